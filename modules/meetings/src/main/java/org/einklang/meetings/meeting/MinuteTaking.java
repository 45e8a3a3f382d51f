package org.einklang.meetings.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.notification.Notification;
import org.einklang.api.notification.Notifications;
import org.einklang.api.people.PersonId;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.invitation.Invitees;
import org.einklang.meetings.minutes.MinutesReading;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingState;
import org.einklang.meetings.planning.Meetings;
import org.jspecify.annotations.Nullable;

/** Chair and secretary name who writes the minutes of a meeting besides them (rules.md, rights, meetings). */
@ApplicationScoped
public class MinuteTaking {

    @Inject
    private Access access;

    @Inject
    private Meetings meetings;

    @Inject
    private Invitees invitees;

    @Inject
    private MinutesReading minutes;

    @Inject
    private Notifications notifications;

    /**
     * Names somebody who is invited, who is told; null for nobody.
     *
     * @throws RuleViolation once the minutes are handed in, or if the meeting was cancelled
     */
    @Transactional
    public void name(long meetingId, @Nullable PersonId person) {
        Meeting meeting = meetings.toChange(meetingId);
        access.require(MeetingsPermission.PLAN, meeting.scope());
        if (person != null && invitees.of(meetingId, person).isEmpty()) {
            throw new NotVisible(person + " is not invited to " + meetingId);
        }
        if (meeting.getState() == MeetingState.CLOSED && !minutes.isDraft(meetingId)) {
            throw new RuleViolation("meetings.meeting.has_moved_on");
        }
        boolean news = !meeting.minuteTaker().equals(Optional.ofNullable(person));
        meeting.nameMinuteTaker(person);
        if (person != null && news) {
            notifications.tell(
                    new Notification(meeting.getCooperation(), "meetings.notification.minute_taker", meeting.ref()),
                    List.of(person));
        }
    }
}
