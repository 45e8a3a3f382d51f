package org.einklang.portal.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import org.einklang.api.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningWeekTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8-12, 13:30-16",
                "8 – 12 und 13.30–16 Uhr",
                "8 bis 12, 13:30 bis 16 Uhr",
                "08:00–12:00;13:30–16:00"
            })
    void a_day_is_read_as_people_write_it(String typed) {
        assertThat(onMonday(typed).words(DayOfWeek.MONDAY)).isEqualTo("08:00–12:00, 13:30–16:00");
    }

    @Test
    void an_empty_day_is_a_closed_one() {
        assertThat(onMonday(" ").on(DayOfWeek.MONDAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vormittags", "8", "25-26", "8-12-16", "8:70-12"})
    void what_is_no_time_is_refused_at_its_day(String typed) {
        assertRefused(typed, "publicarea.hours.form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12-8", "8-8", "13-16, 8-12", "8-12, 11-14", "8-9, 10-11, 12-13, 14-15"})
    void times_follow_one_another_three_at_most(String typed) {
        assertRefused(typed, "publicarea.hours.order");
    }

    @Test
    void what_is_stored_is_read_again() {
        OpeningWeek week = OpeningWeek.typed(Arrays.asList("8-12", "", "8-12, 14-18", "", "8-12", "10-13", ""));

        OpeningWeek again = OpeningWeek.read(week.stored());

        assertThat(again.stored()).isEqualTo(week.stored());
        assertThat(again.words(DayOfWeek.WEDNESDAY)).isEqualTo("08:00–12:00, 14:00–18:00");
        assertThat(again.on(DayOfWeek.SUNDAY)).isEmpty();
    }

    private static void assertRefused(String typed, String key) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> onMonday(typed))
                .satisfies(refused -> {
                    assertThat(refused.key()).isEqualTo(key);
                    assertThat(refused.field()).contains("day1");
                });
    }

    private static OpeningWeek onMonday(String typed) {
        return OpeningWeek.typed(List.of(typed, "", "", "", "", "", ""));
    }
}
