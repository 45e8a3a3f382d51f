package org.einklang.portal.token;

/** How it stands with a key. */
public enum TokenState {
    /** It opens what it was made for. */
    VALID,
    /** Its last day has passed. */
    EXPIRED
}
