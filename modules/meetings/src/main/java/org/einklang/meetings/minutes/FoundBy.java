package org.einklang.meetings.minutes;

/** How a body came to a resolution. */
public enum FoundBy {
    /** Nobody was against it, and every partner was for it; nothing was counted. */
    CONSENSUS,
    /** Votes were counted for each partner. */
    VOTE,
    /** Its members answered one by one, without a meeting; the answers are kept with the written procedure. */
    WRITTEN
}
