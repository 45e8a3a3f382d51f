package org.einklang.meetings.minutes;

/** What has become of an objection. */
public enum ObjectionState {
    /** Nobody has said anything to it. */
    OPEN,
    /** The minutes are changed because of it. */
    TAKEN_UP,
    /** The minutes stay as they are; the answer says why. */
    DECLINED
}
