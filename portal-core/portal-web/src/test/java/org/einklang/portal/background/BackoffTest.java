package org.einklang.portal.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.einklang.api.job.JobOrder;
import org.einklang.api.job.JobProgress.State;
import org.einklang.api.job.JobStep;
import org.einklang.api.job.Schedule;
import org.junit.jupiter.api.Test;

/** What becomes of a job that fails, ends, or is hurried. */
class BackoffTest {

    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    private static final Schedule SEVEN = Schedule.daily(LocalTime.of(7, 0));

    @Test
    void an_order_that_fails_is_tried_for_about_a_day_and_then_given_up() {
        StoredJob job = new StoredJob(JobOrder.of("test.kind", "7"), "one", NOW);
        Instant at = NOW;
        int attempts = 0;
        while (job.state() == State.WAITING) {
            job.failed("java.io.IOException: gone", Schedule.never(), at);
            attempts++;
            at = job.notBefore();
        }

        assertThat(attempts).isEqualTo(8);
        assertThat(Duration.between(NOW, at)).isBetween(Duration.ofHours(20), Duration.ofHours(30));
        assertThat(job.state()).isEqualTo(State.FAILED);
        assertThat(job.lastFault()).contains("java.io.IOException: gone");
    }

    @Test
    void what_runs_by_itself_is_never_given_up() {
        StoredJob job = StoredJob.scheduled("test.kind", NOW, NOW);
        for (int i = 0; i < 8; i++) {
            job.failed("again", SEVEN, NOW);
        }

        assertThat(job.state()).isEqualTo(State.WAITING);
        assertThat(job.notBefore()).isEqualTo(Instant.parse("2026-03-11T06:00:00Z"));
        assertThat(job.lastFault()).isPresent();
    }

    @Test
    void what_runs_by_itself_waits_for_its_next_time_and_forgets_its_faults() {
        StoredJob job = StoredJob.scheduled("test.kind", NOW, NOW);
        job.failed("once", SEVEN, NOW);
        job.came(JobStep.finished(), SEVEN, NOW);

        assertThat(job.notBefore()).isEqualTo(Instant.parse("2026-03-11T06:00:00Z"));
        assertThat(job.lastFault()).isEmpty();
        assertThat(job.lastEnd()).contains(NOW);
    }

    @Test
    void a_step_that_worked_makes_former_failures_harmless() {
        StoredJob job = new StoredJob(JobOrder.of("test.kind", "7"), "one", NOW);
        job.failed("once", Schedule.never(), NOW);
        job.came(JobStep.further("half", 5, 10), Schedule.never(), NOW);

        assertThat(job.attempts()).isZero();
        assertThat(job.work().mark()).isEqualTo("half");
    }

    @Test
    void an_administrator_starts_again_what_was_given_up() {
        StoredJob job = new StoredJob(JobOrder.of("test.kind", "7"), "one", NOW);
        for (int i = 0; i < 8; i++) {
            job.failed("again", Schedule.never(), NOW);
        }
        job.hurry(NOW.plusSeconds(60));

        assertThat(job.state()).isEqualTo(State.WAITING);
        assertThat(job.notBefore()).isEqualTo(NOW.plusSeconds(60));
        assertThat(job.attempts()).isZero();
    }
}
