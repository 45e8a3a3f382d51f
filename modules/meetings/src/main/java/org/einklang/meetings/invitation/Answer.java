package org.einklang.meetings.invitation;

/** What an invited person has answered. */
public enum Answer {
    /** Nothing yet. */
    NONE,
    /** Comes. */
    ACCEPTED,
    /** Does not come. */
    DECLINED
}
