package org.einklang.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;

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
    void a_condition_is_no_consent() {
        VoteCount votes = WrittenCount.of(
                round(ApprovalRule.CONSENSUS, voice(1, AGENCY, Choice.YES), voice(2, CITY, Choice.YES_IF)));

        assertThat(votes.no()).isEqualTo(1);
        assertThat(votes.carries(DecisionRule.CONSENSUS)).isFalse();
    }

    @Test
    void silence_counts_only_where_it_was_said_to_and_never_of_an_empty_seat() {
        RoundCard.Voice silent = voice(1, AGENCY, null);
        RoundCard.Voice empty = voice(2, CITY, null).leftVacant();

        assertThat(WrittenCount.of(round(ApprovalRule.CONSENSUS.orSilence(), silent, empty))
                        .yes())
                .isEqualTo(1);
        assertThat(WrittenCount.of(round(ApprovalRule.CONSENSUS, silent, empty)).isEmpty())
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
