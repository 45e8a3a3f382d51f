package org.einklang.api.approval;

import java.io.Serializable;
import org.einklang.api.people.DecisionRule;
import org.einklang.api.people.Quorum;

/**
 * When a round is carried.
 *
 * @param kind how the answers are counted
 * @param silenceConsents whether who has not answered when the deadline is over has agreed; the voters are told so
 * @param quorum how many of the voters must have answered so that the majority counts; consensus needs all anyway
 */
public record ApprovalRule(Kind kind, boolean silenceConsents, Quorum quorum) implements Serializable {

    /** How answers are counted. */
    public enum Kind {
        /** Einvernehmen: every voter answers, nobody objects, and every partner agrees. */
        CONSENSUS,
        /** Each partner has one voice, which any of its voters may give; all of them agree. */
        EVERY_PARTNER,
        /** More voters for than against. */
        MAJORITY,
        /** At least two thirds of those who vote yes or no are for it. */
        TWO_THIRDS,
        /** Each partner has one voice, that of the majority of its voters; more partners for than against. */
        MAJORITY_OF_PARTNERS
    }

    /** All agree, and somebody has to say so. */
    public static final ApprovalRule CONSENSUS = new ApprovalRule(Kind.CONSENSUS, false, Quorum.NONE);

    /** One voice of each partner, and all agree. */
    public static final ApprovalRule EVERY_PARTNER = new ApprovalRule(Kind.EVERY_PARTNER, false, Quorum.NONE);

    /** The way in which a body decides. */
    public static ApprovalRule of(DecisionRule decision, Quorum quorum) {
        Kind kind = switch (decision) {
            case CONSENSUS -> Kind.CONSENSUS;
            case MAJORITY -> Kind.MAJORITY;
            case TWO_THIRDS -> Kind.TWO_THIRDS;
            case PER_PARTNER -> Kind.MAJORITY_OF_PARTNERS;
        };
        return new ApprovalRule(kind, false, quorum);
    }

    /** The same, but who says nothing until the deadline has agreed. */
    public ApprovalRule orSilence() {
        return new ApprovalRule(kind, true, quorum);
    }
}
