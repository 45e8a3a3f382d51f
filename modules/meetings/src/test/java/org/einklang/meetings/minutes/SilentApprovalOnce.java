package org.einklang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.einklang.meetings.planning.Meeting;
import org.einklang.testkit.job.DoneOnce;

/** Minutes to which nobody has objected are approved once, with one paper and one mail for each. */
@ApplicationScoped
class SilentApprovalOnce implements DoneOnce {

    @Inject
    private SilenceStage silence;

    @Inject
    private MinutesReading reading;

    @Override
    public String kind() {
        return "meetings.job.silence";
    }

    @Override
    public Errand errand() {
        Meeting meeting = silence.handedIn("Stille", 2_720);
        return new Errand(
                "", silence.over(meeting), () -> "" + reading.existing(meeting).getApprovedHow(), "SILENCE");
    }
}
