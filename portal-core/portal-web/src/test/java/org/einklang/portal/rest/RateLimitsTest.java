package org.einklang.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RateLimitsTest {

    private static final Instant START = Instant.parse("2026-03-02T11:00:00Z");

    @Test
    void what_is_left_is_counted_down_and_the_next_one_is_too_many() {
        RateLimits.Window window = new RateLimits.Window(START, 1);

        assertThat(window.standing(3, START)).isEqualTo(new RateLimits.Standing(3, 2, 60, false));
        assertThat(window.plusOne(START).plusOne(START).standing(3, START.plusSeconds(20)))
                .isEqualTo(new RateLimits.Standing(3, 0, 40, false));
        assertThat(new RateLimits.Window(START, 4).standing(3, START.plusSeconds(59)))
                .isEqualTo(new RateLimits.Standing(3, 0, 1, true));
    }

    @Test
    void after_a_minute_it_counts_from_nothing() {
        assertThat(new RateLimits.Window(START, 400).plusOne(START.plusSeconds(60)))
                .isEqualTo(new RateLimits.Window(START.plusSeconds(60), 1));
    }

    @Test
    void a_clock_that_was_put_back_locks_nobody_out() {
        assertThat(new RateLimits.Window(START, 400)
                        .plusOne(START.minusSeconds(3600))
                        .asked())
                .isEqualTo(1);
    }
}
