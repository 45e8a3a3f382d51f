package org.einklang.portal.background;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.einklang.api.job.JobHandler;
import org.einklang.api.job.JobId;
import org.einklang.api.job.JobStep;
import org.einklang.api.job.JobWork;

/**
 * Work for tests: as many steps as its argument says; each leaves a line in the database, in the transaction of the step.
 * The word {@code fail} in the argument makes the second step fail after it has written its line; {@code hold} makes a step wait,
 * before it writes anything, until it is let go.
 */
@ApplicationScoped
class CountingJob implements JobHandler {

    static final String KIND = "jobs.job.counting";

    private final ConcurrentHashMap<String, AtomicInteger> begun = new ConcurrentHashMap<>();

    private final CountDownLatch letGo = new CountDownLatch(1);

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    /** How often the step of the job was begun; what is in the database may be less. */
    int begun(JobId job, int step) {
        AtomicInteger times = begun.get(job.value() + "/" + step);
        return times == null ? 0 : times.get();
    }

    /** Whoever is held goes on. */
    void letGo() {
        letGo.countDown();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobStep run(JobWork work) {
        int at = work.isBeginning() ? 1 : Integer.parseInt(work.mark());
        int steps = Integer.parseInt(work.argument().split(" ")[0]);
        int times = begun.computeIfAbsent(work.job().value() + "/" + at, unknown -> new AtomicInteger())
                .incrementAndGet();
        if (work.argument().endsWith("hold")) {
            hold();
        }
        entities.createNativeQuery("insert into EK_CORE.JOB_PROBE (job_id, step) values (?, ?)")
                .setParameter(1, work.job().value())
                .setParameter(2, at)
                .executeUpdate();
        if (work.argument().endsWith("fail") && at == 2 && times == 1) {
            throw new IllegalStateException("planned");
        }
        return at == steps ? JobStep.finished(steps) : JobStep.further(String.valueOf(at + 1), at, steps);
    }

    private void hold() {
        try {
            letGo.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
