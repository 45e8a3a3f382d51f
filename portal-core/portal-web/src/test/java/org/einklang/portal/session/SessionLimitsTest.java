package org.einklang.portal.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionLimitsTest {

    private static final Instant LOGIN = Instant.parse("2026-03-10T07:00:00Z");
    private static final SessionLimits LIMITS = new SessionLimits(Duration.ofMinutes(120), Duration.ofHours(12));

    @Test
    void a_session_that_is_used_goes_on() {
        assertThat(LIMITS.judge(LOGIN, hours(3), hours(3).plusSeconds(7199))).isEqualTo(SessionState.ALIVE);
    }

    @Test
    void two_hours_after_the_last_use_it_is_over() {
        assertThat(LIMITS.judge(LOGIN, hours(3), hours(5))).isEqualTo(SessionState.IDLE);
    }

    @Test
    void after_twelve_hours_it_is_over_however_busy_it_was() {
        Instant used = hours(12).minusSeconds(1);

        assertThat(LIMITS.judge(LOGIN, used, used)).isEqualTo(SessionState.ALIVE);
        assertThat(LIMITS.judge(LOGIN, used, hours(12))).isEqualTo(SessionState.TOO_OLD);
    }

    @Test
    void it_ends_at_whichever_limit_comes_first() {
        assertThat(LIMITS.end(LOGIN, hours(3))).isEqualTo(hours(5));
        assertThat(LIMITS.end(LOGIN, hours(11))).isEqualTo(hours(12));
    }

    @Test
    void using_it_helps_only_before_the_last_two_hours() {
        assertThat(LIMITS.canGoOn(LOGIN, hours(3))).isTrue();
        assertThat(LIMITS.canGoOn(LOGIN, hours(10))).isFalse();
        assertThat(LIMITS.canGoOn(LOGIN, hours(11))).isFalse();
    }

    @Test
    void notice_is_given_five_minutes_before_or_less_in_short_sessions() {
        assertThat(LIMITS.notice()).isEqualTo(Duration.ofMinutes(5));
        assertThat(new SessionLimits(Duration.ofMinutes(6), Duration.ofHours(12)).notice())
                .isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void a_limit_of_nothing_locks_nobody_out() {
        SessionLimits nothing = new SessionLimits(Duration.ZERO, Duration.ZERO);

        assertThat(nothing.judge(LOGIN, LOGIN, LOGIN.plusSeconds(59))).isEqualTo(SessionState.ALIVE);
    }

    private static Instant hours(int hours) {
        return LOGIN.plus(Duration.ofHours(hours));
    }
}
