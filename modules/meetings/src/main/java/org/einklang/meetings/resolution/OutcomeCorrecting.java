package org.einklang.meetings.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.einklang.api.access.Access;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.minutes.MinutesReading;
import org.einklang.meetings.minutes.RecordedOutcome;
import org.einklang.meetings.minutes.ResolutionRecording;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.Meetings;
import org.einklang.meetings.resolution.ResolutionActed.Act;

/** Secretary and chair record a wrongly recorded end of a proposal anew; the log says so (rules.md, states, Resolution). */
@ApplicationScoped
public class OutcomeCorrecting {

    @Inject
    private Meetings meetings;

    @Inject
    private MinutesReading reading;

    @Inject
    private ResolutionRecording recording;

    @Inject
    private Access access;

    @Inject
    private Event<ResolutionActed> acted;

    /** @throws org.einklang.api.RuleViolation once the minutes are handed in, or something has become of the resolution */
    @Transactional
    public void correct(long meetingId, long resolutionId, RecordedOutcome outcome) {
        Meeting meeting = meetings.existing(meetingId);
        access.require(MeetingsPermission.WRITE_MINUTES, meeting.scope());
        recording.correct(meetingId, resolutionId, outcome);
        acted.fire(ResolutionActed.on(reading.of(meeting).resolution(resolutionId), Act.CORRECTED));
    }
}
