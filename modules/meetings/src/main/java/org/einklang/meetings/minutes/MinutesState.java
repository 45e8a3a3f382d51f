package org.einklang.meetings.minutes;

/** States of minutes (rules.md); only the moves that {@link Minutes} has verbs for. */
public enum MinutesState {
    /** Being written. */
    DRAFT,
    /** Handed in, waiting for approval. */
    IN_REVIEW,
    /** Approved and frozen. */
    APPROVED
}
