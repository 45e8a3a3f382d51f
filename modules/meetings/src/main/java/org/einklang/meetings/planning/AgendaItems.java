package org.einklang.meetings.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.stream.Stream;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.agenda.AgendaRequests;
import org.einklang.api.attachment.Attachments;
import org.einklang.api.comment.Comments;
import org.einklang.api.search.SearchChanges;
import org.einklang.meetings.MeetingsPermission;

/** What is said of single items of an agenda: everybody who sees the meeting reads it, chair and secretary write it. */
@ApplicationScoped
public class AgendaItems {

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Meetings meetings;

    @Inject
    private AgendaRequests requests;

    @Inject
    private Attachments attachments;

    @Inject
    private Comments comments;

    @Inject
    private SearchChanges changes;

    @Inject
    private Event<ItemLeft> left;

    /** The item of this meeting with the number in the address. @throws NotVisible if there is none, or the meeting may not be seen */
    public AgendaItem of(Meeting meeting, String number) {
        access.require(MeetingsPermission.SEE, meeting.scope());
        return meeting.getAgenda().stream()
                .filter(item -> String.valueOf(item.number()).equals(number))
                .findFirst()
                .orElseThrow(() -> new NotVisible("no item " + number + " in meeting " + meeting.id()));
    }

    /**
     * Says more of an item, or something else.
     *
     * @throws OptimisticLockException if somebody else has changed it since this version
     * @throws org.einklang.api.RuleViolation once the meeting has begun
     */
    @Transactional
    public void fill(long number, ItemContent content, int version) {
        AgendaItem item = existing(number);
        access.require(MeetingsPermission.PLAN, item.meeting().scope());
        if (item.version() != version) {
            throw new OptimisticLockException("agenda item " + number);
        }
        item.meeting().fill(item, content);
        changes.changed(item.meeting().ref());
    }

    /** Takes an item off the agenda, with all that hangs on it; one that has gone is not missed. @throws org.einklang.api.RuleViolation once the meeting has begun */
    @Transactional
    public void remove(long meetingId, long number) {
        Meeting meeting = meetings.toChange(meetingId);
        access.require(MeetingsPermission.PLAN, meeting.scope());
        takeOff(meeting, number);
    }

    /** The same for use cases, which ask for the right themselves. @throws org.einklang.api.RuleViolation once the meeting has begun */
    public void takeOff(Meeting meeting, long number) {
        meeting.removeItem(number).ifPresent(removed -> {
            left.fire(new ItemLeft(removed, true));
            Stream.ofNullable(removed.wish()).forEach(requests::takeOff);
            attachments.forget(removed.ref());
            comments.forget(removed.ref());
            entities.remove(removed);
        });
        changes.changed(meeting.ref());
    }

    private AgendaItem existing(long number) {
        AgendaItem item = entities.find(AgendaItem.class, number);
        if (item == null) {
            throw new NotVisible("no item " + number);
        }
        return item;
    }
}
