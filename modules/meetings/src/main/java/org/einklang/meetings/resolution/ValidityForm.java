package org.einklang.meetings.resolution;

import java.time.LocalDate;
import org.einklang.meetings.minutes.Validity;
import org.jspecify.annotations.Nullable;

/** What is typed about for how long a resolution is in force, and whose place it takes. */
public class ValidityForm {

    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private @Nullable LocalDate reviewOn;
    private boolean onlyByConsensus;
    private long replaces;

    /** Holds what was recorded. @param replaced number of the one whose place it has taken; null for none */
    void fill(Validity recorded, @Nullable Long replaced) {
        from = recorded.getFrom();
        until = recorded.getUntil();
        reviewOn = recorded.getReviewOn();
        onlyByConsensus = recorded.isOnlyByConsensus();
        replaces = replaced == null ? 0 : replaced;
    }

    /** What was typed. @throws org.einklang.api.RuleViolation if the end is before the beginning */
    Validity validity() {
        return new Validity(from, until, reviewOn, onlyByConsensus);
    }

    /** Number of the one whose place it takes; null for none. */
    @Nullable
    Long replaced() {
        return replaces == 0 ? null : replaces;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(@Nullable LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }

    public boolean isOnlyByConsensus() {
        return onlyByConsensus;
    }

    public void setOnlyByConsensus(boolean onlyByConsensus) {
        this.onlyByConsensus = onlyByConsensus;
    }

    /** Number of the one whose place it takes; 0 for none. */
    public long getReplaces() {
        return replaces;
    }

    public void setReplaces(long replaces) {
        this.replaces = replaces;
    }
}
