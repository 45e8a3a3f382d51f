package org.einklang.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.DecisionRule;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.Quorum;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Votes that were counted in a meeting, and the rule of the body. */
class VoteCountTest {

    /** Three partners, each as yes/no/abstained. */
    @ParameterizedTest
    @CsvSource({
        "CONSENSUS,   1/0/0, 1/0/0, 1/0/0, true",
        "CONSENSUS,   2/0/0, 1/0/1, 1/0/0, true",
        "CONSENSUS,   2/0/0, 2/0/0, 0/0/1, false",
        "CONSENSUS,   2/0/0, 2/0/0, 0/0/0, false",
        "CONSENSUS,   2/0/0, 2/1/0, 1/0/0, false",
        "MAJORITY,    2/0/0, 0/1/0, 0/0/0, true",
        "MAJORITY,    1/0/0, 0/1/0, 0/0/1, false",
        "MAJORITY,    0/0/1, 0/0/1, 0/0/1, false",
        "TWO_THIRDS,  2/0/0, 0/1/0, 0/0/5, true",
        "TWO_THIRDS,  3/0/0, 0/2/0, 0/0/0, false",
        "TWO_THIRDS,  0/0/1, 0/0/0, 0/0/0, false",
        "PER_PARTNER, 1/0/0, 1/0/0, 0/5/0, true",
        "PER_PARTNER, 5/0/0, 0/1/0, 0/1/0, false",
        "PER_PARTNER, 1/1/0, 1/0/0, 0/1/0, false"
    })
    void the_rule_of_the_body_decides(DecisionRule rule, String first, String second, String third, boolean carried) {
        assertThat(count(first, second, third).carries(rule)).isEqualTo(carried);
    }

    @Test
    void who_was_not_for_it_is_named() {
        assertThat(count("1/0/0", "0/0/1", "1/0/0").missing()).contains(new PartnerId(2));
    }

    @Test
    void votes_by_name_are_counted_for_each_partner_also_for_one_of_whom_nobody_voted() {
        PartnerId agency = new PartnerId(1);
        PartnerId city = new PartnerId(2);
        VoteCount votes = VoteCount.of(
                List.of(agency, city), List.of(by(11, agency, Ballot.YES), by(12, agency, Ballot.ABSTAINED)));

        assertThat(votes.counts()).containsExactly(new PartnerCount(agency, 1, 0, 1), new PartnerCount(city, 0, 0, 0));
        assertThat(votes.missing()).contains(city);
    }

    @Test
    void a_body_that_votes_by_name_hears_of_everybody_who_votes_and_of_nobody_else() {
        PartnerId agency = new PartnerId(1);
        List<Voter> voters = List.of(new Voter(new PersonId(11), agency), new Voter(new PersonId(12), agency));
        VoteCount both = VoteCount.of(List.of(agency), List.of(by(11, agency, Ballot.YES), by(12, agency, Ballot.NO)));

        assertNames("meetings.resolution.names_missing", new VoteCount(both.counts()), Set.of(), voters);
        assertNames("meetings.resolution.recused_voted", both, Set.of(new PersonId(12)), voters);
        assertNames("meetings.resolution.no_vote", both, Set.of(), voters.subList(0, 1));
        VoteCount twice = VoteCount.of(List.of(agency), List.of(by(11, agency, Ballot.YES), by(11, agency, Ballot.NO)));
        assertNames("meetings.resolution.no_vote", twice, Set.of(), voters);
        byName(both, Set.of()).requireNames(true, voters);
        byName(new VoteCount(both.counts()), Set.of()).requireNames(false, voters);
    }

    private static void assertNames(String key, VoteCount votes, Set<PersonId> recused, List<Voter> voters) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> byName(votes, recused).requireNames(true, voters))
                .satisfies(violation -> assertThat(violation.key()).isEqualTo(key));
    }

    private static RecordedOutcome byName(VoteCount votes, Set<PersonId> recused) {
        return new RecordedOutcome(ResolutionState.ADOPTED, FoundBy.VOTE, votes, recused, new Validity(), null);
    }

    private static NamedVote by(long person, PartnerId partner, Ballot ballot) {
        return new NamedVote(new PersonId(person), partner, ballot);
    }

    @Test
    void what_is_recorded_must_agree_with_what_was_counted() {
        VoteCount against = count("1/0/0", "0/1/0", "1/0/0");
        assertRefused(
                "meetings.resolution.not_carried.CONSENSUS",
                DecisionRule.CONSENSUS,
                recorded(ResolutionState.ADOPTED, FoundBy.VOTE, against));
        assertRefused(
                "meetings.resolution.is_carried",
                DecisionRule.MAJORITY,
                recorded(ResolutionState.REJECTED, FoundBy.VOTE, against));
        recorded(ResolutionState.ADOPTED, FoundBy.VOTE, against).require(DecisionRule.MAJORITY);
        recorded(ResolutionState.REJECTED, FoundBy.VOTE, against).require(DecisionRule.CONSENSUS);
    }

    @Test
    void a_vote_needs_votes_and_an_adopted_one_a_way() {
        VoteCount nobody = count("0/0/0", "0/0/0", "0/0/0");
        assertRefused(
                "meetings.resolution.votes_missing",
                DecisionRule.MAJORITY,
                recorded(ResolutionState.ADOPTED, FoundBy.VOTE, nobody));
        assertRefused(
                "meetings.resolution.found_missing",
                DecisionRule.MAJORITY,
                recorded(ResolutionState.ADOPTED, null, nobody));
        recorded(ResolutionState.POSTPONED, null, nobody).require(DecisionRule.CONSENSUS);
        recorded(ResolutionState.REJECTED, null, nobody).require(DecisionRule.CONSENSUS);
    }

    @Test
    void a_vote_counts_if_enough_have_voted() {
        RecordedOutcome few = recorded(ResolutionState.ADOPTED, FoundBy.VOTE, count("1/0/0", "0/0/1", "0/0/0"));
        Quorum half = new Quorum(Quorum.Kind.MORE_THAN_HALF, 0);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> few.requireQuorum(half, 4))
                .extracting(RuleViolation::key)
                .isEqualTo("meetings.resolution.no_quorum");
        few.requireQuorum(half, 3);
        few.requireQuorum(Quorum.NONE, 9);
        recorded(ResolutionState.ADOPTED, FoundBy.CONSENSUS, count("0/0/0", "0/0/0", "0/0/0"))
                .requireQuorum(half, 9);
    }

    @Test
    void votes_below_nought_are_refused() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new PartnerCount(new PartnerId(1), 0, -1, 0))
                .extracting(RuleViolation::key)
                .isEqualTo("meetings.resolution.votes_wrong");
    }

    private static RecordedOutcome recorded(ResolutionState state, @Nullable FoundBy found, VoteCount votes) {
        return new RecordedOutcome(state, found, votes, Set.of(), new Validity(), null);
    }

    private static void assertRefused(String key, DecisionRule rule, RecordedOutcome outcome) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> outcome.require(rule))
                .extracting(RuleViolation::key)
                .isEqualTo(key);
    }

    private static VoteCount count(String first, String second, String third) {
        return new VoteCount(List.of(count(1, first), count(2, second), count(3, third)));
    }

    private static PartnerCount count(long partner, String votes) {
        String[] parts = votes.split("/");
        return new PartnerCount(
                new PartnerId(partner),
                Integer.parseInt(parts[0]),
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]));
    }
}
