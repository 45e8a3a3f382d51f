package org.einklang.api.approval;

/** What a voter can say. */
public enum Choice {
    /** Agrees to this version. */
    YES,
    /** Would agree under a condition or to a counter-proposal, which is given as the reason; not to this version. */
    YES_IF,
    /** Does not agree; the reason is asked for. */
    NO,
    /** Does not vote. */
    ABSTAIN;

    /** Whether it stands in the way of consensus. */
    public boolean isObjection() {
        return this == YES_IF || this == NO;
    }
}
