package org.einklang.portal.dates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.LongConsumer;
import org.einklang.api.job.JobHandler;
import org.einklang.api.job.JobStep;
import org.einklang.api.job.JobWork;
import org.einklang.api.job.Schedule;

/** Reminds of missing answers two days before they are wanted, and who asked when that day is over; looks every ten minutes. */
@ApplicationScoped
class PollReminding implements JobHandler {

    private static final System.Logger LOG = System.getLogger(PollReminding.class.getName());
    private static final int AT_A_TIME = 200;
    private static final Duration REMINDER = Duration.ofDays(2);

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private PollReminders reminders;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return "dates.job.reminders";
    }

    @Override
    public Schedule schedule() {
        return Schedule.every(Duration.ofMinutes(10));
    }

    @Override
    public JobStep run(JobWork work) {
        Instant now = clock.instant();
        each(open("p.toldOver is null", Instant.EPOCH, now), reminders::tellOver);
        each(open("p.reminded is null", now, now.plus(REMINDER)), reminders::remind);
        return JobStep.finished();
    }

    /** One that fails must not keep the others waiting. */
    private static void each(List<Long> due, LongConsumer deed) {
        for (long id : due) {
            try {
                deed.accept(id);
            } catch (RuntimeException fault) {
                LOG.log(System.Logger.Level.WARNING, "The poll " + id + " is tried again in ten minutes", fault);
            }
        }
    }

    /** Open polls whose day ends after the first moment, and not after the second. */
    private List<Long> open(String when, Instant after, Instant until) {
        return entities.createQuery(
                        "select p.id from DatePoll p where p.state = :open and " + when
                                + " and p.deadline > :after and p.deadline <= :until order by p.deadline, p.id",
                        Long.class)
                .setParameter("open", PollState.OPEN)
                .setParameter("after", after)
                .setParameter("until", until)
                .setMaxResults(AT_A_TIME)
                .getResultList();
    }
}
