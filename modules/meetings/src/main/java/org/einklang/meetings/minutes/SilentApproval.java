package org.einklang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.einklang.api.RuleViolation;
import org.einklang.api.job.JobHandler;
import org.einklang.api.job.JobStep;
import org.einklang.api.job.JobWork;
import org.einklang.api.job.Schedule;
import org.einklang.api.module.ModuleUse;
import org.einklang.api.people.CooperationId;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.MeetingsModule;

/**
 * Approves minutes of bodies whose rule says so, when the last day for objections is over and none is open. Where meetings are off,
 * that waits until they are on again.
 */
@ApplicationScoped
class SilentApproval implements JobHandler {

    private static final Logger LOG = System.getLogger(SilentApproval.class.getName());

    /** So many at a time: each prints a paper, in a transaction of its own. */
    private static final int AT_A_TIME = 10;

    private static final LocalTime EARLY = LocalTime.of(0, 20);

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Event<SilenceOver> over;

    @Inject
    private ModuleUse use;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return "meetings.job.silence";
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(EARLY);
    }

    /**
     * One that cannot be approved, such as because it cannot be printed, keeps no other from it.
     *
     * @throws IllegalStateException when all others are approved, so that administrators learn of it
     */
    @Override
    public JobStep run(JobWork work) {
        Round round = work.isBeginning() ? new Round(0, 0) : Round.from(work.mark());
        LocalDate today = PortalTime.dayOf(clock.instant());
        List<Long> due = due(round.last(), today);
        List<Long> failed = new ArrayList<>();
        for (long minutes : due) {
            boolean done = isApproved(minutes);
            round = round.with(minutes, done);
            if (!done) {
                failed.add(minutes);
            }
        }
        if (due.size() == AT_A_TIME) {
            return JobStep.further(round.mark(), round.approved(), 0);
        }
        if (!work.isBeginning()) {
            failed = due(0, today).stream()
                    .filter(minutes -> !isApproved(minutes))
                    .toList();
        }
        if (!failed.isEmpty()) {
            throw new IllegalStateException(failed.size() + " minutes could not be approved, see the log: " + failed);
        }
        return JobStep.finished(round.approved());
    }

    /** Whether there is nothing more to do: an objection that came in at the last moment is no fault. */
    private boolean isApproved(long minutes) {
        try {
            over.fire(new SilenceOver(minutes));
        } catch (RuleViolation inBetween) {
            LOG.log(Level.INFO, "Minutes {0} are not approved by silence after all: {1}", minutes, inBetween.key());
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, "Minutes " + minutes + " could not be approved by silence", fault);
            return false;
        }
        return true;
    }

    /** How far it has come: the last minutes looked at, and how many were approved. */
    private record Round(long last, long approved) {

        static Round from(String mark) {
            String[] parts = mark.split(" ");
            return new Round(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
        }

        Round with(long minutes, boolean done) {
            return new Round(minutes, approved + (done ? 1 : 0));
        }

        String mark() {
            return last + " " + approved;
        }
    }

    /** Numbers of the minutes after these. */
    private List<Long> due(long last, LocalDate today) {
        Set<CooperationId> off = use.offIn(MeetingsModule.ID);
        TypedQuery<Long> query = entities.createQuery(
                        "select n.id from Minutes n, Meeting m where m.id = n.meetingId and n.id > :last and n.state = :review"
                                + " and n.objectionsUntil < :today and not exists (select o.id from Objection o"
                                + " where o.minutes = n and o.state = :open)"
                                + (off.isEmpty() ? "" : " and m.cooperationId not in :off")
                                + " order by n.id",
                        Long.class)
                .setParameter("last", last)
                .setParameter("review", MinutesState.IN_REVIEW)
                .setParameter("open", ObjectionState.OPEN)
                .setParameter("today", today)
                .setMaxResults(AT_A_TIME);
        if (!off.isEmpty()) {
            query.setParameter("off", off.stream().map(CooperationId::value).toList());
        }
        return query.getResultList();
    }
}
