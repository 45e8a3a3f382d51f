package org.einklang.portal.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.portal.calendar.CalendarView.LIST;
import static org.einklang.portal.calendar.CalendarView.MONTH;
import static org.einklang.portal.calendar.CalendarView.WEEK;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.einklang.api.calendar.CalendarEntry;
import org.einklang.api.calendar.CalendarKind;
import org.einklang.api.time.PortalTime;
import org.einklang.api.time.TimeSpan;
import org.einklang.portal.table.QueryString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which days stand where, and what stands on them. */
class CalendarWeekTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-27");

    @Test
    void a_month_is_shown_in_whole_weeks_from_monday_on_with_their_iso_numbers() {
        List<CalendarWeek> weeks = weeks(MONTH, "2026-11-27");

        assertThat(weeks).extracting(CalendarWeek::number).containsExactly(44, 45, 46, 47, 48, 49);
        assertThat(weeks).allSatisfy(week -> assertThat(week.days()).hasSize(7));
        assertThat(weeks.get(0).days().get(0).date()).isEqualTo("2026-10-26");
        assertThat(weeks.get(0).days())
                .extracting(CalendarDay::within)
                .containsExactly(false, false, false, false, false, false, true);
        assertThat(weeks.get(5).days().get(6).date()).isEqualTo("2026-12-06");
        assertThat(weeks.stream().flatMap(week -> week.days().stream()).filter(CalendarDay::today))
                .extracting(CalendarDay::date)
                .containsExactly(TODAY);
    }

    @Test
    void a_month_of_four_weeks_has_four() {
        assertThat(weeks(MONTH, "2027-02-10")).extracting(CalendarWeek::number).containsExactly(5, 6, 7, 8);
    }

    /** 1 January 2027 is a Friday and lies in the last week of 2026, which has 53. */
    @Test
    void the_first_days_of_a_year_may_lie_in_the_last_week_of_the_one_before() {
        assertThat(weeks(MONTH, "2027-01-15")).extracting(CalendarWeek::number).containsExactly(53, 1, 2, 3, 4);
        assertThat(weeks(WEEK, "2027-01-01")).extracting(CalendarWeek::number).containsExactly(53);
        assertThat(weeks(MONTH, "2029-12-24").get(5).number()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2026-01-31, 2025-12-01, 2026-02-01",
        "MONTH, 2026-03-31, 2026-02-01, 2026-04-01",
        "WEEK,  2026-12-31, 2026-12-24, 2027-01-07",
        "LIST,  2026-12-31, 2026-11-01, 2027-01-01"
    })
    void one_turns_over_by_months_and_weeks(CalendarView view, LocalDate day, LocalDate previous, LocalDate next) {
        CalendarPeriod period = new CalendarPeriod(view, day);

        assertThat(period.previous()).isEqualTo(previous);
        assertThat(period.next()).isEqualTo(next);
    }

    /** Days have 23 and 25 hours then, and there are seven of them all the same. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-29, 2026-03-22T23:00:00Z, 2026-03-29T22:00:00Z",
        "2026-10-25, 2026-10-18T22:00:00Z, 2026-10-25T23:00:00Z"
    })
    void the_weeks_in_which_the_clock_is_changed_begin_and_end_at_midnight_in_berlin(
            String day, Instant from, Instant until) {
        CalendarPeriod week = new CalendarPeriod(WEEK, LocalDate.parse(day));

        assertThat(week.from()).isEqualTo(from);
        assertThat(week.until()).isEqualTo(until);
        assertThat(weeks(WEEK, day).get(0).days()).hasSize(7);
    }

    @Test
    void what_goes_over_several_days_stands_on_each_of_them_and_not_on_the_day_after() {
        CalendarEntry away = CalendarEntry.on(
                CalendarKind.ABSENCE, "a", "Abwesend", LocalDate.parse("2026-10-24"), LocalDate.parse("2026-10-26"));

        assertThat(away.end()).isEqualTo(Instant.parse("2026-10-26T23:00:00Z"));
        assertThat(days(away, "2026-10-26")).containsExactly("2026-10-24", "2026-10-25", "2026-10-26");
    }

    @Test
    void what_ends_at_midnight_ends_on_that_evening() {
        assertThat(days(at("2026-11-10T20:00", "2026-11-11T00:00"), "2026-11-10"))
                .containsExactly("2026-11-10");
        assertThat(days(at("2026-11-10T20:00", "2026-11-11T00:30"), "2026-11-10"))
                .containsExactly("2026-11-10", "2026-11-11");
    }

    /** The last day of a deadline is that day, although its moment is the midnight after it. */
    @Test
    void a_deadline_stands_on_its_last_day() {
        Instant endOfDay = PortalTime.instantOf(LocalDate.parse("2026-03-30"), LocalTime.MIDNIGHT);
        CalendarEntry due = CalendarEntry.due(CalendarKind.DEADLINE, "d", "Frist", endOfDay);

        assertThat(due.allDay()).isTrue();
        assertThat(days(due, "2026-03-01")).containsExactly("2026-03-29");
        assertThat(days(CalendarEntry.due(CalendarKind.DEADLINE, "d", "", endOfDay.plusSeconds(3600)), "2026-03-01"))
                .containsExactly("2026-03-30");
    }

    @Test
    void a_list_shows_the_days_of_the_month_alone() {
        List<CalendarDay> days = weeks(LIST, "2026-11-27").stream()
                .flatMap(week -> week.days().stream())
                .toList();

        assertThat(days).hasSize(30).allMatch(CalendarDay::within);
    }

    @Test
    void more_than_four_things_are_folded_and_holidays_are_none_of_them() {
        List<CalendarEntry> five = IntStream.range(0, 5)
                .mapToObj(hour -> at("2026-11-10T1" + hour + ":00", "2026-11-10T1" + hour + ":30"))
                .toList();

        CalendarDay full = new CalendarDay(TODAY, true, false, five);
        assertThat(full.first()).hasSize(3);
        assertThat(full.more()).isEqualTo(2);
        CalendarDay four = new CalendarDay(TODAY, true, false, five.subList(0, 4));
        assertThat(four.first()).hasSize(4);
        assertThat(four.more()).isZero();
        CalendarEntry holiday = CalendarEntry.on(CalendarKind.HOLIDAY, "h", "Neujahr", TODAY, TODAY);
        assertThat(new CalendarDay(TODAY, true, false, List.of(holiday)).things())
                .isEmpty();
    }

    @Test
    void what_an_address_says_wrongly_counts_as_not_said() {
        CalendarChoice choice = CalendarChoice.of(QueryString.parse("view=year&day=2026-02-30&kind=x&mine=1"), TODAY);

        assertThat(choice.view()).isEqualTo(MONTH);
        assertThat(choice.day()).isEqualTo(TODAY);
        assertThat(choice.isNarrowed()).isFalse();
        assertThat(CalendarChoice.of(QueryString.parse("day=9999-12-31"), TODAY).day())
                .isEqualTo(TODAY);
        assertThat(CalendarChoice.of(QueryString.parse("view=week&kind=meeting&kind=term&body=stg&mine=yes"), TODAY)
                        .query())
                .isEqualTo("view=week&day=2026-11-27&kind=meeting&kind=term&body=stg&mine=yes");
    }

    @Test
    void two_things_at_one_time_clash_and_what_follows_upon_another_does_not() {
        CalendarEntry first = at("2026-11-10T10:00", "2026-11-10T12:00").own();
        CalendarEntry during = at("2026-11-10T11:00", "2026-11-10T13:00").own();
        CalendarEntry after = at("2026-11-10T12:00", "2026-11-10T12:30").own();
        CalendarEntry declined =
                at("2026-11-10T10:30", "2026-11-10T12:30").own().free();
        CalendarEntry others = at("2026-11-10T10:45", "2026-11-10T12:30");

        Clashes clashes = Clashes.among(List.of(first, declined, others, during, after));
        assertThat(clashes.of(first)).containsExactly(during.title());
        assertThat(clashes.of(during)).containsExactlyInAnyOrder(first.title(), after.title());
        assertThat(clashes.of(declined)).isEmpty();
        assertThat(clashes.of(others)).isEmpty();
    }

    @Test
    void of_the_dates_of_one_poll_only_one_will_take_place() {
        CalendarEntry one = proposal("1");
        CalendarEntry other = proposal("2");

        assertThat(Clashes.among(List.of(one, other)).of(one)).isEmpty();
    }

    private static CalendarEntry proposal(String uid) {
        Instant start = Instant.parse("2026-11-10T10:00:00Z");
        return CalendarEntry.at(CalendarKind.PROPOSAL, uid, "Wann?", new TimeSpan(start, start.plusSeconds(60)))
                .address("/c/x/bodies/y/dates/1")
                .own();
    }

    private static CalendarEntry at(String from, String to) {
        return CalendarEntry.at(CalendarKind.EVENT, from + to, "von " + from, new TimeSpan(berlin(from), berlin(to)));
    }

    private static Instant berlin(String moment) {
        return PortalTime.instantOf(LocalDate.parse(moment.substring(0, 10)), LocalTime.parse(moment.substring(11)));
    }

    private static List<String> days(CalendarEntry entry, String month) {
        return CalendarWeek.of(new CalendarPeriod(MONTH, LocalDate.parse(month)), List.of(entry), TODAY).stream()
                .flatMap(week -> week.days().stream())
                .filter(day -> !day.isEmpty())
                .map(day -> day.date().toString())
                .toList();
    }

    private static List<CalendarWeek> weeks(CalendarView view, String day) {
        return CalendarWeek.of(new CalendarPeriod(view, LocalDate.parse(day)), List.of(), TODAY);
    }
}
