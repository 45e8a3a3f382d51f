package org.einklang.portal.intake;

/** How far a table has come that somebody brought. */
public enum Stage {
    /** Short enough to be looked over whenever somebody asks. */
    SHORT,
    /** A job looks it over. */
    JUDGING,
    /** It has been looked over. */
    JUDGED,
    /** A job imports it. */
    CARRYING_OUT,
    /** It has been imported. */
    DONE
}
