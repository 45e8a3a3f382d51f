package org.einklang.meetings.minutes;

import org.einklang.api.RuleViolation;
import org.einklang.api.people.PartnerId;

/**
 * How the voting seats of a partner voted.
 *
 * @param partner for whom they sit
 * @param yes for it
 * @param no against it
 * @param abstained neither
 */
public record PartnerCount(PartnerId partner, int yes, int no, int abstained) {

    /** @throws RuleViolation if a number is below nought */
    public PartnerCount {
        if (yes < 0 || no < 0 || abstained < 0) {
            throw new RuleViolation("meetings.resolution.votes_wrong").at("yes");
        }
    }

    /** How many voted at all. */
    public int cast() {
        return yes + no + abstained;
    }
}
