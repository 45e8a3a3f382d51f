package org.einklang.meetings.escalation;

/** What has become of an escalation. */
public enum EscalationState {
    /** The steering group has not answered yet. */
    OPEN,
    /** The steering group has answered; the group has not talked about that yet. */
    ANSWERED,
    /** The group has talked about the answer. */
    CONCLUDED,
    /** The group has agreed after all, or it was a mistake. */
    WITHDRAWN
}
