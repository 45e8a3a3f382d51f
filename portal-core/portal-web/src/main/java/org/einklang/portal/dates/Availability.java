package org.einklang.portal.dates;

/** What somebody says to a date. */
public enum Availability {
    /** Suits. */
    YES("ok"),
    /** Does not suit, but would be possible. */
    IF_NEED_BE("warn"),
    /** Impossible. */
    NO("bad");

    private final String light;

    Availability(String light) {
        this.light = light;
    }

    /** The light beside it. */
    public String light() {
        return light;
    }

    /** Whether the person would be there. */
    boolean comes() {
        return this != NO;
    }
}
