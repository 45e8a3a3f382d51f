package org.einklang.meetings.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.Meetings;

/** Reads demands, for people only those of bodies whose meetings they may see. */
@ApplicationScoped
public class Demands {

    static final Comparator<BodyCard> BY_NAME =
            Comparator.comparing(BodyCard::level).thenComparing(BodyCard::name);

    /** So many of the latest are listed; a body that is asked more often has another problem. */
    private static final int MOST = 200;

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Meetings meetings;

    /** The latest in the bodies of the person who acts; what is open comes first, the most urgent of it before the others. */
    List<MeetingDemand> latest(CooperationId here) {
        Set<BodyId> bodies = meetings.visibleBodies(here);
        if (bodies.isEmpty()) {
            throw new NotVisible("sits in no body");
        }
        return entities.createQuery(
                        "select d from MeetingDemand d where d.cooperationId = :here and d.bodyId in :bodies"
                                + " order by d.demanded desc, d.id desc",
                        MeetingDemand.class)
                .setParameter("here", here.value())
                .setParameter("bodies", bodies.stream().map(BodyId::value).toList())
                .setMaxResults(MOST)
                .getResultStream()
                .sorted(Comparator.comparing((MeetingDemand demand) -> demand.state() != DemandState.OPEN)
                        .thenComparing(demand -> demand.state() == DemandState.OPEN
                                ? demand.lastDay().toEpochDay()
                                : -demand.demanded().getEpochSecond()))
                .toList();
    }

    /** The one with this key in the cooperation. @throws NotVisible if there is none or it may not be seen */
    MeetingDemand one(CooperationId here, String key) {
        MeetingDemand demand = entities.createQuery(
                        "select d from MeetingDemand d where d.cooperationId = :here and d.key = :key",
                        MeetingDemand.class)
                .setParameter("here", here.value())
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotVisible("no demand " + key + " in " + here));
        access.require(MeetingsPermission.SEE, demand.scope());
        return demand;
    }

    /** What is open in these bodies, the most urgent first. */
    List<MeetingDemand> open(Collection<BodyId> bodies, int most) {
        return bodies.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select d from MeetingDemand d where d.bodyId in :bodies and d.state = :open"
                                        + " order by d.lastDay, d.id",
                                MeetingDemand.class)
                        .setParameter(
                                "bodies", bodies.stream().map(BodyId::value).toList())
                        .setParameter("open", DemandState.OPEN)
                        .setMaxResults(most)
                        .getResultList();
    }

    /** Whether this member has demanded a meeting of the body for which none was called yet. */
    boolean hasOpen(BodyId body, PersonId by) {
        return !entities.createQuery(
                        "select d.id from MeetingDemand d where d.bodyId = :body and d.demandedBy = :by and d.state = :open",
                        Long.class)
                .setParameter("body", body.value())
                .setParameter("by", by.value())
                .setParameter("open", DemandState.OPEN)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** What this meeting was called for. */
    List<MeetingDemand> metIn(long meeting) {
        return entities.createQuery("select d from MeetingDemand d where d.meetingId = :meeting", MeetingDemand.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    /** The meetings of its body that are still to come and whose agenda can be changed, the next one first. */
    List<Meeting> candidates(MeetingDemand demand) {
        access.require(MeetingsPermission.PLAN, demand.scope());
        return meetings.changeable(demand.body());
    }
}
