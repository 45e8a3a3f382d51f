package org.einklang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.deadline.Deadlines;
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
import org.jspecify.annotations.Nullable;

/**
 * Minutes that silence approves wait for those who were there to look them through; what was objected waits for chair and secretary.
 */
@ApplicationScoped
class WaitingReview implements WaitingSource {

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
        return "meetings-review";
    }

    @Override
    public List<WaitingThing> waiting(CooperationId cooperation, int limit) {
        Stream<WaitingThing> toRead = toRead(cooperation, limit).stream()
                .map(row -> thing(
                        (Meeting) row[0],
                        "read-" + ((Meeting) row[0]).id(),
                        WaitingKind.CONFIRM,
                        "meetings.waits.object",
                        texts.get("meetings.waits.objects"),
                        Deadlines.endOf(Objects.requireNonNull(((Minutes) row[1]).getObjectionsUntil()))));
        Stream<WaitingThing> toSettle = toSettle(cooperation, limit).stream()
                .map(row -> thing(
                        (Meeting) row[0],
                        "settle-" + ((Objection) row[1]).id(),
                        WaitingKind.DECIDE,
                        "meetings.waits.settle",
                        texts.get(
                                "meetings.waits.settles",
                                PortalTime.longDay(PortalTime.dayOf(((Objection) row[1]).raised()), texts.locale())),
                        null));
        return Stream.concat(toSettle, toRead).limit(limit).toList();
    }

    private List<Object[]> toRead(CooperationId cooperation, int limit) {
        return entities.createQuery(
                        "select m, n from Invitee i, Meeting m, Minutes n where i.personId = :me and i.present = true"
                                + " and i.cooperationId = :cooperation and m.id = i.meetingId and n.meetingId = m.id"
                                + " and n.state = :review and n.objectionsUntil >= :today and n.authorId <> :me"
                                + " order by n.objectionsUntil, n.id",
                        Object[].class)
                .setParameter("me", access.me().value())
                .setParameter("cooperation", cooperation.value())
                .setParameter("review", MinutesState.IN_REVIEW)
                .setParameter("today", PortalTime.dayOf(clock.instant()))
                .setMaxResults(limit)
                .getResultList();
    }

    private List<Object[]> toSettle(CooperationId cooperation, int limit) {
        Set<BodyId> bodies = access.bodiesWhere(MeetingsPermission.WRITE_MINUTES, cooperation);
        return bodies.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select m, o from Objection o join o.minutes n, Meeting m where m.id = n.meetingId"
                                        + " and o.state = :open and n.state = :review and m.bodyId in :bodies"
                                        + " order by o.raised, o.id",
                                Object[].class)
                        .setParameter("open", ObjectionState.OPEN)
                        .setParameter("review", MinutesState.IN_REVIEW)
                        .setParameter(
                                "bodies", bodies.stream().map(BodyId::value).toList())
                        .setMaxResults(limit)
                        .getResultList();
    }

    private WaitingThing thing(
            Meeting meeting, String id, WaitingKind kind, String title, String reason, @Nullable Instant deadline) {
        return new WaitingThing(
                id,
                kind,
                texts.get(title, meeting.getTitle()),
                addresses.page(meeting.getCooperation(), MeetingsModule.ID, meeting.getKey(), "minutes"),
                reason,
                deadline,
                List.of());
    }

    @Override
    public String answer(CooperationId cooperation, String id, String answer) {
        throw new NotVisible("minutes are looked through on their page, not " + id);
    }
}
