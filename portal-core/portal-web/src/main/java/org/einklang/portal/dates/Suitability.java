package org.einklang.portal.dates;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.einklang.api.people.Quorum;
import org.einklang.api.time.TimeSpan;

/**
 * How well a proposal suits everybody.
 *
 * @param proposal its number
 * @param time when
 * @param yes how many it suits
 * @param ifNeedBe how many could come if need be
 * @param no how many cannot
 * @param missing how many have not said anything to it
 * @param votesThere how many of the votes could be there
 * @param votes how many votes the body has
 */
record Suitability(
        long proposal, TimeSpan time, int yes, int ifNeedBe, int no, int missing, int votesThere, int votes) {

    int come() {
        return yes + ifNeedBe;
    }

    int all() {
        return come() + no + missing;
    }

    boolean isDecidable(Quorum quorum) {
        return quorum.isMet(votesThere, votes);
    }

    boolean hasAllVotes() {
        return votes > 0 && votesThere == votes;
    }

    /**
     * The proposal that suits best, if anybody could come to any that is still ahead: first one at which the body can decide,
     * then one that nobody with a vote misses, then the one to which most can come, then the one that suits most; of two that
     * are alike the earlier one.
     */
    static Optional<Suitability> best(List<Suitability> all, Quorum quorum, Instant now) {
        return all.stream()
                .filter(one -> one.come() > 0 && one.time().from().isAfter(now))
                .max(Comparator.comparing((Suitability one) -> one.isDecidable(quorum))
                        .thenComparing(Suitability::hasAllVotes)
                        .thenComparingInt(Suitability::come)
                        .thenComparingInt(Suitability::yes)
                        .thenComparing(one -> one.time().from(), Comparator.reverseOrder()));
    }
}
