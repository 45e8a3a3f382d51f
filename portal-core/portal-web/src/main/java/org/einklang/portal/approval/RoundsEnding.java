package org.einklang.portal.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.LongConsumer;
import org.einklang.api.approval.RoundState;
import org.einklang.api.job.JobHandler;
import org.einklang.api.job.JobStep;
import org.einklang.api.job.JobWork;
import org.einklang.api.job.Schedule;
import org.einklang.portal.switches.ModuleSwitches;

/**
 * Passes voices on whose seats have changed hands, ends rounds whose deadline is over, and reminds those who have not answered
 * two days before; looks every minute. Rounds on things of a module that is off wait until it is on again.
 */
@ApplicationScoped
class RoundsEnding implements JobHandler {

    private static final System.Logger LOG = System.getLogger(RoundsEnding.class.getName());
    private static final int AT_A_TIME = 200;
    private static final Duration REMINDER = Duration.ofDays(2);

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private ModuleSwitches switches;

    @Inject
    private StoredRounds rounds;

    @Inject
    private VoiceSuccession succession;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return "approvals.job.ending";
    }

    @Override
    public Schedule schedule() {
        return Schedule.every(Duration.ofMinutes(1));
    }

    @Override
    public JobStep run(JobWork work) {
        Instant now = clock.instant();
        each(succession.due(), succession::passOn);
        each(open("r.deadline <= :moment", now), rounds::close);
        each(open("r.deadline <= :moment and r.reminded is null", now.plus(REMINDER)), rounds::remind);
        return JobStep.finished();
    }

    /** One that cannot be ended must not keep the others open. */
    private static void each(List<Long> due, LongConsumer deed) {
        for (long id : due) {
            try {
                deed.accept(id);
            } catch (RuntimeException fault) {
                LOG.log(System.Logger.Level.WARNING, "Approval round " + id + " is tried again in a minute", fault);
            }
        }
    }

    private List<Long> open(String when, Instant moment) {
        return entities.createQuery(
                        "select r.id from ApprovalRound r where r.state = :open and " + when
                                + switches.withoutAnywhere("r.cooperationId", "r.itemModule") + " order by r.deadline",
                        Long.class)
                .setParameter("open", RoundState.OPEN)
                .setParameter("moment", moment)
                .setMaxResults(AT_A_TIME)
                .getResultList();
    }
}
