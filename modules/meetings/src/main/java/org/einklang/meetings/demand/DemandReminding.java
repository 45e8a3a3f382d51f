package org.einklang.meetings.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.einklang.api.job.JobHandler;
import org.einklang.api.job.JobStep;
import org.einklang.api.job.JobWork;
import org.einklang.api.job.Schedule;
import org.einklang.api.module.ModuleUse;
import org.einklang.api.people.CooperationId;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.MeetingsModule;

/**
 * Reminds chair and secretary some days before a demanded meeting is due, and tells all members when it is overdue. Where meetings are
 * off, that waits until they are on again.
 */
@ApplicationScoped
class DemandReminding implements JobHandler {

    /** So many at a time, in one transaction. */
    private static final int AT_A_TIME = 50;

    private static final int DAYS_BEFORE = 5;
    private static final LocalTime MORNING = LocalTime.of(6, 30);

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private DemandTelling telling;

    @Inject
    private ModuleUse use;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return "meetings.job.demands";
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(MORNING);
    }

    @Override
    public JobStep run(JobWork work) {
        Instant now = clock.instant();
        LocalDate today = PortalTime.dayOf(now);
        List<MeetingDemand> overdue = open("d.toldOverdue is null", LocalDate.EPOCH, today.minusDays(1));
        overdue.stream().filter(demand -> demand.tellOverdue(now, today)).forEach(telling::overdue);
        List<MeetingDemand> due = open("d.reminded is null", today, today.plusDays(DAYS_BEFORE));
        due.stream().filter(demand -> demand.remind(now)).forEach(telling::reminded);
        boolean more = overdue.size() == AT_A_TIME || due.size() == AT_A_TIME;
        return more ? JobStep.further("more", AT_A_TIME, 0) : JobStep.finished((long) overdue.size() + due.size());
    }

    /** Open ones whose last day lies from the first day to the second, where meetings are used. */
    private List<MeetingDemand> open(String when, LocalDate from, LocalDate to) {
        Set<CooperationId> off = use.offIn(MeetingsModule.ID);
        TypedQuery<MeetingDemand> query = entities.createQuery(
                        "select d from MeetingDemand d where d.state = :open and " + when
                                + " and d.lastDay between :from and :to"
                                + (off.isEmpty() ? "" : " and d.cooperationId not in :off")
                                + " order by d.lastDay, d.id",
                        MeetingDemand.class)
                .setParameter("open", DemandState.OPEN)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(AT_A_TIME);
        if (!off.isEmpty()) {
            query.setParameter("off", off.stream().map(CooperationId::value).toList());
        }
        return query.getResultList();
    }
}
