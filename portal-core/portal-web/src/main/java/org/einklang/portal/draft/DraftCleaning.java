package org.einklang.portal.draft;

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

/** Forgets drafts after thirty days and parked forms after an hour; looks once an hour. */
@ApplicationScoped
public class DraftCleaning {

    private static final System.Logger LOG = System.getLogger(DraftCleaning.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private DraftStore store;

    private @Nullable Future<?> rounds;

    void start(@Observes @Priority(3000) @Initialized(ApplicationScoped.class) Object started) {
        rounds = executor.scheduleWithFixedDelay(this::round, 1, 60, TimeUnit.MINUTES);
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
            store.forgetExpired();
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.WARNING, "Old drafts could not be removed; tried again in an hour", fault);
        }
    }
}
