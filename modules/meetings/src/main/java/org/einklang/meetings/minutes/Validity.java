package org.einklang.meetings.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.einklang.api.RuleViolation;
import org.jspecify.annotations.Nullable;

/** For how long a resolution is in force, when it is looked at again, and who may change it. Never changes; another one takes its place. */
@Embeddable
public class Validity {

    @Column(name = "IN_FORCE_FROM")
    private @Nullable LocalDate from;

    @Column(name = "IN_FORCE_UNTIL")
    private @Nullable LocalDate until;

    @Column(name = "REVIEW_ON")
    private @Nullable LocalDate reviewOn;

    @Column(name = "ONLY_BY_CONSENSUS")
    private boolean onlyByConsensus;

    /** From the day of the meeting on, until something else is resolved. */
    public Validity() {}

    /**
     * Other than that.
     *
     * @param from first day; null for the day of the meeting
     * @param until last day; null without an end
     * @param reviewOn when the body looks at it again; null for never
     * @param onlyByConsensus whether only consensus may change it [003 F]
     * @throws RuleViolation if the end is before the beginning
     */
    public Validity(
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate reviewOn,
            boolean onlyByConsensus) {
        if (from != null && until != null && until.isBefore(from)) {
            throw new RuleViolation("meetings.resolution.until_before_from").at("until");
        }
        this.from = from;
        this.until = until;
        this.reviewOn = reviewOn;
        this.onlyByConsensus = onlyByConsensus;
    }

    /** @throws RuleViolation if it ends before this day, on which it begins unless something else was said */
    void requireAfter(LocalDate day) {
        if (from == null && until != null && until.isBefore(day)) {
            throw new RuleViolation("meetings.resolution.until_before_from").at("until");
        }
    }

    /** Whether nothing was said but when it is looked at again. */
    boolean isUnsaid() {
        return from == null && until == null && !onlyByConsensus;
    }

    /** The same, looked at again on another day; null for never. */
    Validity reviewedAgain(@Nullable LocalDate on) {
        return new Validity(from, until, on, onlyByConsensus);
    }

    /** Whether it was in force for so long and is no longer. */
    public boolean isOver(LocalDate today) {
        return until != null && until.isBefore(today);
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public @Nullable LocalDate getReviewOn() {
        return reviewOn;
    }

    /** Whether only consensus may change it. */
    public boolean isOnlyByConsensus() {
        return onlyByConsensus;
    }
}
