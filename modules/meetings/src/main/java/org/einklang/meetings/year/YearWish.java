package org.einklang.meetings.year;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.einklang.api.RuleViolation;
import org.einklang.api.time.PortalTime;
import org.einklang.api.time.TimeSpan;
import org.einklang.meetings.planning.MeetingPlan;

/**
 * When a body would like to meet.
 *
 * @param weekday on this day of the week
 * @param nth which of them in the month, from 1 to 4; {@link #LAST} is the last one
 * @param every in every so many months
 * @param from first day in Berlin
 * @param to last day in Berlin
 * @param starts time of the day in Berlin
 * @param ends time of the day in Berlin
 * @param place building or room; may be empty
 */
public record YearWish(
        DayOfWeek weekday,
        int nth,
        int every,
        LocalDate from,
        LocalDate to,
        LocalTime starts,
        LocalTime ends,
        String place)
        implements Serializable {

    /** The last one of a month. */
    public static final int LAST = 5;

    private static final int LONGEST_MONTHS = 24;
    private static final int DAYS_OF_WORK = 5;

    /** @throws RuleViolation if no meeting can be proposed for it */
    void requirePossible(LocalDate today) {
        if (!ends.isAfter(starts)) {
            throw new RuleViolation("meetings.plan.ends_before_start").at("ends");
        }
        if (!from.isAfter(today)) {
            throw new RuleViolation("meetings.year.from_past").at("from");
        }
        if (to.isBefore(from)) {
            throw new RuleViolation("meetings.year.to_before_from").at("to");
        }
        if (to.isAfter(from.plusMonths(LONGEST_MONTHS))) {
            throw new RuleViolation("meetings.year.too_long", LONGEST_MONTHS).at("to");
        }
        MeetingPlan.requirePlace(place);
    }

    /** The months in which the body is to meet. */
    List<YearMonth> months() {
        return Stream.iterate(
                        YearMonth.from(from),
                        month -> !month.isAfter(YearMonth.from(to)),
                        month -> month.plusMonths(every))
                .toList();
    }

    /** The day as it is wished. */
    LocalDate wished(YearMonth month) {
        return month.atDay(1)
                .with(
                        nth == LAST
                                ? TemporalAdjusters.lastInMonth(weekday)
                                : TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
    }

    /**
     * The days that come into question, the best first: the wished one, the same day of the week a week later or earlier, the
     * other days of work of its week; none outside of the month or of the time that was asked for.
     */
    List<LocalDate> candidates(YearMonth month) {
        LocalDate wished = wished(month);
        Set<LocalDate> days = new LinkedHashSet<>(List.of(wished, wished.plusWeeks(1), wished.minusWeeks(1)));
        LocalDate monday = wished.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        IntStream.range(0, DAYS_OF_WORK).mapToObj(monday::plusDays).forEach(days::add);
        return new ArrayList<>(days)
                .stream()
                        .filter(day -> YearMonth.from(day).equals(month))
                        .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                        .toList();
    }

    /** The time of the meeting on this day. */
    TimeSpan on(LocalDate day) {
        return new TimeSpan(PortalTime.instantOf(day, starts), PortalTime.instantOf(day, ends));
    }
}
