package org.einklang.meetings.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.agenda.AgendaRequests;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyCard;
import org.einklang.api.task.TaskCard;
import org.einklang.api.task.Tasks;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.demand.DemandState;
import org.einklang.meetings.minutes.ResolutionState;
import org.einklang.meetings.minutes.Validity;
import org.einklang.meetings.proposal.ItemProposal;
import org.einklang.meetings.resolution.RegisterFilter;

/** Counts what is open in a body, for those who may see its meetings; four statements. */
@ApplicationScoped
class OpenPointsReading {

    /** More tasks than that are not counted; the register of tasks has them all. */
    static final int MOST = 500;

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Tasks tasks;

    @Inject
    private AgendaRequests requests;

    @Inject
    private Clock clock;

    /** As it is today. */
    OpenPoints of(BodyCard body) {
        access.require(MeetingsPermission.SEE, Scope.body(body.cooperation(), body.id()));
        LocalDate today = PortalTime.dayOf(clock.instant());
        List<TaskCard> running = tasks.running(body.id(), MOST);
        List<Validity> adopted = adopted(body);
        List<LocalDate> demands = demands(body);
        return new OpenPoints(
                running.size(),
                count(running, task -> today.isAfter(task.due())),
                count(adopted, one -> RegisterFilter.IN_FORCE.passes(one, today)),
                count(adopted, one -> RegisterFilter.TO_REVIEW.passes(one, today)),
                adopted.size(),
                proposals(body),
                demands.size(),
                count(demands, today::isAfter));
    }

    private List<Validity> adopted(BodyCard body) {
        return entities.createQuery(
                        "select r.validity from Resolution r where r.bodyId = :body and r.state = :adopted",
                        Validity.class)
                .setParameter("body", body.id().value())
                .setParameter("adopted", ResolutionState.ADOPTED)
                .getResultList();
    }

    private List<LocalDate> demands(BodyCard body) {
        return entities.createQuery(
                        "select d.lastDay from MeetingDemand d where d.bodyId = :body and d.state = :open",
                        LocalDate.class)
                .setParameter("body", body.id().value())
                .setParameter("open", DemandState.OPEN)
                .getResultList();
    }

    private int proposals(BodyCard body) {
        return count(
                requests.waiting(List.of(body.id())),
                one -> isProposal(one.request().about()));
    }

    private static boolean isProposal(ItemRef thing) {
        return thing.module().equals(MeetingsModule.ID) && thing.type().equals(ItemProposal.TYPE);
    }

    private static <T> int count(List<T> all, Predicate<T> which) {
        return (int) all.stream().filter(which).count();
    }
}
