package org.einklang.portal.dates;

import java.time.LocalDate;
import java.time.LocalTime;
import org.einklang.api.RuleViolation;
import org.einklang.api.time.PortalTime;
import org.einklang.api.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** A date as it is typed; one without a day is none. */
public class ProposalForm {

    private final int number;
    private @Nullable LocalDate day;
    private @Nullable LocalTime starts = LocalTime.of(10, 0);
    private @Nullable LocalTime ends = LocalTime.of(12, 0);

    ProposalForm(int number) {
        this.number = number;
    }

    boolean isEmpty() {
        return day == null;
    }

    /** The time. @throws RuleViolation if something is missing, or it is over before it begins */
    TimeSpan time() {
        if (day == null || starts == null || ends == null) {
            throw new RuleViolation("dates.proposal_incomplete", number);
        }
        if (!ends.isAfter(starts)) {
            throw new RuleViolation("dates.ends_before_start", number);
        }
        return new TimeSpan(PortalTime.instantOf(day, starts), PortalTime.instantOf(day, ends));
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
