package org.einklang.api.people;

import java.io.Serializable;
import java.time.LocalDate;

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
     * The last day on which the next meeting keeps the cadence, if meetings are spread evenly: the end of a month stays the
     * end of a month, and what is left of a month counts in days of thirty.
     */
    public LocalDate nextBy(LocalDate last) {
        return last.plusMonths(months / times).plusDays(months % times * 30L / times);
    }
}
