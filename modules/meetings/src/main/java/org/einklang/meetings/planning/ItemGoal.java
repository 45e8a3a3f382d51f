package org.einklang.meetings.planning;

/** What an item of an agenda is to bring about. */
public enum ItemGoal {
    /** The others get to know something. */
    INFORM,
    /** The body talks about it and decides nothing yet. */
    DISCUSS,
    /** The body resolves on it. */
    DECIDE
}
