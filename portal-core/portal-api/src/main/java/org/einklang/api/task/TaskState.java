package org.einklang.api.task;

/** States of a task (rules.md); overdue is derived, never stored. */
public enum TaskState {
    /** Given, not begun. */
    OPEN,
    /** Begun. */
    IN_PROGRESS,
    /** Done. */
    DONE,
    /** Given up, with a reason. */
    CANCELLED
}
