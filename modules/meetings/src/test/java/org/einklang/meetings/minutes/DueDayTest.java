package org.einklang.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days as people write them in minutes. The meeting is on a Thursday. */
class DueDayTest {

    private static final LocalDate MEETING = LocalDate.of(2026, 11, 19);

    @ParameterizedTest
    @CsvSource({
        "15.12., 2026-12-15",
        "15.12, 2026-12-15",
        "15. 12., 2026-12-15",
        "1.3., 2027-03-01",
        "19.11., 2026-11-19",
        "18.11., 2027-11-18",
        "15.12.2027, 2027-12-15",
        "05.01.27, 2027-01-05",
        "2027-12-15, 2027-12-15",
        "29.02.2028, 2028-02-29",
        "heute, 2026-11-19",
        "Morgen, 2026-11-20",
        "tomorrow, 2026-11-20",
        "Freitag, 2026-11-20",
        "donnerstag, 2026-11-26",
        "Monday, 2026-11-23",
        "Sonnabend, 2026-11-21",
        "+14, 2026-12-03",
        "+ 2W, 2026-12-03",
        "+0, 2026-11-19",
        "+60, 2027-01-18",
    })
    void understood(String typed, LocalDate day) {
        assertThat(DueDay.read(typed, MEETING)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31.2.",
                "31.11.2026",
                "29.2.2027",
                "2027-02-29",
                "32.1.",
                "1.13.",
                "0.1.",
                "bald",
                "",
                "+",
                "+W",
                "W",
                "+-3",
                "+1000",
                "+٣",
                "15.12.202",
                "15.12. bitte",
                "12/15/2026"
            })
    void not_understood(String typed) {
        assertThat(DueDay.read(typed, MEETING)).isEmpty();
    }

    @Test
    void the_leap_day_is_one_only_in_a_year_that_has_it() {
        assertThat(DueDay.read("29.2.", MEETING)).isEmpty();
        assertThat(DueDay.read("29.2.", LocalDate.of(2027, 11, 19))).contains(LocalDate.of(2028, 2, 29));
        assertThat(DueDay.read("29.2.", LocalDate.of(2028, 2, 29))).contains(LocalDate.of(2028, 2, 29));
        assertThat(DueDay.read("28.2.", LocalDate.of(2028, 2, 29))).contains(LocalDate.of(2029, 2, 28));
    }
}
