package org.einklang.api.people;

/** What a seat in a body counts for in a vote. */
public enum VotingRight {
    /** Counts. */
    VOTING,
    /** Is heard. */
    ADVISORY,
    /** Neither. */
    NONE
}
