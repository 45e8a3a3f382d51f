package org.einklang.meetings.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.number.NumberSequences;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.DemandRight;
import org.einklang.api.people.Directory;
import org.einklang.api.people.VotingRight;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.demand.DemandActed.Act;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingCancelled;
import org.einklang.meetings.planning.MeetingPlan;
import org.einklang.meetings.planning.MeetingPlanning;
import org.einklang.meetings.planning.Meetings;

/** Members demand a meeting of their body; chair and secretary call one, or say which planned one it is [000 IV.1]. */
@ApplicationScoped
public class MeetingDemanding {

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Directory directory;

    @Inject
    private Demands demands;

    @Inject
    private Meetings meetings;

    @Inject
    private MeetingPlanning planning;

    @Inject
    private NumberSequences numbers;

    @Inject
    private DemandTelling telling;

    @Inject
    private Event<DemandActed> acted;

    @Inject
    private Clock clock;

    /** The bodies in which the person who acts has a seat that may demand a meeting; the rules of the body may want more. */
    public List<BodyCard> bodies(CooperationId here) {
        return directory.bodies(access.bodiesWhere(MeetingsPermission.DEMAND, here)).values().stream()
                .sorted(Demands.BY_NAME)
                .toList();
    }

    /**
     * Demands a meeting.
     *
     * @return the key of the demand
     * @throws RuleViolation if the rules of the body do not let this member, they have done so already, or something is missing
     */
    @Transactional
    public String demand(CooperationId here, BodyId bodyId, NewDemand wanted) {
        access.require(MeetingsPermission.DEMAND, Scope.body(here, bodyId));
        requireEntitled(here, bodyId);
        if (demands.hasOpen(bodyId, access.me())) {
            throw new RuleViolation("meetings.demand.is_open").at("body");
        }
        wanted.requirePossible(today());
        BodyCard body = directory.body(bodyId);
        String key = body.key() + "-" + numbers.draw("meetings.demand." + bodyId.value());
        MeetingDemand demand = new MeetingDemand(body, key, wanted, access.me(), clock.instant());
        entities.persist(demand);
        entities.flush();
        acted.fire(DemandActed.on(demand, Act.DEMANDED));
        telling.demanded(demand);
        return key;
    }

    /** Who demanded the meeting no longer does. @throws RuleViolation if it is settled */
    @Transactional
    public void withdraw(CooperationId here, String key) {
        MeetingDemand demand = demands.one(here, key);
        access.require(MeetingsPermission.SEE, demand.scope());
        if (!demand.by().equals(access.me())) {
            throw new NotVisible("not their demand: " + key);
        }
        demand.withdraw(clock.instant());
        acted.fire(DemandActed.on(demand, Act.WITHDRAWN));
        telling.withdrawn(demand);
    }

    /**
     * Plans the meeting that was demanded; what was wished is its agenda.
     *
     * @return the key of the meeting
     * @throws RuleViolation if the demand is settled, or the plan will not do
     */
    @Transactional
    public String plan(CooperationId here, String demandKey, MeetingPlan plan) {
        MeetingDemand demand = demands.one(here, demandKey);
        access.require(MeetingsPermission.PLAN, demand.scope());
        String key = planning.plan(here, demand.body(), plan, demand.items());
        entities.flush();
        meetIn(demand, meetings.byKey(here, key));
        return key;
    }

    /** The demand is met by a meeting that is planned already; what was wished comes onto its agenda. */
    @Transactional
    public void meetIn(CooperationId here, String key, String meetingKey) {
        MeetingDemand demand = demands.one(here, key);
        access.require(MeetingsPermission.PLAN, demand.scope());
        Meeting meeting = meetings.byKey(here, meetingKey);
        if (!meeting.body().equals(demand.body())) {
            throw new NotVisible("meeting " + meetingKey + " is of another body");
        }
        demand.items().forEach(item -> planning.addItem(meeting.id(), item));
        meetIn(demand, meeting);
    }

    private void meetIn(MeetingDemand demand, Meeting meeting) {
        demand.meetIn(meeting.id(), clock.instant());
        acted.fire(DemandActed.on(demand, Act.MET));
        telling.met(demand);
    }

    /** The meeting does not take place: what was met by it is open again. */
    void reopen(@Observes MeetingCancelled cancelled) {
        demands.metIn(cancelled.meeting()).forEach(demand -> {
            demand.reopen();
            telling.reopened(demand);
        });
    }

    private void requireEntitled(CooperationId here, BodyId body) {
        DemandRight right = directory.rules(body).demand();
        boolean entitled = access.may(MeetingsPermission.PLAN, Scope.body(here, body))
                || right == DemandRight.ANY_MEMBER
                || right == DemandRight.VOTING_MEMBERS && hasVote(body);
        if (!entitled) {
            throw new RuleViolation("meetings.demand.right." + right).at("body");
        }
    }

    private boolean hasVote(BodyId body) {
        return directory.actingSeats(body, today()).stream()
                .anyMatch(seat -> seat.person().equals(access.me()) && seat.votingRight() == VotingRight.VOTING);
    }

    private LocalDate today() {
        return PortalTime.dayOf(clock.instant());
    }
}
