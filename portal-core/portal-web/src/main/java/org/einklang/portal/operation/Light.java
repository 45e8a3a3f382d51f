package org.einklang.portal.operation;

import java.util.Locale;

/** The lights, the worst first. */
public enum Light {
    /** Somebody has to do something now. */
    BAD,
    /** Somebody should look. */
    WARN,
    /** It is being worked on. */
    RUN,
    /** It is not set up, or nobody can tell. */
    OPEN,
    /** All is well. */
    OK;

    /** As the tags know it. */
    public String kind() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether somebody has to do something. */
    public boolean needsCare() {
        return this == BAD || this == WARN;
    }
}
