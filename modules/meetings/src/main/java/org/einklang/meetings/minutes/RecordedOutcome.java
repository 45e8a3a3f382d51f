package org.einklang.meetings.minutes;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.DecisionRule;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.Quorum;
import org.jspecify.annotations.Nullable;

/**
 * How a proposal ended, as it is recorded.
 *
 * @param state one of the ends that a proposal can come to in a meeting
 * @param found how that was found; null if it did not come to a decision
 * @param votes what was counted, if it was
 * @param recused who took no part, because it concerned them
 * @param validity for how long it is in force, once it is adopted
 * @param replaces number of the resolution whose place it takes; null if there is none
 */
public record RecordedOutcome(
        ResolutionState state,
        @Nullable FoundBy found,
        VoteCount votes,
        Set<PersonId> recused,
        Validity validity,
        @Nullable Long replaces) {

    /** Too few are there to adopt it. */
    static final String NO_QUORUM = "meetings.presence.no_quorum";

    /** Keeps a copy. */
    public RecordedOutcome {
        recused = Set.copyOf(recused);
    }

    /** Without more ado: adopted by consensus, or not at all. */
    public static RecordedOutcome plain(ResolutionState state) {
        FoundBy found = state == ResolutionState.ADOPTED ? FoundBy.CONSENSUS : null;
        return new RecordedOutcome(state, found, new VoteCount(List.of()), Set.of(), new Validity(), null);
    }

    /** Whether every partner was for it and nobody against. */
    boolean isByConsensus() {
        return found == FoundBy.CONSENSUS || found == FoundBy.VOTE && votes.carries(DecisionRule.CONSENSUS);
    }

    /**
     * Where votes are counted, enough have to be there; who decides without counting agrees partner by partner.
     *
     * @param seats how many seats of the body vote
     * @throws RuleViolation if too few have voted
     */
    void requireQuorum(Quorum quorum, int seats) {
        if (found == FoundBy.VOTE && !quorum.isMet(votes.cast(), seats)) {
            throw new RuleViolation("meetings.resolution.no_quorum", votes.cast(), seats).at("yes");
        }
    }

    /**
     * Only a body that is quorate adopts, whether votes are counted or not; where nobody has written down who is there, it is taken
     * to be.
     *
     * @param assembly who is at the meeting
     * @param away who of them is not there for the item
     * @throws RuleViolation if too few are left, without those who take no part
     */
    void requirePresence(Assembly assembly, Set<PersonId> away) {
        Assembly deciding = assembly.without(away).without(recused);
        if (state == ResolutionState.ADOPTED && assembly.isKept() && !deciding.isQuorate()) {
            throw new RuleViolation(NO_QUORUM, deciding.presentSeats(), deciding.allSeats(), deciding.needed())
                    .at("state");
        }
    }

    /**
     * By consensus a body decides in which each partner that votes is there; where nobody has written down who is, it is taken to be.
     *
     * @param rule of the body
     * @param assembly who is at the meeting
     * @param away who of them is not there for the item
     * @return the partners that are missing; none if that does not matter
     */
    Set<PartnerId> missingPartners(DecisionRule rule, Assembly assembly, Set<PersonId> away) {
        if (rule != DecisionRule.CONSENSUS
                || state != ResolutionState.ADOPTED
                || found != FoundBy.CONSENSUS
                || !assembly.isKept()) {
            return Set.of();
        }
        return assembly.without(away).presentVotes().entrySet().stream()
                .filter(one -> one.getValue() == 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /**
     * Where votes are counted by name, everybody has one, and only who votes has one.
     *
     * @param voters who votes in the meeting
     * @throws RuleViolation if a body that wants names gets none, or somebody votes who takes no part or has no vote
     */
    void requireNames(boolean wanted, List<Voter> voters) {
        if (wanted && found == FoundBy.VOTE && votes.names().isEmpty() && !votes.isEmpty()) {
            throw new RuleViolation("meetings.resolution.names_missing").at("found");
        }
        Set<Voter> voted = new HashSet<>();
        for (NamedVote vote : votes.names()) {
            if (recused.contains(vote.person())) {
                throw new RuleViolation("meetings.resolution.recused_voted").at("recused");
            }
            Voter voter = new Voter(vote.person(), vote.partner());
            if (!voters.contains(voter) || !voted.add(voter)) {
                throw new RuleViolation("meetings.resolution.no_vote").at("found");
            }
        }
    }

    /** @throws RuleViolation if the rule of the body, or what was counted, says otherwise */
    void require(DecisionRule rule) {
        boolean decided = state == ResolutionState.ADOPTED || state == ResolutionState.REJECTED;
        if (!decided) {
            return;
        }
        if (state == ResolutionState.ADOPTED && found == null) {
            throw new RuleViolation("meetings.resolution.found_missing").at("found");
        }
        if (found == FoundBy.VOTE) {
            if (votes.isEmpty()) {
                throw new RuleViolation("meetings.resolution.votes_missing").at("yes");
            }
            boolean carried = votes.carries(rule);
            if (state == ResolutionState.ADOPTED && !carried) {
                throw new RuleViolation("meetings.resolution.not_carried." + rule).at("yes");
            }
            if (state == ResolutionState.REJECTED && carried) {
                throw new RuleViolation("meetings.resolution.is_carried").at("yes");
            }
        }
    }
}
