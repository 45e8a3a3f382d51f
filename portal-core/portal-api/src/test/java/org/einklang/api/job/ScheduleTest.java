package org.einklang.api.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** When jobs run by themselves. */
class ScheduleTest {

    private static final Schedule SEVEN = Schedule.daily(LocalTime.of(7, 0));

    @Test
    void daily_means_the_clock_on_the_wall_in_berlin() {
        assertThat(SEVEN.nextAfter(Instant.parse("2026-07-01T04:59:59Z")))
                .contains(Instant.parse("2026-07-01T05:00:00Z"));
        assertThat(SEVEN.nextAfter(Instant.parse("2026-07-01T05:00:00Z")))
                .contains(Instant.parse("2026-07-02T05:00:00Z"));
        // the night in which summer time ends has 25 hours
        assertThat(SEVEN.nextAfter(Instant.parse("2026-10-24T12:00:00Z")))
                .contains(Instant.parse("2026-10-25T06:00:00Z"));
    }

    @Test
    void a_time_that_the_clock_skips_comes_as_soon_as_it_can() {
        Schedule half = Schedule.daily(LocalTime.of(2, 30));

        assertThat(half.nextAfter(Instant.parse("2026-03-28T12:00:00Z")))
                .contains(Instant.parse("2026-03-29T01:30:00Z"));
    }

    @Test
    void a_pause_is_counted_from_the_end_of_the_last_run() {
        Instant now = Instant.parse("2026-01-01T00:00:00Z");

        assertThat(Schedule.every(Duration.ofHours(1)).nextAfter(now)).contains(now.plusSeconds(3600));
        assertThat(Schedule.never().nextAfter(now)).isEmpty();
        assertThatThrownBy(() -> Schedule.every(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_job_that_goes_on_says_where() {
        assertThatThrownBy(() -> JobStep.further("", 1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThat(JobStep.finished().last()).isTrue();
    }
}
