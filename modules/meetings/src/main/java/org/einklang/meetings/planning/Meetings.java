package org.einklang.meetings.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.table.TableReading;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.MeetingsPermission;

/** Reads meetings, only those that the person who acts may see. */
@ApplicationScoped
public class Meetings {

    /** Nobody chooses between more meetings that are to come. */
    private static final int FEW = 25;

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

    /** The same to change what hangs on it: whoever does so as well, or begins its minutes, waits. @throws NotVisible if there is none */
    public Meeting toChange(long id) {
        Meeting meeting = entities.find(Meeting.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (meeting == null) {
            throw new NotVisible("no meeting " + id);
        }
        return meeting;
    }

    /** Those of the body that are still to come and whose agenda can be changed, the next one first; for use cases, as above. */
    public List<Meeting> changeable(BodyId body) {
        return entities.createQuery(
                        "select m from Meeting m where m.bodyId = :body and m.state in :open and m.ends > :now"
                                + " order by m.starts, m.id",
                        Meeting.class)
                .setParameter("body", body.value())
                .setParameter("open", List.of(MeetingState.PLANNED, MeetingState.INVITED))
                .setParameter("now", clock.instant())
                .setMaxResults(FEW)
                .getResultList();
    }

    /** All of the body that are still to come and to which people are invited; for use cases, as above. */
    public List<Meeting> invited(BodyId body) {
        return entities.createQuery(
                        "select m from Meeting m where m.bodyId = :body and m.state = :invited and m.ends > :now"
                                + " order by m.starts, m.id",
                        Meeting.class)
                .setParameter("body", body.value())
                .setParameter("invited", MeetingState.INVITED)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** The next ones of these bodies that ask for proposals until a day that is not over; for use cases, as above. */
    public List<Meeting> askingForProposals(Collection<BodyId> bodies, LocalDate today) {
        return bodies.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select m from Meeting m where m.bodyId in :bodies and m.state in :open and m.ends > :now"
                                        + " and m.proposalsUntil >= :today order by m.proposalsUntil, m.id",
                                Meeting.class)
                        .setParameter(
                                "bodies", bodies.stream().map(BodyId::value).toList())
                        .setParameter("open", List.of(MeetingState.PLANNED, MeetingState.INVITED))
                        .setParameter("now", clock.instant())
                        .setParameter("today", today)
                        .setMaxResults(FEW)
                        .getResultList();
    }

    /** The next one of its body whose agenda can be changed; for use cases, as above. */
    public Optional<Meeting> after(Meeting meeting) {
        return entities.createQuery(
                        "select m from Meeting m where m.bodyId = :body and m.state in :open and m.starts > :starts"
                                + " and m.ends > :now order by m.starts, m.id",
                        Meeting.class)
                .setParameter("body", meeting.body().value())
                .setParameter("open", List.of(MeetingState.PLANNED, MeetingState.INVITED))
                .setParameter("starts", meeting.getStarts())
                .setParameter("now", clock.instant())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The one of the body that begins last, unless it was cancelled; for use cases, as above. */
    public Optional<Meeting> last(BodyId body) {
        return entities.createQuery(
                        "select m from Meeting m where m.bodyId = :body and m.state <> :cancelled"
                                + " order by m.starts desc, m.id desc",
                        Meeting.class)
                .setParameter("body", body.value())
                .setParameter("cancelled", MeetingState.CANCELLED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Meetings with these numbers which the person who acts may see. */
    public Map<Long, Meeting> seen(Collection<Long> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : entities.createQuery("select m from Meeting m where m.id in :ids", Meeting.class)
                        .setParameter("ids", numbers)
                        .getResultStream()
                        .filter(meeting -> access.may(MeetingsPermission.SEE, meeting.scope()))
                        .collect(Collectors.toMap(Meeting::id, meeting -> meeting));
    }

    /** The days in Berlin on which the body meets from the first to the last; for use cases, as above. */
    public List<LocalDate> days(BodyId body, LocalDate first, LocalDate last) {
        return entities.createQuery(
                        "select m.starts from Meeting m where m.bodyId = :body and m.state <> :cancelled"
                                + " and m.starts >= :from and m.starts < :to",
                        Instant.class)
                .setParameter("body", body.value())
                .setParameter("cancelled", MeetingState.CANCELLED)
                .setParameter("from", PortalTime.instantOf(first, LocalTime.MIN))
                .setParameter("to", PortalTime.instantOf(last.plusDays(1), LocalTime.MIN))
                .getResultStream()
                .map(PortalTime::dayOf)
                .toList();
    }

    /** What is still to come. Filters: {@code body} and {@code state}; sorts by {@code starts}. */
    public TableReading<Long, MeetingRow> upcoming(CooperationId cooperation) {
        return new MeetingRows(entities, cooperation, visibleBodies(cooperation), clock.instant(), false);
    }

    /** What has been. Filters and sorts as {@link #upcoming}. */
    public TableReading<Long, MeetingRow> past(CooperationId cooperation) {
        return new MeetingRows(entities, cooperation, visibleBodies(cooperation), clock.instant(), true);
    }

    /** The bodies whose meetings the person who acts may see. */
    public Set<BodyId> visibleBodies(CooperationId cooperation) {
        if (access.may(MeetingsPermission.SEE, Scope.cooperation(cooperation))) {
            return directory.bodies(cooperation).stream().map(BodyCard::id).collect(Collectors.toSet());
        }
        return access.bodiesWhere(MeetingsPermission.SEE, cooperation);
    }
}
