package org.einklang.portal.search;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Has the index of this node follow the database: every second, and at once when something was changed here. Whoever changes
 * something only leaves word: work that is handed over by a request would take that request's context with it, and close
 * what it still needs.
 */
@ApplicationScoped
public class IndexFollower {

    private static final System.Logger LOG = System.getLogger(IndexFollower.class.getName());
    private static final long PAUSE_MILLIS = 200;
    private static final int EVERY = 5;

    /** It has one thread, which may not be kept busy. */
    @Resource
    private ManagedScheduledExecutorService clockwork;

    @Resource
    private ManagedExecutorService workers;

    @Inject
    private IndexRound round;

    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicBoolean wanted = new AtomicBoolean();
    private @Nullable Future<?> rounds;
    private volatile boolean stopping;
    private int pauses;

    void start(@Observes @Priority(3100) @Initialized(ApplicationScoped.class) Object started) {
        rounds = clockwork.scheduleWithFixedDelay(this::look, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        stopping = true;
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    /** Something has changed here. */
    void wake() {
        wanted.set(true);
    }

    /** Nothing may escape: the executor would never call again. */
    private void look() {
        pauses = (pauses + 1) % EVERY;
        if (pauses == 0) {
            wanted.set(true);
        }
        if (!stopping && wanted.get() && busy.compareAndSet(false, true)) {
            try {
                workers.execute(this::follow);
            } catch (RejectedExecutionException full) {
                busy.set(false);
                LOG.log(System.Logger.Level.DEBUG, "The search index follows in a moment", full);
            }
        }
    }

    private void follow() {
        try {
            while (!stopping && wanted.getAndSet(false)) {
                if (round.once()) {
                    wanted.set(true);
                }
            }
        } finally {
            busy.set(false);
        }
    }
}
