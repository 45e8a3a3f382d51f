package org.einklang.portal.session;

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

/** Forgets sessions a day after they can have lasted; looks once an hour. */
@ApplicationScoped
public class SessionCleaning {

    private static final System.Logger LOG = System.getLogger(SessionCleaning.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private SessionStore store;

    private @Nullable Future<?> rounds;

    void start(@Observes @Priority(3000) @Initialized(ApplicationScoped.class) Object started) {
        rounds = executor.scheduleWithFixedDelay(this::round, 2, 60, TimeUnit.MINUTES);
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
            store.forgetOld();
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.WARNING, "Old sessions could not be removed; tried again in an hour", fault);
        }
    }
}
