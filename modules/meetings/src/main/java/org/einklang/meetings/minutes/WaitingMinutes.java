package org.einklang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        Set<BodyId> bodies = new HashSet<>(written);
        bodies.addAll(approved);
        if (bodies.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        return entities.createQuery(
                        "select m, n from Meeting m left join Minutes n on n.meetingId = m.id where m.bodyId in :bodies"
                                + " and m.starts >= :since"
                                + " and (m.state = :sitting or n.state in :unfinished or (m.state = :invited and m.ends <= :now))"
                                + " order by m.starts, m.id",
                        Object[].class)
                .setParameter("bodies", bodies.stream().map(BodyId::value).toList())
                .setParameter("since", now.minus(BACK))
                .setParameter("now", now)
                .setParameter("sitting", MeetingState.IN_PROGRESS)
                .setParameter("invited", MeetingState.INVITED)
                .setParameter("unfinished", List.of(MinutesState.DRAFT, MinutesState.IN_REVIEW))
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> thing((Meeting) row[0], (Minutes) row[1], written, approved))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<WaitingThing> thing(
            Meeting meeting, @Nullable Minutes minutes, Set<BodyId> written, Set<BodyId> approved) {
        String page = addresses.page(meeting.getCooperation(), MeetingsModule.ID, meeting.getKey());
        if (minutes == null || minutes.getState() == MinutesState.DRAFT) {
            boolean returned = minutes != null && minutes.getReturnReason() != null;
            return written.contains(meeting.body())
                    ? Optional.of(thing(
                            meeting,
                            WaitingKind.WRITE,
                            "meetings.waits.write",
                            returned ? "meetings.waits.returned" : "meetings.waits.writes",
                            minutes == null ? page : page + "/minutes"))
                    : Optional.empty();
        }
        return approved.contains(meeting.body()) && !minutes.author().equals(access.me())
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
