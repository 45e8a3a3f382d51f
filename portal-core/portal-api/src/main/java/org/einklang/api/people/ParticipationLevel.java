package org.einklang.api.people;

/** What somebody brings into a body; a body may want people of each [001 note 4]. */
public enum ParticipationLevel {
    /** Plans. */
    PLANNING,
    /** Decides. */
    DECISION,
    /** Carries out. */
    EXECUTION
}
