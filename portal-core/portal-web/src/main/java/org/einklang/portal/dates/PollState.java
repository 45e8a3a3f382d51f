package org.einklang.portal.dates;

/** Where a poll stands; only from OPEN to one of the others. */
public enum PollState {
    /** Answers are given and changed. */
    OPEN("run"),
    /** One date is chosen. */
    DECIDED("ok"),
    /** Nobody is asked any more. */
    WITHDRAWN("open");

    private final String light;

    PollState(String light) {
        this.light = light;
    }

    /** The light beside it. */
    public String light() {
        return light;
    }
}
