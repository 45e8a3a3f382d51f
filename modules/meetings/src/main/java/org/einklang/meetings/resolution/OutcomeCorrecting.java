package org.einklang.meetings.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.einklang.api.access.Access;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.minutes.MinutesReading;
import org.einklang.meetings.minutes.RecordedOutcome;
import org.einklang.meetings.minutes.Replacing;
import org.einklang.meetings.minutes.Resolution;
import org.einklang.meetings.minutes.ResolutionRecording;
import org.einklang.meetings.minutes.ResolutionState;
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
    private Replacing replacing;

    @Inject
    private Access access;

    @Inject
    private Event<ResolutionActed> acted;

    /**
     * Corrects it.
     *
     * @param version of the resolution as it was read
     * @throws org.einklang.api.RuleViolation once the minutes are handed in, something has become of the resolution, or somebody else
     *     has corrected it
     */
    @Transactional
    public void correct(long meetingId, long resolutionId, RecordedOutcome outcome, int version) {
        Meeting meeting = meetings.existing(meetingId);
        access.require(MeetingsPermission.WRITE_MINUTES, meeting.minutesScope());
        Resolution resolution = reading.of(meeting).resolution(resolutionId);
        Optional<Resolution> replaced = replacing.replaced(resolution);
        recording.correct(meetingId, resolutionId, outcome, version);
        acted.fire(ResolutionActed.on(resolution, Act.CORRECTED));
        replaced.filter(old -> old.getState() == ResolutionState.ADOPTED)
                .ifPresent(old -> acted.fire(ResolutionActed.on(old, Act.REINSTATED)));
    }
}
