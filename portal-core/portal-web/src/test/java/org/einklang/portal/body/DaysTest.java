package org.einklang.portal.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DaysTest {

    @Test
    void days_that_touch_only_at_their_edge_have_that_day_in_common() {
        assertThat(days(1, 5).common(days(5, 9))).contains(days(5, 5));
        assertThat(days(1, 5).overlaps(days(6, 9))).isFalse();
    }

    @Test
    void an_open_end_covers_every_later_day_but_fits_into_nothing_that_ends() {
        assertThat(days(3, null).contains(day(28))).isTrue();
        assertThat(days(3, null).contains(day(2))).isFalse();
        assertThat(days(4, 9).within(days(3, null))).isTrue();
        assertThat(days(4, null).within(days(3, 9))).isFalse();
    }

    @Test
    void what_is_taken_out_of_the_middle_leaves_both_sides() {
        assertThat(days(1, 20).without(List.of(days(5, 7), days(18, null)))).containsExactly(days(1, 4), days(8, 17));
    }

    @Test
    void nothing_is_left_when_all_is_taken() {
        assertThat(days(5, 7).without(List.of(days(1, 6), days(7, 7)))).isEmpty();
    }

    private static Days days(int from, @Nullable Integer until) {
        return new Days(day(from), until == null ? null : day(until));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 3, day);
    }
}
