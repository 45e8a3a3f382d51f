package org.einklang.meetings.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.meetings.MeetingsPermission;

/** Reads meetings, only those that the person who acts may see. */
@ApplicationScoped
public class Meetings {

    /** Rows of one page of a list. */
    public static final int PAGE = 25;

    private static final int FEW = 3;

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    /** The meeting with this key in the cooperation. @throws NotVisible if there is none or it may not be seen */
    public Meeting byKey(CooperationId cooperation, String key) {
        Meeting meeting = entities.createQuery(
                        "select m from Meeting m where m.cooperationId = :cooperation and m.key = :key", Meeting.class)
                .setParameter("cooperation", cooperation.value())
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotVisible("no meeting " + key + " in " + cooperation));
        access.require(MeetingsPermission.SEE, meeting.scope());
        return meeting;
    }

    /** The meeting with this number, for use cases, which ask for the right themselves. @throws NotVisible if there is none */
    public Meeting existing(long id) {
        Meeting meeting = entities.find(Meeting.class, id);
        if (meeting == null) {
            throw new NotVisible("no meeting " + id);
        }
        return meeting;
    }

    /** What is still to come, the nearest first; pages as in {@link #past}. */
    public List<MeetingRow> upcoming(CooperationId cooperation, int page) {
        Instant earliest = clock.instant().minus(MeetingPlan.LONGEST);
        return list(cooperation, earliest, "m.starts >= :bound and m.ends >= :now", "m.starts, m.id", page);
    }

    /** What has been, the latest first; pages are counted from 0 and hold one row more than {@link #PAGE} if there is a next one. */
    public List<MeetingRow> past(CooperationId cooperation, int page) {
        Instant latest = clock.instant();
        return list(cooperation, latest, "m.starts < :bound and m.ends < :now", "m.starts desc, m.id desc", page);
    }

    private List<MeetingRow> list(CooperationId cooperation, Instant bound, String when, String order, int page) {
        Set<BodyId> bodies = visibleBodies(cooperation);
        if (bodies.isEmpty()) {
            return List.of();
        }
        List<Long> ids = entities.createQuery(
                        "select m.id from Meeting m where m.cooperationId = :cooperation and " + body(bodies)
                                + " in :bodies and " + when + " order by " + order,
                        Long.class)
                .setParameter("cooperation", cooperation.value())
                .setParameter("bodies", values(bodies))
                .setParameter("bound", bound)
                .setParameter("now", clock.instant())
                .setFirstResult(page * PAGE)
                .setMaxResults(PAGE + 1)
                .getResultList();
        return ids.isEmpty() ? List.of() : rows(ids, order);
    }

    private List<MeetingRow> rows(List<Long> ids, String order) {
        return entities.createQuery(
                        "select new org.einklang.meetings.planning.MeetingRow(m.id, m.key, m.bodyId, m.title,"
                                + " m.starts, m.place, m.state) from Meeting m where m.id in :ids order by " + order,
                        MeetingRow.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /**
     * With few bodies their own meetings are read and sorted. With many the database has to walk along the time and stop
     * when the page is full: for a calculated value it cannot choose the index of bodies.
     */
    private static String body(Set<BodyId> bodies) {
        return bodies.size() <= FEW ? "m.bodyId" : "m.bodyId + 0";
    }

    /** The bodies whose meetings the person who acts may see. */
    public Set<BodyId> visibleBodies(CooperationId cooperation) {
        if (access.may(MeetingsPermission.SEE, Scope.cooperation(cooperation))) {
            return directory.bodies(cooperation).stream().map(BodyCard::id).collect(Collectors.toSet());
        }
        return access.bodiesWhere(MeetingsPermission.SEE, cooperation);
    }

    private static List<Long> values(Collection<BodyId> bodies) {
        return bodies.stream().map(BodyId::value).toList();
    }
}
