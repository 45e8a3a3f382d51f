package org.einklang.portal.dates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.einklang.api.RuleViolation;
import org.einklang.api.time.PortalTime;
import org.einklang.api.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** A date as it is typed; one without a day is none. */
public class ProposalForm {

    /** So many rows stand there from the beginning. */
    private static final int SHOWN = 3;

    private final int number;
    private final String row;
    private @Nullable LocalDate day;
    private @Nullable LocalTime starts = LocalTime.of(10, 0);
    private @Nullable LocalTime ends = LocalTime.of(12, 0);

    private ProposalForm(int number, String row) {
        this.number = number;
        this.row = row;
    }

    /** One of several, counted from 1. */
    static ProposalForm inRow(int number) {
        return new ProposalForm(number, "proposals:" + (number - 1) + ":");
    }

    /** The only one of its form. */
    static ProposalForm alone() {
        return new ProposalForm(1, "");
    }

    /** With this date in it; one that goes on after midnight ends with the day. */
    void fill(TimeSpan time) {
        day = PortalTime.dayOf(time.from());
        starts = PortalTime.inBerlin(time.from()).toLocalTime();
        boolean sameDay = day.equals(PortalTime.dayOf(time.to()));
        ends = sameDay ? PortalTime.inBerlin(time.to()).toLocalTime() : LocalTime.of(23, 59);
    }

    /** Whether the row comes only when it is needed. */
    public boolean isSpare() {
        return number > SHOWN && isEmpty();
    }

    boolean isEmpty() {
        return day == null;
    }

    /**
     * The time.
     *
     * @throws RuleViolation at the field that is wrong, if something is missing, it is over before it begins, or it has begun
     */
    TimeSpan time(Instant now) {
        if (day == null || starts == null || ends == null) {
            throw new RuleViolation("dates.proposal_incomplete", number).at(row + "day");
        }
        if (!ends.isAfter(starts)) {
            throw new RuleViolation("dates.ends_before_start", number).at(row + "ends");
        }
        TimeSpan time = new TimeSpan(PortalTime.instantOf(day, starts), PortalTime.instantOf(day, ends));
        if (!time.from().isAfter(now)) {
            throw new RuleViolation("dates.proposal_past").at(row + "day");
        }
        return time;
    }

    public int getNumber() {
        return number;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable LocalTime getStarts() {
        return starts;
    }

    public void setStarts(@Nullable LocalTime starts) {
        this.starts = starts;
    }

    public @Nullable LocalTime getEnds() {
        return ends;
    }

    public void setEnds(@Nullable LocalTime ends) {
        this.ends = ends;
    }
}
