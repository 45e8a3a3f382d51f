package org.einklang.meetings.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.agenda.AgendaRequest;
import org.einklang.api.agenda.AgendaRequests;
import org.einklang.api.agenda.RequestCard;
import org.einklang.api.attachment.Attachments;
import org.einklang.api.item.ItemRef;
import org.einklang.api.number.NumberSequences;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.Directory;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.ItemContent;
import org.einklang.meetings.planning.ItemOutline;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.Meetings;

/**
 * Chair and secretary hand an item of their agenda on to another body, with what is written about it, its files and where it comes
 * from: there it is a proposal, which that body takes up or declines. The item itself stays where it is.
 */
@ApplicationScoped
public class ItemHandover {

    private static final Locale LANGUAGE = Locale.GERMAN;

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Directory directory;

    @Inject
    private Meetings meetings;

    @Inject
    private AgendaRequests requests;

    @Inject
    private Attachments attachments;

    @Inject
    private NumberSequences numbers;

    @Inject
    private Event<ItemProposed> proposed;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    /**
     * Hands it on.
     *
     * @param reason for the other body; may be empty
     * @return key of the proposal at the other body
     * @throws RuleViolation if it was handed to that body already and is not settled there
     */
    @Transactional
    public String handOn(long meetingId, long itemId, BodyId target, String reason) {
        Meeting meeting = meetings.existing(meetingId);
        access.require(MeetingsPermission.PLAN, meeting.scope());
        AgendaItem item = meeting.item(itemId).orElseThrow(() -> new NotVisible("no item " + itemId));
        BodyCard body = directory.bodies(meeting.getCooperation()).stream()
                .filter(one -> one.id().equals(target) && !one.id().equals(meeting.body()))
                .findFirst()
                .orElseThrow(() -> new NotVisible("no other body " + target + " in " + meeting.getCooperation()));
        if (of(meeting, item).stream()
                .anyMatch(wish ->
                        wish.request().body().equals(target) && wish.standing().isOpen())) {
            throw new RuleViolation("meetings.handover.given").at("target");
        }
        String key = body.key() + "-" + numbers.draw("meetings.proposal." + target.value());
        ItemProposal proposal =
                ItemProposal.handedOn(item, body, key, content(meeting, item, reason), access.me(), clock.instant());
        entities.persist(proposal);
        entities.flush();
        attachments.copy(item.ref(), proposal.ref());
        requests.ask(new AgendaRequest(meeting.getCooperation(), target, proposal.ref(), item.getTitle(), reason));
        proposed.fire(new ItemProposed(meeting.getCooperation(), proposal.ref()));
        return key;
    }

    /** Takes it back. @throws RuleViolation once the other body has taken it up or declined it */
    @Transactional
    public void takeBack(long meetingId, long itemId, long wish) {
        Meeting meeting = meetings.existing(meetingId);
        access.require(MeetingsPermission.PLAN, meeting.scope());
        AgendaItem item = meeting.item(itemId).orElseThrow(() -> new NotVisible("no item " + itemId));
        if (of(meeting, item).stream().noneMatch(one -> one.number() == wish)) {
            throw new NotVisible("wish " + wish + " is about something else");
        }
        requests.withdraw(wish);
    }

    /** To which bodies it was handed on, and what has become of it there; the latest first. */
    public List<RequestCard> of(Meeting meeting, AgendaItem item) {
        access.require(MeetingsPermission.SEE, meeting.scope());
        List<ItemRef> handed = entities.createQuery(
                        "select p from ItemProposal p where p.fromItem = :item order by p.id desc", ItemProposal.class)
                .setParameter("item", item.id())
                .getResultStream()
                .map(ItemProposal::ref)
                .toList();
        Map<ItemRef, List<RequestCard>> wishes = requests.about(handed);
        return handed.stream()
                .flatMap(ref -> wishes.getOrDefault(ref, List.of()).stream())
                .toList();
    }

    private ItemContent content(Meeting meeting, AgendaItem item, String reason) {
        ItemOutline outline = item.getOutline();
        String origin = texts.get(
                LANGUAGE,
                "meetings.handover.origin",
                directory.body(meeting.body()).name(),
                meeting.getTitle(),
                PortalTime.longDay(PortalTime.dayOf(meeting.getStarts()), LANGUAGE),
                item.getPosition());
        String before = reason.isBlank() ? origin : origin + "\n\n" + reason.strip();
        return new ItemContent(item.getTitle(), outline.following(before), item.getPaper());
    }
}
