package org.einklang.meetings.resolution;

import java.time.LocalDate;
import org.einklang.meetings.minutes.Validity;

/** What the register is narrowed to besides states: of what is resolved and not settled, that which is urgent or holds today. */
public enum RegisterFilter {
    /** It is in force today. */
    IN_FORCE(
            0,
            " and (m.validity.from is null or m.validity.from <= :day)"
                    + " and (m.validity.until is null or m.validity.until >= :day)") {
        @Override
        public boolean passes(Validity validity, LocalDate today) {
            LocalDate from = validity.getFrom();
            return !validity.isOver(today) && (from == null || !from.isAfter(today));
        }
    },
    /** The body is to look at it again within a month, or should have. */
    TO_REVIEW(30, " and m.validity.reviewOn <= :day") {
        @Override
        public boolean passes(Validity validity, LocalDate today) {
            LocalDate on = validity.getReviewOn();
            return on != null && !on.isAfter(day(today));
        }
    };

    private final int days;
    private final String clause;

    RegisterFilter(int days, String clause) {
        this.days = days;
        this.clause = clause;
    }

    /** Whether a resolution that holds so is one of them. */
    public abstract boolean passes(Validity validity, LocalDate today);

    /** The same for the database, with the parameter {@code day}. */
    String clause() {
        return clause;
    }

    /** The day for the database. */
    LocalDate day(LocalDate today) {
        return today.plusDays(days);
    }
}
