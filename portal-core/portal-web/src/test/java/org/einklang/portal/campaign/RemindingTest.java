package org.einklang.portal.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who has not answered is asked at once, a week and a day before the last day, and at no other time. */
class RemindingTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 2, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 2);

    @Test
    void asked_at_once_then_a_week_and_a_day_before_the_end() {
        assertThat(asked(BEGIN, LAST)).containsExactly(BEGIN, LAST.minusDays(7), LAST.minusDays(1));
    }

    @Test
    void who_is_asked_late_is_reminded_of_what_is_still_to_come() {
        assertThat(asked(LAST.minusDays(5), LAST)).containsExactly(LAST.minusDays(5), LAST.minusDays(1));
        assertThat(asked(LAST, LAST)).containsExactly(LAST);
    }

    @Test
    void a_morning_without_a_job_is_made_up_for_once() {
        LocalDate late = LAST.minusDays(4);
        assertThat(Reminding.isDue(BEGIN, LAST, late)).isTrue();
        assertThat(Reminding.isDue(late, LAST, late.plusDays(1))).isFalse();
    }

    @Test
    void after_the_last_day_nobody_is_asked() {
        assertThat(Reminding.isDue(null, LAST, LAST.plusDays(1))).isFalse();
    }

    @Test
    void more_time_means_new_reminders() {
        LocalDate longer = LAST.plusDays(30);
        assertThat(Reminding.isDue(LAST.minusDays(1), longer, LAST.plusDays(1))).isFalse();
        assertThat(Reminding.isDue(LAST.minusDays(1), longer, longer.minusDays(7)))
                .isTrue();
    }

    private static List<LocalDate> asked(LocalDate from, LocalDate last) {
        List<LocalDate> days = new ArrayList<>();
        @Nullable LocalDate before = null;
        for (LocalDate day = from; !day.isAfter(last.plusDays(3)); day = day.plusDays(1)) {
            if (Reminding.isDue(before, last, day)) {
                days.add(day);
                before = day;
            }
        }
        return days;
    }
}
