package org.einklang.meetings.year;

import java.time.LocalDate;

/**
 * A day on which a body could meet.
 *
 * @param day the day in Berlin
 * @param wished the day that was wished in that month
 * @param holiday name of the holiday that the wished day is; empty if it is none
 * @param taken how many members are taken on the proposed day all the same
 */
public record ProposedDay(LocalDate day, LocalDate wished, String holiday, int taken) {

    /** Whether it is not the wished day. */
    boolean isMoved() {
        return !day.equals(wished);
    }
}
