package org.einklang.api.people;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * How often a body meets at least: so many times within so many months. It only says what was agreed; who plans meetings
 * asks here until when the next one has to be.
 *
 * @param times how many meetings, at least
 * @param months within how many months
 */
public record Cadence(int times, int months) implements Serializable {

    private static final int YEAR = 12;

    /** At least one meeting, within ten years at most. @throws IllegalArgumentException otherwise */
    public Cadence {
        if (times < 1 || times > 60 || months < 1 || months > 120) {
            throw new IllegalArgumentException("no cadence: " + times + " in " + months + " months");
        }
    }

    /** At least so many meetings a year. */
    public static Cadence timesAYear(int times) {
        return new Cadence(times, YEAR);
    }

    /** At least one meeting in so many months. */
    public static Cadence everyMonths(int months) {
        return new Cadence(1, months);
    }

    /**
     * The last day on which the next meeting keeps the cadence, if meetings are spread evenly. "Once a month" and "once a
     * year" mean months and years of the calendar, "four times a year" its quarters: after a meeting in March the next one
     * is due by the end of April, of the next year, of June. What does not divide the year evenly is counted from the last
     * meeting, and what is left of a month in days of thirty.
     */
    public LocalDate nextBy(LocalDate last) {
        int length = months / times;
        if (months % times != 0 || YEAR % length != 0) {
            return last.plusMonths(length).plusDays(months % times * 30L / times);
        }
        YearMonth january = YearMonth.of(last.getYear(), 1);
        int within = (last.getMonthValue() - 1) / length;
        return january.plusMonths((within + 2L) * length - 1).atEndOfMonth();
    }
}
