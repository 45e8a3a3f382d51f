package org.einklang.meetings.invitation;

/** What an invited person has answered. */
public enum Answer {
    /** Nothing yet. */
    NONE,
    /** Comes. */
    ACCEPTED,
    /** Comes perhaps. */
    TENTATIVE,
    /** Does not come. */
    DECLINED
}
