package org.einklang.meetings.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.agenda.AgendaRequests;
import org.einklang.api.agenda.RequestCard;
import org.einklang.api.attachment.Attachments;
import org.einklang.api.item.ItemRef;
import org.einklang.api.search.SearchChanges;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.MeetingsPermission;

/** Chair and secretary take up what is wished for the agenda of their body, or decline it with a reason. */
@ApplicationScoped
public class WishedItems {

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Attachments attachments;

    @Inject
    private Meetings meetings;

    @Inject
    private AgendaRequests requests;

    @Inject
    @Any
    private Instance<WishContent> contents;

    @Inject
    private SearchChanges changes;

    /** What waits for an agenda of the body that meets, the oldest first. */
    public List<RequestCard> waiting(Meeting meeting) {
        access.require(MeetingsPermission.PLAN, meeting.scope());
        return requests.waiting(List.of(meeting.body()));
    }

    /** Puts what is wished at the end of the agenda, with what was written about it and the papers of a proposal. @throws RuleViolation once the meeting has begun, or if it waits no more */
    @Transactional
    public void take(long meetingId, long wish) {
        Meeting meeting = meetings.toChange(meetingId);
        access.require(MeetingsPermission.PLAN, meeting.scope());
        RequestCard card = ofBody(meeting, wish);
        ItemContent content = contents.stream()
                .flatMap(one -> one.of(card.request().about(), meeting.body()).stream())
                .findFirst()
                .orElse(ItemContent.titled(card.request().title()));
        AgendaItem item = meeting.addWished(content, wish);
        requests.place(wish, meeting.ref());
        ItemRef about = card.request().about();
        if (about.module().equals(MeetingsModule.ID)) {
            entities.flush(); // now the item has a number
            attachments.copy(about, item.ref());
        }
        changes.changed(meeting.ref());
    }

    /** Does not take it up; who wished it is told why. @throws RuleViolation without a reason, or if it waits no more */
    @Transactional
    public void decline(long meetingId, long wish, String reason) {
        Meeting meeting = meetings.existing(meetingId);
        access.require(MeetingsPermission.PLAN, meeting.scope());
        ofBody(meeting, wish);
        requests.decline(wish, reason);
    }

    private RequestCard ofBody(Meeting meeting, long wish) {
        RequestCard card = requests.one(wish);
        if (!card.request().body().equals(meeting.body())) {
            throw new NotVisible("wish " + wish + " is for another body");
        }
        return card;
    }
}
