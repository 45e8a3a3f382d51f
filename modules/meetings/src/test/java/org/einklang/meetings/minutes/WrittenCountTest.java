package org.einklang.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.einklang.api.approval.ApprovalRule;
import org.einklang.api.approval.Choice;
import org.einklang.api.approval.RoundCard;
import org.einklang.api.approval.RoundId;
import org.einklang.api.approval.RoundState;
import org.einklang.api.approval.Voter;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.DecisionRule;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.Quorum;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Answers in writing are counted like votes in a meeting (domain.md, resolutions with counts per partner). */
class WrittenCountTest {

    private static final PartnerId AGENCY = new PartnerId(1);
    private static final PartnerId CITY = new PartnerId(2);
    private static final Instant DAY = Instant.parse("2026-03-19T12:30:00Z");

    @Test
    void each_partner_has_its_answers() {
        VoteCount votes = WrittenCount.of(round(
                ApprovalRule.CONSENSUS,
                voice(1, AGENCY, Choice.YES),
                voice(2, CITY, Choice.YES),
                voice(3, CITY, Choice.ABSTAIN)));

        assertThat(votes.counts()).containsExactly(new PartnerCount(AGENCY, 1, 0, 0), new PartnerCount(CITY, 1, 0, 1));
        assertThat(votes.carries(DecisionRule.CONSENSUS)).isTrue();
    }

    @Test
    void who_has_answered_is_named_with_what_they_said() {
        RoundCard round = round(
                ApprovalRule.CONSENSUS,
                voice(1, AGENCY, Choice.YES),
                voice(2, CITY, Choice.YES_IF),
                voice(3, CITY, Choice.ABSTAIN),
                voice(4, CITY, null));
        VoteCount votes = WrittenCount.of(round);

        assertThat(votes.names())
                .extracting(NamedVote::person, NamedVote::partner, NamedVote::ballot)
                .containsExactly(
                        tuple(new PersonId(1), AGENCY, Ballot.YES), tuple(new PersonId(3), CITY, Ballot.ABSTAINED));
        assertThat(WrittenCount.conditional(round)).containsExactly(new PersonId(2));
    }

    @Test
    void a_condition_is_no_consent() {
        VoteCount votes = WrittenCount.of(
                round(ApprovalRule.CONSENSUS, voice(1, AGENCY, Choice.YES), voice(2, CITY, Choice.YES_IF)));

        assertThat(votes.no()).isEqualTo(1);
        assertThat(votes.carries(DecisionRule.CONSENSUS)).isFalse();
    }

    @Test
    void silence_is_no_vote_and_consent_only_when_the_time_was_over() {
        RoundCard.Voice silent = voice(1, AGENCY, null);
        RoundCard late = round(ApprovalRule.CONSENSUS.orSilence(), silent);
        RoundCard early = new RoundCard(
                late.id(),
                late.cooperation(),
                late.about(),
                late.version(),
                late.rule(),
                late.state(),
                DAY,
                DAY.plusSeconds(60),
                DAY,
                late.voices());

        assertThat(WrittenCount.of(late).isEmpty()).isTrue();
        assertThat(WrittenCount.wasSilenceConsent(late)).isTrue();
        assertThat(WrittenCount.wasSilenceConsent(early)).isFalse();
        assertThat(WrittenCount.wasSilenceConsent(round(ApprovalRule.CONSENSUS, silent)))
                .isFalse();
    }

    /** [003 F]: who was outvoted before having said anything has not agreed. */
    @Test
    void a_majority_that_did_not_wait_for_the_others_is_no_consensus() {
        ApprovalRule majority = new ApprovalRule(ApprovalRule.Kind.MAJORITY, true, Quorum.NONE);
        RoundCard.Voice agency = voice(1, AGENCY, Choice.YES);
        RoundCard.Voice city = voice(2, CITY, Choice.YES);

        assertThat(WrittenCount.isConsensus(round(majority, agency, city, voice(3, CITY, null))))
                .isFalse();
        assertThat(WrittenCount.isConsensus(round(majority, agency, city, voice(3, CITY, Choice.NO))))
                .isFalse();
        assertThat(WrittenCount.isConsensus(round(majority, agency, city))).isTrue();
        assertThat(WrittenCount.isConsensus(round(ApprovalRule.CONSENSUS.orSilence(), agency, voice(2, CITY, null))))
                .as("by its own rule")
                .isTrue();
    }

    private static RoundCard.Voice voice(long number, PartnerId partner, @Nullable Choice choice) {
        PersonId person = new PersonId(number);
        return new RoundCard.Voice(
                number,
                Voter.person(person, partner),
                choice == null ? null : new RoundCard.Answer(choice, "", person, null, DAY));
    }

    private static RoundCard round(ApprovalRule rule, RoundCard.Voice... voices) {
        return new RoundCard(
                new RoundId(1),
                new CooperationId(1),
                new ItemRef("core", "procedure", "7"),
                "x",
                rule,
                RoundState.CARRIED,
                DAY,
                DAY,
                DAY,
                List.of(voices));
    }
}
