package org.einklang.meetings.report;

import java.util.Collection;
import java.util.function.Predicate;
import org.einklang.meetings.minutes.FoundBy;
import org.einklang.meetings.minutes.ResolutionState;
import org.jspecify.annotations.Nullable;

/**
 * What a body has decided in a year.
 *
 * @param adopted resolved, whatever has become of it since
 * @param byConsensus of these, found by consensus
 * @param byVote of these, found by a vote
 * @param inWriting of these, found without a meeting
 * @param implemented of these, done by now
 * @param rejected voted down
 * @param postponed put off
 * @param escalated put to the body above, for want of consensus
 */
record ResolutionTally(
        int adopted,
        int byConsensus,
        int byVote,
        int inWriting,
        int implemented,
        int rejected,
        int postponed,
        int escalated) {

    /** So many that ended alike. @param found how they were found; null if nobody has said */
    record Ended(ResolutionState state, @Nullable FoundBy found, int times) {

        private boolean isAdopted() {
            return state.outcome() == ResolutionState.ADOPTED;
        }
    }

    /** All of them counted. */
    static ResolutionTally of(Collection<Ended> ended) {
        return new ResolutionTally(
                sum(ended, Ended::isAdopted),
                sum(ended, one -> one.isAdopted() && one.found() == FoundBy.CONSENSUS),
                sum(ended, one -> one.isAdopted() && one.found() == FoundBy.VOTE),
                sum(ended, one -> one.isAdopted() && one.found() == FoundBy.WRITTEN),
                sum(ended, one -> one.state() == ResolutionState.IMPLEMENTED),
                sum(ended, one -> one.state() == ResolutionState.REJECTED),
                sum(ended, one -> one.state() == ResolutionState.POSTPONED),
                sum(ended, one -> one.state() == ResolutionState.ESCALATED));
    }

    private static int sum(Collection<Ended> ended, Predicate<Ended> which) {
        return ended.stream().filter(which).mapToInt(Ended::times).sum();
    }
}
