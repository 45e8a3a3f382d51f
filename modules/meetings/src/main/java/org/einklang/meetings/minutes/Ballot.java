package org.einklang.meetings.minutes;

/** What somebody said in a vote. */
public enum Ballot {
    /** For it. */
    YES,
    /** Against it. */
    NO,
    /** Neither. */
    ABSTAINED
}
