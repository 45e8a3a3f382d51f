package org.einklang.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.einklang.testkit.Personas.STEERING_AGENCY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.einklang.api.job.JobId;
import org.einklang.api.job.JobStep;
import org.einklang.api.job.JobWork;
import org.einklang.meetings.planning.Meeting;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.einklang.testkit.server.Transactions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Minutes that cannot be frozen keep no others from being approved by silence. */
@ExtendWith(ArquillianExtension.class)
class SilentApprovalIT {

    @Inject
    private Stage stage;

    @Inject
    private SilenceStage minutes;

    @Inject
    private MinutesReading reading;

    @Inject
    private SilentApproval silence;

    @Test
    void one_that_cannot_be_frozen_keeps_no_others_from_it_and_administrators_learn_of_it() {
        Meeting broken = minutes.handedIn("Stille, die bricht", 3_370);
        Meeting sound = minutes.handedIn("Stille 3371", 3_371);
        Breaking.BROKEN.set(broken.id());

        assertThatIllegalStateException().isThrownBy(() -> run(sound)).withMessageStartingWith("1 minutes");

        assertThat(reading.existing(sound).getApprovedHow()).isEqualTo(ApprovalWay.SILENCE);
        assertThat(reading.existing(broken).getState()).isEqualTo(MinutesState.IN_REVIEW);
        assertThat(Visitor.as(STEERING_AGENCY)
                        .get("/c/lindental/meetings/shared/" + sound.getKey())
                        .status())
                .as("the group reports to the steering group, also when nobody acts")
                .isEqualTo(200);

        Breaking.BROKEN.set(0);
        run(sound);
        assertThat(reading.existing(broken).getApprovedHow()).isEqualTo(ApprovalWay.SILENCE);
    }

    @AfterEach
    void nothing_is_broken() {
        Breaking.BROKEN.set(0);
    }

    /** On the day after the last one for objections. */
    private void run(Meeting meeting) {
        Instant then = minutes.over(meeting);
        String mark = "";
        do {
            mark = step(then, mark).mark();
        } while (!mark.isEmpty());
    }

    private JobStep step(Instant then, String mark) {
        AtomicReference<JobStep> done = new AtomicReference<>(JobStep.finished());
        Transactions.commit(() ->
                stage.asNobody(then, () -> done.set(silence.run(new JobWork(new JobId(1), "", mark)))));
        return Objects.requireNonNull(done.get());
    }

    /** Stands for a printer that fails on the minutes of one meeting only. */
    @ApplicationScoped
    static class Breaking {

        static final AtomicLong BROKEN = new AtomicLong();

        void isApproved(@Observes MinutesApproved approved) {
            if (approved.meeting() == BROKEN.get()) {
                throw new IllegalArgumentException("cannot be printed");
            }
        }
    }
}
