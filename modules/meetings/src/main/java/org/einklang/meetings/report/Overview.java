package org.einklang.meetings.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.minutes.MinutesState;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingState;

/**
 * Reads how a body stands, for those who may see its meetings. They see all of its past, whenever they came: a right knows no
 * day (rules.md, rights, meetings).
 */
@ApplicationScoped
class Overview {

    private static final int FEW = 5;

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    /** The body with this key. @throws NotVisible if the cooperation has none, or its meetings may not be seen */
    BodyCard body(CooperationId here, String key) {
        BodyCard body = directory.body(here, key).orElseThrow(() -> new NotVisible("no body " + key + " in " + here));
        access.require(MeetingsPermission.SEE, scope(body));
        return body;
    }

    /** Whether the person who acts may plan its meetings. */
    boolean isPlanner(BodyCard body) {
        return access.may(MeetingsPermission.PLAN, scope(body));
    }

    /** Whether the person who acts may propose something for its agenda. */
    boolean isProposer(BodyCard body) {
        return access.may(MeetingsPermission.PROPOSE, scope(body));
    }

    /** The meeting that comes next, or goes on. */
    Optional<Meeting> next(BodyCard body) {
        access.require(MeetingsPermission.SEE, scope(body));
        return entities.createQuery(
                        "select m from Meeting m where m.bodyId = :body and m.ends >= :now and m.state in :states"
                                + " order by m.starts, m.id",
                        Meeting.class)
                .setParameter("body", body.id().value())
                .setParameter("now", clock.instant())
                .setParameter("states", List.of(MeetingState.PLANNED, MeetingState.INVITED, MeetingState.IN_PROGRESS))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The last few that have been, the latest first; two statements. */
    List<PastMeeting> last(BodyCard body) {
        access.require(MeetingsPermission.SEE, scope(body));
        List<Object[]> rows = entities.createQuery(
                        "select m.id, m.key, m.title, m.starts, m.state from Meeting m where m.bodyId = :body"
                                + " and m.ends < :now order by m.starts desc, m.id desc",
                        Object[].class)
                .setParameter("body", body.id().value())
                .setParameter("now", clock.instant())
                .setMaxResults(FEW)
                .getResultList();
        Map<Long, MinutesState> minutes =
                minutes(rows.stream().map(row -> (Long) row[0]).toList());
        return rows.stream()
                .map(row -> new PastMeeting(
                        (String) row[1],
                        (String) row[2],
                        (Instant) row[3],
                        row[4] == MeetingState.CANCELLED,
                        minutes.get((Long) row[0])))
                .toList();
    }

    private Map<Long, MinutesState> minutes(List<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select n.meetingId, n.state from Minutes n where n.meetingId in :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (MinutesState) row[1]));
    }

    private static Scope scope(BodyCard body) {
        return Scope.body(body.cooperation(), body.id());
    }
}
