package org.einklang.api.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.einklang.api.time.PortalTime;

/**
 * Counts periods as §§ 187 to 193 BGB do. All days are days in Berlin; a day ends when the next one begins there, also on
 * the two days of the year that have 23 or 25 hours.
 */
public final class Deadlines {

    private Deadlines() {}

    /**
     * The last day of a period that something sets off which happens in the course of a day, such as a letter that arrives;
     * that day does not count (§ 187 I, § 188).
     */
    public static LocalDate after(LocalDate event, LegalPeriod period, PublicHolidays holidays) {
        if (period.unit() == LegalPeriod.Unit.WORKING_DAYS) {
            return workingDays(event, period.amount(), 1, holidays);
        }
        // a month without that day: its last one (§ 188 III)
        return event.plusMonths(period.wholeMonths()).plusDays(period.wholeDays());
    }

    /**
     * The last day of a period that begins with the beginning of a day, such as a term that runs from the first of
     * January; that day counts (§ 187 II, § 188).
     */
    public static LocalDate from(LocalDate first, LegalPeriod period, PublicHolidays holidays) {
        if (period.wholeMonths() == 0) {
            return after(first.minusDays(1), period, holidays);
        }
        YearMonth last = YearMonth.from(first).plusMonths(period.wholeMonths());
        return first.getDayOfMonth() == 1
                ? last.minusMonths(1).atEndOfMonth()
                : last.atDay(Math.min(first.getDayOfMonth() - 1, last.lengthOfMonth()));
    }

    /**
     * The last day on which something may be done that has to be done a period before an event: so many whole days lie
     * between. "Invite two weeks before": between the day of the invitation and that of the meeting lie fourteen days.
     */
    public static LocalDate before(LocalDate event, LegalPeriod period, PublicHolidays holidays) {
        if (period.unit() == LegalPeriod.Unit.WORKING_DAYS) {
            return workingDays(event, period.amount(), -1, holidays).minusDays(1);
        }
        return event.minusMonths(period.wholeMonths())
                .minusDays(period.wholeDays())
                .minusDays(1);
    }

    /**
     * The day on which a declaration may still be made: if the period ends on a Saturday, a Sunday or a public holiday, the
     * next working day (§ 193). Never for a day that somebody has set by the calendar, and never backwards.
     */
    public static LocalDate orNextWorkingDay(LocalDate day, PublicHolidays holidays) {
        LocalDate at = day;
        while (!holidays.isWorkingDay(at)) {
            at = at.plusDays(1);
        }
        return at;
    }

    /** The working day before, if this is none: for what must be done before an event, where § 193 would shorten the notice. */
    public static LocalDate orWorkingDayBefore(LocalDate day, PublicHolidays holidays) {
        LocalDate at = day;
        while (!holidays.isWorkingDay(at)) {
            at = at.minusDays(1);
        }
        return at;
    }

    /** The moment in which a day is over in Berlin; who answers earlier is in time. */
    public static Instant endOf(LocalDate day) {
        return PortalTime.instantOf(day.plusDays(1), LocalTime.MIDNIGHT);
    }

    /** "By the beginning of the month" is its first day, "by the middle" the fifteenth, "by the end" the last (§ 192). */
    public static LocalDate middleOf(YearMonth month) {
        return month.atDay(15);
    }

    private static LocalDate workingDays(LocalDate from, int amount, int step, PublicHolidays holidays) {
        LocalDate at = from;
        for (int left = amount; left > 0; ) {
            at = at.plusDays(step);
            if (holidays.isWorkingDay(at)) {
                left--;
            }
        }
        return at;
    }
}
