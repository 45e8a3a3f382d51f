package org.einklang.meetings.planning;

/** States of a meeting (rules.md); only the moves that {@link Meeting} has verbs for. */
public enum MeetingState {
    /** Only chair and secretary have it in mind. */
    PLANNED,
    /** Invitations are out. */
    INVITED,
    /** People are sitting together; minutes are being written. */
    IN_PROGRESS,
    /** It is over. */
    CLOSED,
    /** It will not take place. */
    CANCELLED
}
