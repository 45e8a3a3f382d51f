package org.einklang.meetings.report;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.einklang.api.people.Cadence;
import org.jspecify.annotations.Nullable;

/**
 * How many meetings a cadence asks for in a year. Months that are not over yet ask for nothing; so "once a year" asks for its
 * meeting when the year is over.
 */
final class CadenceCount {

    private static final int YEAR = 12;

    private CadenceCount() {}

    /**
     * So many, in this year up to today, and not before the month in which the body first met. Nothing where nothing was agreed, or
     * less than one meeting a year.
     */
    static OptionalInt asked(@Nullable Cadence cadence, int year, LocalDate first, LocalDate today) {
        if (cadence == null || in(cadence, YEAR) == 0) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(in(cadence, Math.max(0, monthsOver(year, today) - monthsBefore(year, first))));
    }

    private static int in(Cadence cadence, int months) {
        return cadence.times() * months / cadence.months();
    }

    private static int monthsBefore(int year, LocalDate first) {
        if (year < first.getYear()) {
            return YEAR;
        }
        return year > first.getYear() ? 0 : first.getMonthValue() - 1;
    }

    private static int monthsOver(int year, LocalDate today) {
        if (year > today.getYear()) {
            return 0;
        }
        return year < today.getYear() ? YEAR : today.getMonthValue() - 1;
    }
}
