package org.einklang.portal.job;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Looks once an hour what has become due; a second node that was faster is no fault. */
@ApplicationScoped
public class DayTurning {

    private static final System.Logger LOG = System.getLogger(DayTurning.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    @Any
    private Instance<TurnOfDay> turns;

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
        for (TurnOfDay turn : turns) {
            try {
                turn.turn();
            } catch (RuntimeException fault) {
                LOG.log(System.Logger.Level.WARNING, "What is due today is tried again in an hour", fault);
            }
        }
    }
}
