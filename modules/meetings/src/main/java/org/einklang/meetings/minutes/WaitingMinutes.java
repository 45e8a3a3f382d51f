package org.einklang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.waiting.WaitingKind;
import org.einklang.api.waiting.WaitingSource;
import org.einklang.api.waiting.WaitingThing;
import org.einklang.api.web.Addresses;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingState;
import org.jspecify.annotations.Nullable;

/**
 * Minutes that are to be written by who keeps them in the body, and those that are to be approved by its chair unless they are
 * the author. There is no day by which it has to be done.
 */
@ApplicationScoped
class WaitingMinutes implements WaitingSource {

    /** Meetings before that are looked for in the list of meetings: nobody writes their minutes any more. */
    private static final Duration BACK = Duration.ofDays(365);

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Addresses addresses;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    @Override
    public String key() {
        return "meetings-minutes";
    }

    @Override
    public List<WaitingThing> waiting(CooperationId cooperation, int limit) {
        Set<BodyId> written = access.bodiesWhere(MeetingsPermission.WRITE_MINUTES, cooperation);
        Set<BodyId> approved = access.bodiesWhere(MeetingsPermission.APPROVE_MINUTES, cooperation);
        if (written.isEmpty() && approved.isEmpty() && !isNamed(cooperation)) {
            return List.of();
        }
        Stream<Optional<WaitingThing>> unwritten =
                unwritten(cooperation).map(meeting -> thing(meeting, null, written, approved));
        Stream<Optional<WaitingThing>> unfinished =
                unfinished(cooperation).map(row -> thing((Meeting) row[0], (Minutes) row[1], written, approved));
        return Stream.concat(unwritten, unfinished)
                .flatMap(Optional::stream)
                .limit(limit)
                .toList();
    }

    /** Whether the person who acts was named for the minutes of a meeting. */
    private boolean isNamed(CooperationId cooperation) {
        return !entities.createQuery(
                        "select m.id from Meeting m where m.minuteTakerId = :me and m.cooperationId = :cooperation"
                                + " and m.state in :open",
                        Long.class)
                .setParameter("me", access.me().value())
                .setParameter("cooperation", cooperation.value())
                .setParameter("open", List.of(MeetingState.INVITED, MeetingState.IN_PROGRESS, MeetingState.CLOSED))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Meetings that are over and were never begun; of all bodies, for there are few. */
    private Stream<Meeting> unwritten(CooperationId cooperation) {
        Instant now = clock.instant();
        return entities.createQuery(
                        "select m from Meeting m where m.cooperationId = :cooperation and m.state = :invited"
                                + " and m.starts >= :since and m.starts <= :now and m.ends <= :now order by m.starts, m.id",
                        Meeting.class)
                .setParameter("cooperation", cooperation.value())
                .setParameter("invited", MeetingState.INVITED)
                .setParameter("since", now.minus(BACK))
                .setParameter("now", now)
                .getResultStream();
    }

    /** Minutes that are written or looked at, with their meetings; of all bodies, for there are few. */
    private Stream<Object[]> unfinished(CooperationId cooperation) {
        return entities.createQuery(
                        "select m, n from Minutes n, Meeting m where n.state in :unfinished and m.id = n.meetingId"
                                + " and m.cooperationId = :cooperation order by m.starts, m.id",
                        Object[].class)
                .setParameter("unfinished", List.of(MinutesState.DRAFT, MinutesState.IN_REVIEW))
                .setParameter("cooperation", cooperation.value())
                .getResultStream();
    }

    private Optional<WaitingThing> thing(
            Meeting meeting, @Nullable Minutes minutes, Set<BodyId> written, Set<BodyId> approved) {
        String page = addresses.page(meeting.getCooperation(), MeetingsModule.ID, meeting.getKey());
        if (minutes == null || minutes.getState() == MinutesState.DRAFT) {
            boolean returned = minutes != null && minutes.getReturnReason() != null;
            return written.contains(meeting.body())
                            || meeting.minuteTaker().filter(access.me()::equals).isPresent()
                    ? Optional.of(thing(
                            meeting,
                            WaitingKind.WRITE,
                            "meetings.waits.write",
                            returned ? "meetings.waits.returned" : "meetings.waits.writes",
                            minutes == null ? page : page + "/minutes"))
                    : Optional.empty();
        }
        boolean decidable = !minutes.author().equals(access.me()) && !minutes.isOpenToObjections(clock.instant());
        return approved.contains(meeting.body()) && decidable
                ? Optional.of(thing(
                        meeting,
                        WaitingKind.DECIDE,
                        "meetings.waits.approve",
                        "meetings.waits.approves",
                        page + "/minutes"))
                : Optional.empty();
    }

    private WaitingThing thing(Meeting meeting, WaitingKind kind, String title, String reason, String address) {
        return new WaitingThing(
                kind + "-" + meeting.id(),
                kind,
                texts.get(title, meeting.getTitle()),
                address,
                texts.get(reason, PortalTime.longDay(PortalTime.dayOf(meeting.getStarts()), texts.locale())),
                null,
                List.of());
    }

    @Override
    public String answer(CooperationId cooperation, String id, String answer) {
        throw new NotVisible("minutes are dealt with on their page, not " + id);
    }
}
