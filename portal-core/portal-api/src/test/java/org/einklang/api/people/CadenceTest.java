package org.einklang.api.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sponsors meet at least once a year, the steering group at least once a month [000 IV]. */
class CadenceTest {

    @ParameterizedTest(name = "{0} in {1} months after {2}: {3}")
    @CsvSource({
        // once a month: in every month of the calendar, on whichever day
        "1, 1, 2026-01-31, 2026-02-28",
        "1, 1, 2026-10-08, 2026-11-30",
        "1, 1, 2026-12-03, 2027-01-31",
        // once a year: in every year of the calendar
        "1, 12, 2024-02-29, 2025-12-31",
        "1, 12, 2026-12-31, 2027-12-31",
        // four times a year: in every quarter
        "4, 12, 2026-01-15, 2026-06-30",
        "1, 3, 2026-06-30, 2026-09-30",
        "1, 6, 2026-05-02, 2026-12-31",
        // what does not divide the year counts from the last meeting
        "2, 1, 2026-03-01, 2026-03-16",
        "1, 5, 2026-01-31, 2026-06-30",
        "1, 24, 2026-03-12, 2028-03-12",
        "5, 12, 2026-01-01, 2026-03-13",
    })
    void the_next_meeting_is_due(int times, int months, LocalDate last, LocalDate due) {
        assertThat(new Cadence(times, months).nextBy(last)).isEqualTo(due);
    }

    @Test
    void never_is_no_cadence() {
        assertThatThrownBy(() -> new Cadence(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Cadence.everyMonths(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
