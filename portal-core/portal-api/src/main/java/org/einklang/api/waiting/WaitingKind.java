package org.einklang.api.waiting;

/** What is wanted of somebody; of things that are due at the same moment the first of these comes first. */
public enum WaitingKind {
    /** Agree to something, or not: others cannot go on without it. */
    APPROVE,
    /** Decide on something. */
    DECIDE,
    /** Answer a question. */
    ANSWER,
    /** Say whether something is still right. */
    CONFIRM,
    /** Do something. */
    TASK,
    /** Write something. */
    WRITE
}
