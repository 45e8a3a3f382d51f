package org.einklang.api.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimeSpanTest {

    private static final TimeSpan TEN_TO_TWELVE = span("10:00", "12:00");

    @Test
    void what_begins_when_the_other_ends_does_not_overlap_it() {
        assertThat(TEN_TO_TWELVE.overlaps(span("12:00", "13:00"))).isFalse();
        assertThat(TEN_TO_TWELVE.overlaps(span("09:00", "10:00"))).isFalse();
    }

    @Test
    void what_shares_a_moment_overlaps() {
        assertThat(TEN_TO_TWELVE.overlaps(span("11:59", "13:00"))).isTrue();
        assertThat(TEN_TO_TWELVE.overlaps(span("09:00", "10:01"))).isTrue();
        assertThat(TEN_TO_TWELVE.overlaps(span("10:30", "11:00"))).isTrue();
        assertThat(TEN_TO_TWELVE.overlaps(span("09:00", "13:00"))).isTrue();
    }

    @Test
    void nothing_is_over_before_it_begins() {
        assertThatIllegalArgumentException().isThrownBy(() -> span("12:00", "12:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> span("12:00", "11:00"));
    }

    private static TimeSpan span(String from, String to) {
        return new TimeSpan(Instant.parse("2026-03-03T" + from + ":00Z"), Instant.parse("2026-03-03T" + to + ":00Z"));
    }
}
