package org.einklang.portal.login;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Forgets once an hour what is not needed any more to tell people from attackers. */
@ApplicationScoped
public class LoginCleaning {

    private static final System.Logger LOG = System.getLogger(LoginCleaning.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private LoginTraces traces;

    private @Nullable Future<?> rounds;

    void start(@Observes @Priority(3000) @Initialized(ApplicationScoped.class) Object started) {
        rounds = executor.scheduleWithFixedDelay(this::round, 3, 60, TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    /** Nothing may escape: the executor would never call again. */
    private void round() {
        try {
            traces.forgetOld();
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.WARNING, "Old traces of logins could not be removed; tried again", fault);
        }
    }
}
