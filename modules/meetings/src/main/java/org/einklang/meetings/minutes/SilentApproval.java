package org.einklang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
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
 * Approves minutes of bodies whose rule says so, when the last day for objections is over and none is open. Where meetings are off,
 * that waits until they are on again.
 */
@ApplicationScoped
class SilentApproval implements JobHandler {

    /** So many at a time, in one transaction: each prints a paper. */
    private static final int AT_A_TIME = 10;

    private static final LocalTime EARLY = LocalTime.of(0, 20);

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private MinutesApproval approval;

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

    @Override
    public JobStep run(JobWork work) {
        List<Long> due = due(PortalTime.dayOf(clock.instant()));
        due.forEach(approval::approveBySilence);
        return due.size() == AT_A_TIME ? JobStep.further("more", AT_A_TIME, 0) : JobStep.finished((long) due.size());
    }

    /** Numbers of the meetings. */
    private List<Long> due(LocalDate today) {
        Set<CooperationId> off = use.offIn(MeetingsModule.ID);
        TypedQuery<Long> query = entities.createQuery(
                        "select m.id from Minutes n, Meeting m where m.id = n.meetingId and n.state = :review"
                                + " and n.objectionsUntil < :today and not exists (select o.id from Objection o"
                                + " where o.minutes = n and o.state = :open)"
                                + (off.isEmpty() ? "" : " and m.cooperationId not in :off")
                                + " order by n.objectionsUntil, n.id",
                        Long.class)
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
