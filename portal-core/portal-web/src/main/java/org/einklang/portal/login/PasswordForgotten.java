package org.einklang.portal.login;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Somebody has forgotten a password. Whether there is such an account must show neither in the answer nor in the time it
 * takes: nothing is looked up before the answer, everything afterwards.
 */
@ApplicationScoped
public class PasswordForgotten {

    private static final System.Logger LOG = System.getLogger(PasswordForgotten.class.getName());
    private static final String DOOR = "forgotten";

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private LoginThrottle throttle;

    @Inject
    private ResetLinks resets;

    /** Takes the wish. @throws org.einklang.api.RuleViolation if there were too many from this address */
    void ask(String nameOrMail, Origin origin) {
        throttle.requireFew(DOOR, origin);
        executor.execute(() -> send(nameOrMail));
    }

    private void send(String nameOrMail) {
        try {
            resets.send(nameOrMail);
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.WARNING, "A link for a forgotten password could not be sent", fault);
        }
    }
}
