package org.einklang.meetings.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Role;
import org.einklang.api.agenda.AgendaRequest;
import org.einklang.api.agenda.AgendaRequests;
import org.einklang.api.agenda.RequestStanding;
import org.einklang.api.item.ItemRef;
import org.einklang.api.number.NumberSequences;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.Seat;
import org.einklang.api.people.VotingRight;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.minutes.ResolutionEscalating;
import org.einklang.meetings.minutes.ResolutionRecording;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.AgendaItems;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingState;
import org.einklang.meetings.planning.Meetings;
import org.einklang.meetings.planning.NextAgenda;

/** A group puts to the steering group what it does not agree on, in one act; both read what becomes of it [000 IV.3]. */
@ApplicationScoped
public class Escalations {

    /** So many of the latest are listed. */
    private static final int MOST = 200;

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Directory directory;

    @Inject
    private Meetings meetings;

    @Inject
    private AgendaItems items;

    @Inject
    private AgendaRequests requests;

    @Inject
    private NextAgenda agendas;

    @Inject
    private EscalationRoute route;

    @Inject
    private EscalatedContent contents;

    @Inject
    private ResolutionEscalating resolutions;

    @Inject
    private ResolutionRecording seats;

    @Inject
    private EscalationTelling telling;

    @Inject
    private NumberSequences numbers;

    @Inject
    private Event<EscalationActed> acted;

    @Inject
    private Clock clock;

    /** Where the item can go now if the person who acts puts it there: the group has begun to talk about it, and nobody has done so yet. */
    public Optional<BodyCard> target(Meeting meeting, AgendaItem item) {
        return isTalkedAbout(meeting) && !isOpen(item) ? target(meeting) : Optional.empty();
    }

    /** The same, whatever has become of the item: the group has somebody above, and two partners that can be of two minds. */
    Optional<BodyCard> target(Meeting meeting) {
        boolean allowed = access.may(MeetingsPermission.ESCALATE, meeting.scope())
                && hasVoice(meeting.body())
                && seats.seats(meeting).size() > 1;
        return allowed ? route.from(meeting.body()) : Optional.empty();
    }

    /**
     * Puts an item to the steering group: onto its next agenda, with question, positions and history. Proposals that are still on the
     * table are recorded as that.
     *
     * @return the key of the escalation
     * @throws RuleViolation before the group has begun to talk about it, or if it is with the steering group already
     */
    @Transactional
    public String escalate(long meetingId, long itemId, Matter matter) {
        Meeting meeting = meetings.existing(meetingId);
        access.require(MeetingsPermission.ESCALATE, meeting.scope());
        requireVoice(meeting.body());
        AgendaItem item = meeting.item(itemId).orElseThrow(() -> new NotVisible("no item " + itemId));
        BodyCard steering = route.from(meeting.body())
                .orElseThrow(() -> new NotVisible("nobody steers the body of meeting " + meetingId));
        if (!isTalkedAbout(meeting)) {
            throw new RuleViolation("meetings.escalation.not_yet");
        }
        entities.lock(item, LockModeType.PESSIMISTIC_WRITE); // of two who do it at once, the second learns of the first
        if (isOpen(item)) {
            throw new RuleViolation("meetings.escalation.already");
        }
        BodyCard group = directory.body(meeting.body());
        String key = group.key() + "-"
                + numbers.draw("meetings.escalation." + group.id().value());
        Escalation escalation = new Escalation(group, steering, key, item, matter, access.me(), clock.instant());
        entities.persist(escalation);
        entities.flush();
        resolutions.escalate(meeting, item);
        String title = contents.title(escalation, "meetings.escalation.item");
        long wish =
                requests.ask(new AgendaRequest(escalation.cooperation(), steering.id(), escalation.ref(), title, ""));
        contents.of(escalation, steering.id()).ifPresent(content -> agendas.put(wish, steering.id(), content));
        telling.raised(escalation);
        acted.fire(EscalationActed.on(escalation, EscalationActed.Act.RAISED));
        return key;
    }

