package org.einklang.portal.background;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.einklang.api.job.JobHandler;
import org.einklang.portal.operator.Maintenance;
import org.jspecify.annotations.Nullable;

/**
 * Looks on every node, every two seconds, which jobs are due, and does them, two at a time. What a node had begun when it
 * died is free again when its claim ends.
 */
@ApplicationScoped
public class JobRunner {

    private static final System.Logger LOG = System.getLogger(JobRunner.class.getName());
    private static final long PAUSE_SECONDS = 2;
    private static final int AT_A_TIME = 2;
    private static final Duration SOON = Duration.ofMinutes(1);

    private final String node = UUID.randomUUID().toString();
    private final Semaphore free = new Semaphore(AT_A_TIME);

    /** It has one thread, which may not be kept busy. */
    @Resource
    private ManagedScheduledExecutorService clockwork;

    @Resource
    private ManagedExecutorService workers;

    @Inject
    private JobQueue queue;

    @Inject
    private JobBook book;

    @Inject
    private Maintenance maintenance;

    @Inject
    private Clock clock;

    private @Nullable Future<?> rounds;
    private volatile boolean stopping;

    void start(@Observes @Priority(3000) @Initialized(ApplicationScoped.class) Object started) {
        book.all().forEach(this::plan);
        rounds = clockwork.scheduleWithFixedDelay(this::round, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        stopping = true;
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    /** Another node that starts at the same moment may be faster; then the job is there. */
    private void plan(JobHandler handler) {
        Instant now = clock.instant();
        try {
            handler.schedule()
                    .nextAfter(now)
                    .ifPresent(next -> queue.plan(handler, handler.schedule().time() == null ? now.plus(SOON) : next));
        } catch (RuntimeException thereAlready) {
            LOG.log(System.Logger.Level.DEBUG, "The job {0} is planned by another node", handler.kind());
        }
    }

    /** Nothing may escape: the executor would never call again. */
    private void round() {
        if (maintenance.isOn()) {
            return;
        }
        try {
            for (long id : queue.due(book.kinds(), free.availablePermits())) {
                if (free.tryAcquire()) {
                    begin(id);
                }
            }
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.WARNING, "The jobs could not be read; tried again in a moment", fault);
        }
    }

    private void begin(long id) {
        try {
            workers.execute(() -> take(id));
        } catch (RejectedExecutionException full) {
            free.release();
            throw full;
        }
    }

    private void take(long id) {
        try {
            work(id);
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.WARNING, "The job " + id + " will be taken up again", fault);
        } finally {
            free.release();
        }
    }

    /** Does one job, step by step, if no other node has it. */
    void work(long id) {
        Optional<JobHandler> handler = queue.claim(id, node).flatMap(book::handler);
        if (handler.isPresent()) {
            steps(id, handler.get());
        } else {
            queue.release(id, node);
        }
    }

    private void steps(long id, JobHandler handler) {
        try {
            while (!isPausing() && queue.step(id, node, handler)) {
                LOG.log(System.Logger.Level.TRACE, "The job {0} goes on", id);
            }
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.WARNING, "The job " + handler.kind() + " has failed and waits", fault);
            queue.failed(id, node, handler, reason(fault));
            return;
        }
        if (isPausing()) {
            queue.release(id, node);
        }
    }

    /** The server stops, or somebody works on the portal: what was begun goes on later, where it was left. */
    private boolean isPausing() {
        return stopping || maintenance.isOn();
    }

    private static String reason(Throwable fault) {
        Throwable cause = fault;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.toString();
    }
}
