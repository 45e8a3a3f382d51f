package org.einklang.meetings;

import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.previous;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The days on which the example world meets: Tuesdays, now and then a Wednesday, because no holiday that moves with Easter is one.
 * So only those with a fixed date have to be left out, and the weeks around New Year, when nobody meets.
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

    private static final int QUARTER = 3;

    /** No two fitting days are farther apart. */
    private static final int FAR = 30;

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

    /** The fitting Tuesday or Wednesday that is nearest to this day. */
    static LocalDate near(LocalDate day) {
        return IntStream.rangeClosed(0, FAR)
                .boxed()
                .flatMap(distance -> Stream.of(day.minusDays(distance), day.plusDays(distance)))
                .filter(one -> one.getDayOfWeek() == TUESDAY || one.getDayOfWeek() == WEDNESDAY)
                .filter(one -> !isHoliday(one))
                .findFirst()
                .orElseThrow();
    }

    /** In the last month of the quarter before the last one: who met then and not since has missed a whole quarter. */
    static LocalDate aQuarterMissed(LocalDate today) {
        int sinceQuarterBegan = (today.getMonthValue() - 1) % QUARTER;
        return inMonth(today.minusMonths(sinceQuarterBegan + QUARTER + 1L));
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
