package org.einklang.api.people;

/** How a body decides. */
public enum DecisionRule {
    /** Einvernehmen: every partner with a vote agrees. */
    CONSENSUS,
    /** More votes for than against. */
    MAJORITY,
    /** Two thirds of the votes that were cast. */
    TWO_THIRDS,
    /** Each partner has one vote, however many seats it has; more partners for than against. */
    PER_PARTNER
}