    /** It need not be answered: off the agenda again. @throws RuleViolation once it is answered, or the meeting goes on that deals with it */
    @Transactional
    public void withdraw(CooperationId here, String key) {
        Escalation escalation = one(here, key);
        access.require(MeetingsPermission.ESCALATE, escalation.scope());
        requireVoice(escalation.body());
        escalation.withdraw();
        requests.about(List.of(escalation.ref())).getOrDefault(escalation.ref(), List.of()).stream()
                .filter(wish -> wish.standing().isOpen())
                .forEach(wish -> {
                    ItemRef placed = wish.meeting();
                    if (placed != null && wish.standing() == RequestStanding.PLACED) {
                        takeOff(meetings.existing(Long.parseLong(placed.id())), wish.number());
                    }
                    requests.withdraw(wish.number());
                });
        telling.withdrawn(escalation);
        acted.fire(EscalationActed.on(escalation, EscalationActed.Act.WITHDRAWN));
    }

    private void takeOff(Meeting meeting, long wish) {
        meeting.getAgenda().stream()
                .filter(item -> item.wish() != null && item.wish() == wish)
                .findFirst()
                .ifPresent(item -> items.takeOff(meeting, item.id()));
    }

    /** The one with this key in the cooperation. @throws NotVisible if there is none or it may not be seen */
    Escalation one(CooperationId here, String key) {
        return entities.createQuery(
                        "select e from Escalation e where e.cooperationId = :here and e.key = :key", Escalation.class)
                .setParameter("here", here.value())
                .setParameter("key", key)
                .getResultStream()
                .filter(this::isVisible)
                .findFirst()
                .orElseThrow(() -> new NotVisible("no escalation " + key + " in " + here));
    }

    /** Those about these items, the latest first; for pages that show the items. */
    List<Escalation> about(AgendaItem item) {
        access.require(MeetingsPermission.SEE, item.meeting().scope());
        return entities.createQuery(
                        "select e from Escalation e where e.agendaItemId = :item order by e.id desc", Escalation.class)
                .setParameter("item", item.id())
                .getResultList();
    }

    /** The latest from and to the bodies of the person who acts. @throws NotVisible if they sit in none */
    List<Escalation> latest(CooperationId here) {
        Set<BodyId> bodies = meetings.visibleBodies(here);
        if (bodies.isEmpty()) {
            throw new NotVisible("sits in no body");
        }
        return entities.createQuery(
                        "select e from Escalation e where e.cooperationId = :here"
                                + " and (e.bodyId in :bodies or e.toBodyId in :bodies) order by e.raised desc, e.id desc",
                        Escalation.class)
                .setParameter("here", here.value())
                .setParameter("bodies", bodies.stream().map(BodyId::value).toList())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Whether the person who acts sees the meetings of the group or of the body that answers. */
    boolean isVisible(Escalation escalation) {
        return access.may(MeetingsPermission.SEE, escalation.scope())
                || access.may(MeetingsPermission.SEE, escalation.toScope());
    }

    /** Whether the person who acts may take it back now. */
    boolean isWithdrawable(Escalation escalation) {
        return escalation.getState() == EscalationState.OPEN
                && access.may(MeetingsPermission.ESCALATE, escalation.scope())
                && hasVoice(escalation.body());
    }

    private boolean isOpen(AgendaItem item) {
        return entities.createQuery(
                                "select count(e) from Escalation e where e.agendaItemId = :item and e.state = :open",
                                Long.class)
                        .setParameter("item", item.id())
                        .setParameter("open", EscalationState.OPEN)
                        .getSingleResult()
                > 0;
    }

    private static boolean isTalkedAbout(Meeting meeting) {
        return meeting.getState() == MeetingState.IN_PROGRESS || meeting.getState() == MeetingState.CLOSED;
    }

    private void requireVoice(BodyId body) {
        if (!hasVoice(body)) {
            throw new NotVisible(access.me() + " has no vote in " + body);
        }
    }

    /** Chair, secretary, or a seat that votes (rules.md). */
    private boolean hasVoice(BodyId body) {
        return directory.actingSeats(body, PortalTime.dayOf(clock.instant())).stream()
                .filter(seat -> seat.person().equals(access.me()))
                .anyMatch(Escalations::hasVoice);
    }

    private static boolean hasVoice(Seat seat) {
        return seat.role() == Role.CHAIR || seat.role() == Role.SECRETARY || seat.votingRight() == VotingRight.VOTING;
    }
}
