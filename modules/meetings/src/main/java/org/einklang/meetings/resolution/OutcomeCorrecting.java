package org.einklang.meetings.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.agenda.AgendaRequests;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.escalation.Escalation;
import org.einklang.meetings.minutes.MinutesReading;
import org.einklang.meetings.minutes.RecordedOutcome;
import org.einklang.meetings.minutes.Replacing;
import org.einklang.meetings.minutes.Resolution;
import org.einklang.meetings.minutes.ResolutionRecording;
import org.einklang.meetings.minutes.ResolutionState;
import org.einklang.meetings.planning.AgendaItem;
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
    private AgendaRequests requests;

    @Inject
    private Access access;

    @Inject
    private Event<ResolutionActed> acted;

    /**
     * Corrects it.
     *
     * @param version of the resolution as it was read
     * @throws RuleViolation once the minutes are handed in, something has become of the resolution, a body that asked has its answer,
     *     or somebody else has corrected it
     */
    @Transactional
    public void correct(long meetingId, long resolutionId, RecordedOutcome outcome, int version) {
        Meeting meeting = meetings.existing(meetingId);
        access.require(MeetingsPermission.WRITE_MINUTES, meeting.scope());
        Resolution resolution = reading.of(meeting).resolution(resolutionId);
        requireUnanswered(meeting, resolution);
        Optional<Resolution> replaced = replacing.replaced(resolution);
        recording.correct(meetingId, resolutionId, outcome, version);
        acted.fire(ResolutionActed.on(resolution, Act.CORRECTED));
        replaced.filter(old -> old.getState() == ResolutionState.ADOPTED)
                .ifPresent(old -> acted.fire(ResolutionActed.on(old, Act.REINSTATED)));
    }

    /** What a group has asked because it found no consensus is answered at once, and that answer is not taken back. */
    private void requireUnanswered(Meeting meeting, Resolution resolution) {
        Long wish = meeting.item(resolution.agendaItem()).map(AgendaItem::wish).orElse(null);
        boolean answers = wish != null
                && requests.withNumbers(List.of(wish)).values().stream()
                        .map(one -> one.request().about())
                        .anyMatch(about -> about.module().equals(MeetingsModule.ID)
                                && about.type().equals(Escalation.TYPE));
        if (answers) {
            throw new RuleViolation("meetings.resolution.answered").at("state");
        }
    }
}
