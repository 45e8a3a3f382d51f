package org.einklang.api.agenda;

/** Where a wish for an agenda stands. */
public enum RequestStanding {
    /** Nobody has taken it up yet, or it has to come up again. */
    WAITING,
    /** It is on the agenda of a meeting. */
    PLACED,
    /** The body has dealt with it. */
    SETTLED,
    /** Those who put the agenda together have declined it, and said why. */
    DECLINED,
    /** Who had the wish has taken it back. */
    WITHDRAWN;

    /** Whether something is still to come. */
    public boolean isOpen() {
        return this == WAITING || this == PLACED;
    }
}
