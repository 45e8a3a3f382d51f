package org.einklang.meetings;

import static java.time.DayOfWeek.TUESDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.previous;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * The days on which the example world meets: Tuesdays, because no holiday that moves with Easter is one. So only those with
 * a fixed date have to be left out, and the weeks around New Year, when nobody meets.
 */
final class MeetingDays {

    private static final Set<MonthDay> HOLIDAYS = Set.of(
            MonthDay.of(3, 8),
            MonthDay.of(5, 1),
            MonthDay.of(8, 15),
            MonthDay.of(9, 20),
            MonthDay.of(10, 3),
            MonthDay.of(10, 31),
            MonthDay.of(11, 1));

    private static final MonthDay LAST_WORKING_DAY = MonthDay.of(12, 22);
    private static final MonthDay FIRST_WORKING_DAY = MonthDay.of(1, 7);

    private MeetingDays() {}

    /** The second Tuesday of the month in which this day lies; in March the third one if that is a holiday somewhere. */
    static LocalDate inMonth(LocalDate day) {
        return workday(day.with(dayOfWeekInMonth(2, TUESDAY)));
    }

    /** The first fitting day after this one. */
    static LocalDate after(LocalDate day) {
        return workday(day.with(next(TUESDAY)));
    }

    /** The last fitting day before this one. */
    static LocalDate before(LocalDate day) {
        LocalDate tuesday = day.with(previous(TUESDAY));
        while (isHoliday(tuesday)) {
            tuesday = tuesday.minusWeeks(1);
        }
        return tuesday;
    }

    private static LocalDate workday(LocalDate tuesday) {
        LocalDate day = tuesday;
        while (isHoliday(day)) {
            day = day.plusWeeks(1);
        }
        return day;
    }

    private static boolean isHoliday(LocalDate day) {
        MonthDay date = MonthDay.from(day);
        return HOLIDAYS.contains(date) || date.isAfter(LAST_WORKING_DAY) || date.isBefore(FIRST_WORKING_DAY);
    }
}
