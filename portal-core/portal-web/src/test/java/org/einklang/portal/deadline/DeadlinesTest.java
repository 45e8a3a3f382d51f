package org.einklang.portal.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.einklang.api.deadline.Deadlines;
import org.einklang.api.deadline.LegalPeriod;
import org.einklang.api.deadline.PublicHolidays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods end when the law says, in the state in which the cooperation is at home. */
class DeadlinesTest {

    private static final GermanHolidays GERMANY = new GermanHolidays();

    @ParameterizedTest(name = "{0} {1}: {2} {3} in {4} is {5}, {6}")
    @CsvFileSource(resources = "deadlines.csv")
    void periods_end(
            String way, LocalDate begin, int amount, LegalPeriod.Unit unit, String state, LocalDate end, String why) {
        LegalPeriod period = new LegalPeriod(amount, unit);
        PublicHolidays holidays = GERMANY.of(state);

        LocalDate counted = switch (way) {
            case "after" -> Deadlines.after(begin, period, holidays);
            case "from" -> Deadlines.from(begin, period, holidays);
            case "before" -> Deadlines.before(begin, period, holidays);
            case "declare" -> Deadlines.orNextWorkingDay(Deadlines.after(begin, period, holidays), holidays);
            default -> throw new IllegalArgumentException(way);
        };

        assertThat(counted).as(why).isEqualTo(end);
    }

    @Test
    void a_day_ends_at_midnight_in_berlin_also_when_the_clocks_change() {
        assertThat(Deadlines.endOf(LocalDate.of(2026, 3, 28))).isEqualTo(Instant.parse("2026-03-28T23:00:00Z"));
        assertThat(Deadlines.endOf(LocalDate.of(2026, 3, 29))).isEqualTo(Instant.parse("2026-03-29T22:00:00Z"));
        assertThat(Deadlines.endOf(LocalDate.of(2026, 10, 24))).isEqualTo(Instant.parse("2026-10-24T22:00:00Z"));
        assertThat(Deadlines.endOf(LocalDate.of(2026, 10, 25))).isEqualTo(Instant.parse("2026-10-25T23:00:00Z"));
        assertThat(Duration.between(
                        Deadlines.endOf(LocalDate.of(2026, 3, 28)), Deadlines.endOf(LocalDate.of(2026, 3, 29))))
                .isEqualTo(Duration.ofHours(23));
    }

    @ParameterizedTest
    @CsvSource({"2026-04-06, Ostermontag, Easter Monday", "2026-10-03, Tag der Deutschen Einheit, German Unity Day"})
    void holidays_have_names(LocalDate day, String german, String english) {
        assertThat(GERMANY.of("").name(day, Locale.GERMAN)).contains(german);
        assertThat(GERMANY.of("").name(day, Locale.ENGLISH)).contains(english);
    }

    @Test
    void what_is_due_before_an_event_moves_to_the_working_day_before() {
        assertThat(Deadlines.orWorkingDayBefore(LocalDate.of(2026, 4, 6), GERMANY.of("BY")))
                .isEqualTo(LocalDate.of(2026, 4, 2));
    }

    @Test
    void christmas_eve_and_the_last_day_of_the_year_are_no_holidays() {
        assertThat(GERMANY.of("BY").isHoliday(LocalDate.of(2026, 12, 24))).isFalse();
        assertThat(GERMANY.of("BY").isHoliday(LocalDate.of(2026, 12, 31))).isFalse();
    }
}
