package org.einklang.meetings.invitation;

/** What became of another time that somebody proposed. */
public enum ProposalState {
    /** Nobody has said anything about it. */
    OPEN,
    /** Who plans has taken note of it; the meeting stays when it is. */
    NOTED,
    /** Who proposed it has been told that it does not hold. */
    DECLINED
}
