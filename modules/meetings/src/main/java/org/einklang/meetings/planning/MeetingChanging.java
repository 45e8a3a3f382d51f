package org.einklang.meetings.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.search.SearchChanges;
import org.einklang.meetings.MeetingsPermission;

/**
 * Chair and secretary move a meeting or call it something else, until it begins. The portal shows the new values at once, in
 * calendars, lists, the search and in whom and what the meeting takes, so that who looks is not misled; only mails wait until
 * the changes are told.
 */
@ApplicationScoped
public class MeetingChanging {

    @Inject
    private Access access;

    @Inject
    private Meetings meetings;

    @Inject
    private Event<MeetingChanged> changed;

    @Inject
    private SearchChanges changes;

    @Inject
    private Clock clock;

    /**
     * Changes title, time, place, and how people join from afar.
     *
     * @throws OptimisticLockException if somebody else has changed it since this version
     * @throws RuleViolation if it ends before it starts or moves into the past, or once it has begun
     */
    @Transactional
    public void change(long meetingId, MeetingPlan plan, int version) {
        Meeting meeting = meetings.existing(meetingId);
        access.require(MeetingsPermission.PLAN, meeting.scope());
        if (meeting.version() != version) {
            throw new OptimisticLockException("meeting " + meetingId);
        }
        meeting.change(plan, clock.instant());
        changes.changed(meeting.ref());
        changed.fire(new MeetingChanged(meetingId));
    }
}
