package org.einklang.meetings.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.agenda.AgendaRequests;
import org.einklang.api.agenda.RequestStanding;
import org.einklang.api.search.SearchChanges;
import org.einklang.meetings.MeetingsPermission;

/** Chair and secretary have an item dealt with at the next meeting of the body; both agendas tell where it went and came from. */
@ApplicationScoped
public class AgendaCarrying {

    @Inject
    private Access access;

    @Inject
    private Meetings meetings;

    @Inject
    private AgendaRequests requests;

    @Inject
    private SearchChanges changes;

    @Inject
    private Event<ItemLeft> left;

    /**
     * Puts the item at the end of the next agenda: before the meeting it moves there, afterwards it is called up again.
     *
     * @return the meeting at which it is on the agenda now
     * @throws RuleViolation if no meeting after this one is planned, or the meeting was cancelled
     */
    @Transactional
    public Meeting carryOver(long meetingId, long item) {
        Meeting meeting = meetings.existing(meetingId);
        access.require(MeetingsPermission.PLAN, meeting.scope());
        Meeting next = meetings.after(meeting).orElseThrow(() -> new RuleViolation("meetings.agenda.no_next"));
        meeting.item(item).flatMap(one -> meeting.carryOver(one, next)).ifPresent(wish -> {
            requests.takeOff(wish);
            if (requests.one(wish).standing() == RequestStanding.WAITING) {
                requests.place(wish, next.ref());
            }
        });
        next.item(item).ifPresent(moved -> left.fire(new ItemLeft(moved, false)));
        changes.changed(meeting.ref());
        changes.changed(next.ref());
        return next;
    }
}
