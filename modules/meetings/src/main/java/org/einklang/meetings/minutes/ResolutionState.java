package org.einklang.meetings.minutes;

/** States of a resolution (rules.md). */
public enum ResolutionState {
    /** On the table. */
    PROPOSED,
    /** Resolved; has a number. */
    ADOPTED,
    /** Voted down. */
    REJECTED,
    /** Put off. */
    POSTPONED,
    /** Taken back by who proposed it. */
    WITHDRAWN
}
