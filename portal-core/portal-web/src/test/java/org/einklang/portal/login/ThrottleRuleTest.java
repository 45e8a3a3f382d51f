package org.einklang.portal.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.einklang.portal.login.ThrottleRule.Record;
import org.junit.jupiter.api.Test;

class ThrottleRuleTest {

    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");

    @Test
    void four_slips_cost_nothing() {
        assertThat(wait(0, Duration.ZERO)).isZero();
        assertThat(wait(4, Duration.ZERO)).isZero();
    }

    @Test
    void from_the_fifth_failure_on_the_wait_doubles_up_to_a_quarter_of_an_hour() {
        assertThat(wait(5, Duration.ZERO)).isEqualTo(Duration.ofSeconds(5));
        assertThat(wait(6, Duration.ZERO)).isEqualTo(Duration.ofSeconds(10));
        assertThat(wait(8, Duration.ZERO)).isEqualTo(Duration.ofSeconds(40));
        assertThat(wait(13, Duration.ZERO)).isEqualTo(Duration.ofMinutes(15));
        assertThat(wait(1_000_000, Duration.ZERO)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void the_wait_counts_from_the_last_failure() {
        assertThat(wait(6, Duration.ofSeconds(4))).isEqualTo(Duration.ofSeconds(6));
        assertThat(wait(6, Duration.ofSeconds(10))).isLessThanOrEqualTo(Duration.ZERO);
    }

    @Test
    void after_an_hour_everything_is_forgotten() {
        assertThat(wait(1_000, Duration.ofMinutes(14))).isPositive();
        assertThat(wait(1_000, Duration.ofHours(1))).isZero();
    }

    @Test
    void whoever_has_not_failed_here_is_heard_although_others_attack_the_account() {
        Record attacked = new Record(30, NOW);

        assertThat(ThrottleRule.toWaitAsStranger(attacked, Record.NONE, NOW)).isZero();
        assertThat(ThrottleRule.toWaitAsStranger(attacked, new Record(1, NOW), NOW))
                .isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void a_swarm_of_addresses_is_slowed_down_together() {
        assertThat(ThrottleRule.toWaitAsStranger(new Record(50, NOW), Record.NONE, NOW))
                .isEqualTo(Duration.ofMinutes(15));
    }

    private static Duration wait(int failures, Duration ago) {
        return ThrottleRule.toWait(new Record(failures, NOW.minus(ago)), NOW);
    }
}
