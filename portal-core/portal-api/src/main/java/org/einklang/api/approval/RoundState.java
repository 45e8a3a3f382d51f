package org.einklang.api.approval;

/** What can become of a round; from open to one of the others, and no further. */
public enum RoundState {
    /** Answers are collected. */
    OPEN,
    /** Agreed. */
    CARRIED,
    /** Not agreed. */
    REJECTED,
    /** No longer about anything: the text has changed, or was withdrawn. */
    VOIDED,
    /** The deadline is over, and too few have answered. */
    EXPIRED;

    /** Whether answers are still taken. */
    public boolean isOpen() {
        return this == OPEN;
    }
}
