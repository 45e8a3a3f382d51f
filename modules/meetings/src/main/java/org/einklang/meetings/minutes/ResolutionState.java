package org.einklang.meetings.minutes;

import java.util.EnumSet;
import java.util.Set;

/** States of a resolution (rules.md). */
public enum ResolutionState {
    /** On the table. */
    PROPOSED,
    /** Resolved; has a number. */
    ADOPTED,
    /** Voted down. */
    REJECTED,
    /** Put off. */
    POSTPONED,
    /** Taken back by who proposed it. */
    WITHDRAWN,
    /** No consensus: the body above decides [000 IV.3]. */
    ESCALATED,
    /** Was resolved, and has been done. */
    IMPLEMENTED,
    /** Was resolved; another resolution has taken its place. */
    REPLACED,
    /** Was resolved, and is in force no longer. */
    REPEALED;

    /** What has a number, in the order in which people look for it. */
    public static final Set<ResolutionState> NUMBERED =
            Set.copyOf(EnumSet.of(ADOPTED, IMPLEMENTED, REPLACED, REPEALED));

    /** What chair and secretary can record of a proposal; escalating is more than a record. */
    public static final Set<ResolutionState> ENDS = Set.copyOf(EnumSet.of(ADOPTED, REJECTED, POSTPONED, WITHDRAWN));

    /** How it ended in the meeting, whatever has become of it since. */
    public ResolutionState outcome() {
        return NUMBERED.contains(this) ? ADOPTED : this;
    }
}
