package org.einklang.meetings.minutes;

/** How minutes were approved, by the rule of the body. */
public enum ApprovalWay {
    /** Somebody other than the author has approved them. */
    PERSON,
    /** A later meeting has approved them. */
    MEETING,
    /** Nobody has objected in time. */
    SILENCE
}
