package org.einklang.meetings;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.people.Cadence;
import org.junit.jupiter.api.Test;

/** On whichever day somebody starts the demo, nobody meets on a day on which nobody works. */
class MeetingDaysTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2036, 12, 31);

    /** Easter Sundays, as calendars print them. */
    private static final List<LocalDate> EASTER = Stream.of(
                    "2025-04-20",
                    "2026-04-05",
                    "2027-03-28",
                    "2028-04-16",
                    "2029-04-01",
                    "2030-04-21",
                    "2031-04-13",
                    "2032-03-28",
                    "2033-04-17",
                    "2034-04-09",
                    "2035-03-25",
                    "2036-04-13",
                    "2037-04-05")
            .map(LocalDate::parse)
            .toList();

    /** Days from Good Friday to Corpus Christi. */
    private static final List<Integer> MOVABLE = List.of(-2, 0, 1, 39, 49, 50, 60);

    private static final Set<MonthDay> FIXED = Stream.of(
                    "--01-01", "--01-06", "--03-08", "--05-01", "--08-15", "--09-20", "--10-03", "--10-31", "--11-01",
                    "--12-24", "--12-25", "--12-26", "--12-31")
            .map(MonthDay::parse)
            .collect(Collectors.toSet());

    private static final Set<LocalDate> HOLIDAYS = EASTER.stream()
            .flatMap(easter -> MOVABLE.stream().map(easter::plusDays))
            .collect(Collectors.toSet());

    @Test
    void the_next_meeting_is_on_a_working_day_within_a_month() {
        assertThat(days()).allSatisfy(today -> {
            LocalDate next = MeetingDays.after(today);
            assertWorkday(next);
            assertThat(next).isAfter(today).isBefore(today.plusMonths(1));
        });
    }

    @Test
    void the_past_meetings_were_on_working_days_of_three_months_and_their_minutes_may_be_approved_by_now() {
        assertThat(days()).allSatisfy(today -> {
            for (int monthsAgo = 1; monthsAgo <= 3; monthsAgo++) {
                LocalDate meeting = MeetingDays.inMonth(today.minusMonths(monthsAgo));
                assertWorkday(meeting);
                assertThat(meeting.plusDays(5)).isBefore(today);
                assertThat(meeting.getMonth())
                        .isEqualTo(today.minusMonths(monthsAgo).getMonth());
            }
        });
    }

    @Test
    void the_last_meeting_was_on_a_working_day_within_a_month() {
        assertThat(days()).allSatisfy(today -> {
            LocalDate last = MeetingDays.before(today);
            assertWorkday(last);
            assertThat(last).isBefore(today).isAfter(today.minusMonths(1));
        });
    }

    @Test
    void the_meetings_of_a_year_were_on_working_days_of_twelve_months() {
        assertThat(days()).allSatisfy(today -> {
            for (int monthsAgo = 4; monthsAgo <= 12; monthsAgo++) {
                LocalDate meeting = MeetingDays.inMonth(today.minusMonths(monthsAgo));
                assertWorkday(meeting);
                assertThat(meeting.getMonth())
                        .isEqualTo(today.minusMonths(monthsAgo).getMonth());
            }
        });
    }

    @Test
    void a_group_that_met_almost_nine_months_ago_has_to_be_called_within_four_weeks() {
        assertThat(days()).allSatisfy(today -> {
            LocalDate meeting = MeetingDays.near(today.minusMonths(9).plusDays(14));
            assertWorkday(meeting);
            assertThat(meeting.plusMonths(9)).isBetween(today, today.plusDays(28));
        });
    }

    @Test
    void who_misses_a_quarter_has_met_within_eight_months_and_breaks_a_cadence_of_three() {
        assertThat(days()).allSatisfy(today -> {
            LocalDate meeting = MeetingDays.aQuarterMissed(today);
            assertWorkday(meeting);
            assertThat(meeting).isAfter(today.minusMonths(8));
            assertThat(Cadence.everyMonths(3).nextBy(meeting)).isBefore(today);
        });
    }

    private static List<LocalDate> days() {
        return FIRST.datesUntil(LAST).toList();
    }

    private static void assertWorkday(LocalDate day) {
        assertThat(day.getDayOfWeek()).isNotIn(SATURDAY, SUNDAY);
        assertThat(HOLIDAYS).doesNotContain(day);
        assertThat(FIXED).doesNotContain(MonthDay.from(day));
    }
}
