package org.einklang.portal.background;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.einklang.api.job.JobProgress.State;
import org.einklang.portal.operation.Light;
import org.einklang.portal.operation.Verdict;
import org.einklang.portal.operation.Watch;

/** Whether what is done in the background is done, and in time. */
@ApplicationScoped
class JobsWatch implements Watch {

    private static final Duration OVERDUE = Duration.ofMinutes(10);
    private static final int MOST_FAULTS = 20;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private JobBook book;

    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String part() {
        return "jobs";
    }

    @Override
    public Verdict look() {
        long failed = count("j.state = :state and j.notBefore <= :moment", State.FAILED, clock.instant());
        long overdue = count(
                "j.state = :state and j.notBefore < :moment",
                State.WAITING,
                clock.instant().minus(OVERDUE));
        return said(failed, overdue)
                .at("/admin/jobs")
                .with("failed", failed)
                .with("overdue", overdue)
                .with("faults", faults());
    }

    /** What is to be said about so many. */
    static Verdict said(long failed, long overdue) {
        if (failed > 0) {
            return Verdict.of(Light.BAD, "work.failed", failed);
        }
        return overdue > 0 ? Verdict.of(Light.WARN, "work.overdue", overdue) : Verdict.of(Light.OK, "work.well");
    }

    /** Kinds of modules that are not installed wait for ever, and nobody minds. */
    private long count(String condition, State state, Instant moment) {
        return entities.createQuery(
                        "select count(j.id) from StoredJob j where j.kind in :kinds and " + condition, Long.class)
                .setParameter("kinds", book.kinds())
                .setParameter("state", state)
                .setParameter("moment", moment)
                .getSingleResult();
    }

    /** What went wrong last, by kind of fault: what a fault says may name somebody. */
    private List<Map<String, Object>> faults() {
        return entities.createQuery(
                        "select j from StoredJob j where j.lastFault is not null order by j.id desc", StoredJob.class)
                .setMaxResults(MOST_FAULTS)
                .getResultStream()
                .map(JobRow::of)
                .map(row -> Map.<String, Object>of(
                        "kind", row.kind(),
                        "state", row.state().name(),
                        "attempts", row.attempts(),
                        "fault", kindOf(String.valueOf(row.fault()))))
                .toList();
    }

    /** The class of a fault, without what it says. */
    static String kindOf(String fault) {
        String type = fault.split("[^\\w.$]", 2)[0];
        return type.matches("([a-z_][\\w]*\\.)+[A-Z][\\w.$]*") ? type : "other";
    }
}
