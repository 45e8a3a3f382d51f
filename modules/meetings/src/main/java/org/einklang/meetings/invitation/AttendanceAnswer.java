package org.einklang.meetings.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.notification.Notification;
import org.einklang.api.notification.Notifications;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.Meetings;

/** An invited person says whether they come. */
@ApplicationScoped
public class AttendanceAnswer {

    @Inject
    private Access access;

    @Inject
    private Meetings meetings;

    @Inject
    private Invitees invitees;

    @Inject
    private MeetingOccupancy occupancy;

    @Inject
    private DeputyNaming naming;

    @Inject
    private Notifications notifications;

    @Inject
    private Clock clock;

    /** Answers for the person who acts. @throws RuleViolation when the meeting no longer awaits answers */
    @Transactional
    public void answer(long meetingId, Answer answer) {
        Meeting meeting = meetings.existing(meetingId);
        access.require(MeetingsPermission.SEE, meeting.scope());
        if (!meeting.awaitsAnswers(clock.instant())) {
            throw new RuleViolation("meetings.answer.too_late");
        }
        Invitee mine =
                invitees.of(meetingId, access.me()).orElseThrow(() -> new NotVisible(access.me() + " is not invited"));
        boolean comesAfterAll = mine.getAnswer() == Answer.DECLINED && answer == Answer.ACCEPTED;
        mine.answer(answer, clock.instant());
        occupancy.hold(meeting);
        if (comesAfterAll) {
            naming.comesAfterAll(meeting, access.me());
        }
        if (answer == Answer.DECLINED) {
            mine.insteadOf()
                    .ifPresent(holder -> notifications.tell(
                            new Notification(
                                    meeting.getCooperation(), "meetings.notification.deputy_declined", meeting.ref()),
                            List.of(holder)));
        }
    }
}
