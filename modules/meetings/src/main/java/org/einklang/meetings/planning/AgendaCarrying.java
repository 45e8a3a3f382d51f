package org.einklang.meetings.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.agenda.AgendaRequests;
import org.einklang.api.agenda.RequestStanding;
import org.einklang.api.attachment.Attachments;
import org.einklang.api.search.SearchChanges;
import org.einklang.meetings.MeetingsPermission;

/** Chair and secretary have an item dealt with at the next meeting of the body; both agendas tell where it went and came from. */
@ApplicationScoped
public class AgendaCarrying {

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
    private SearchChanges changes;

    @Inject
    private Event<ItemLeft> left;

    /**
     * Puts the item at the end of the next agenda: before the meeting it moves there, afterwards it is called up again, with its papers.
     *
     * @return the meeting at which it is on the agenda now
     * @throws RuleViolation if no meeting after this one is planned, that one calls it up already, or this one was cancelled
     */
    @Transactional
    public Meeting carryOver(long meetingId, long item) {
        Meeting meeting = meetings.toChange(meetingId);
        access.require(MeetingsPermission.PLAN, meeting.scope());
        Meeting next = meetings.after(meeting).orElseThrow(() -> new RuleViolation("meetings.agenda.no_next"));
        meeting.item(item).ifPresent(one -> {
            if (meeting.isCarriedTo(one, next)) {
                throw new RuleViolation("meetings.agenda.carried_already");
            }
            carry(meeting, one, next);
        });
        return next;
    }

    /** What was put off goes onto the next agenda, unless it is there already; for use cases, which ask for the right themselves. */
    public void carryPostponed(Meeting meeting, Collection<Long> items, Meeting next) {
        items.stream()
                .sorted()
                .flatMap(item -> meeting.item(item).stream())
                .filter(item -> !meeting.isCarriedTo(item, next))
                .toList() // two of the same title are two
                .forEach(item -> carry(meeting, item, next));
    }

    private void carry(Meeting meeting, AgendaItem item, Meeting next) {
        Meeting held = meetings.toChange(next.id());
        meeting.carryOver(item, held).ifPresent(wish -> {
            requests.takeOff(wish);
            if (requests.one(wish).standing() == RequestStanding.WAITING) {
                requests.place(wish, held.ref());
            }
        });
        held.item(item.id()).ifPresentOrElse(moved -> left.fire(new ItemLeft(moved, false)), () -> {
            entities.flush(); // now the copy has a number
            List<AgendaItem> agenda = held.getAgenda();
            attachments.copy(item.ref(), agenda.get(agenda.size() - 1).ref());
        });
        changes.changed(meeting.ref());
        changes.changed(held.ref());
    }
}
