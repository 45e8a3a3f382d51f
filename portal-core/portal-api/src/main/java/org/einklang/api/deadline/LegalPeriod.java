package org.einklang.api.deadline;

import java.io.Serializable;

/**
 * A stretch of time as it stands in a law, an agreement or the rules of a body: "two weeks", "six months".
 *
 * @param amount how many, at least 1
 * @param unit of what
 */
public record LegalPeriod(int amount, Unit unit) implements Serializable {

    private static final int MOST = 10_000;

    /** What a period is counted in. */
    public enum Unit {
        /** Days of the calendar. */
        DAYS,
        /** Days from Monday to Friday that are no public holidays. */
        WORKING_DAYS,
        /** Weeks. */
        WEEKS,
        /** Half months: fifteen days each (§ 189 BGB). */
        HALF_MONTHS,
        /** Months. */
        MONTHS,
        /** Quarters of a year: three months each (§ 189 BGB). */
        QUARTERS,
        /** Half years: six months each (§ 189 BGB). */
        HALF_YEARS,
        /** Years. */
        YEARS
    }

    /** At least one of something. @throws IllegalArgumentException otherwise */
    public LegalPeriod {
        if (amount < 1 || amount > MOST) {
            throw new IllegalArgumentException("no period: " + amount + " " + unit);
        }
    }

    /** So many days of the calendar. */
    public static LegalPeriod days(int amount) {
        return new LegalPeriod(amount, Unit.DAYS);
    }

    /** So many days on which offices work. */
    public static LegalPeriod workingDays(int amount) {
        return new LegalPeriod(amount, Unit.WORKING_DAYS);
    }

    /** So many weeks. */
    public static LegalPeriod weeks(int amount) {
        return new LegalPeriod(amount, Unit.WEEKS);
    }

    /** So many months. */
    public static LegalPeriod months(int amount) {
        return new LegalPeriod(amount, Unit.MONTHS);
    }

    /** So many years. */
    public static LegalPeriod years(int amount) {
        return new LegalPeriod(amount, Unit.YEARS);
    }

    /** The whole months in it; 0 if it is counted in days. */
    int wholeMonths() {
        return switch (unit) {
            case MONTHS -> amount;
            case QUARTERS -> amount * 3;
            case HALF_YEARS -> amount * 6;
            case YEARS -> amount * 12;
            case DAYS, WORKING_DAYS, WEEKS, HALF_MONTHS -> 0;
        };
    }

    /** The days in it; 0 if it is counted in months or in working days. */
    int wholeDays() {
        return switch (unit) {
            case DAYS -> amount;
            case WEEKS -> amount * 7;
            case HALF_MONTHS -> amount * 15;
            case WORKING_DAYS, MONTHS, QUARTERS, HALF_YEARS, YEARS -> 0;
        };
    }
}
