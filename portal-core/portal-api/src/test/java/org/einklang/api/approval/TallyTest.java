package org.einklang.api.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.api.approval.RoundState.CARRIED;
import static org.einklang.api.approval.RoundState.EXPIRED;
import static org.einklang.api.approval.RoundState.REJECTED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.einklang.api.approval.ApprovalRule.Kind;
import org.einklang.api.approval.Tally.Ballot;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.Quorum;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Answers are written "1+ 2- 3? 3o 1. 2x" for: partner 1 yes, partner 2 no, 3 yes if, 3 abstains, 1 has not answered, 2 cannot
 * because the seat is vacant.
 */
class TallyTest {

    @ParameterizedTest(name = "{0} with {1}: early {2}, late {3}")
    @CsvSource({
        // Einvernehmen: every partner with a vote agrees
        "CONSENSUS, 1+ 2+ 3+, CARRIED, CARRIED",
        "CONSENSUS, 1+ 2+ 3., , EXPIRED",
        "CONSENSUS, 1+ 2- 3., REJECTED, REJECTED",
        "CONSENSUS, 1+ 2? 3., REJECTED, REJECTED",
        "CONSENSUS, 1+ 1o 2+ 3+, CARRIED, CARRIED",
        "CONSENSUS, 1+ 2+ 3o, REJECTED, REJECTED",
        "CONSENSUS, 1+ 1. 2+ 3+, , EXPIRED",
        // one voice of each partner
        "EVERY_PARTNER, 1+ 1. 2+ 2. 3+, CARRIED, CARRIED",
        "EVERY_PARTNER, 1+ 1- 2+ 3+, REJECTED, REJECTED",
        "EVERY_PARTNER, 1+ 2. 3+, , EXPIRED",
        "EVERY_PARTNER, 1+ 2o 3+, REJECTED, REJECTED",
        "EVERY_PARTNER, 1+ 2o 2. 3+, , EXPIRED",
        // more for than against
        "MAJORITY, 1+ 1+ 2., CARRIED, CARRIED",
        "MAJORITY, 1+ 1. 2. 3., , CARRIED",
        "MAJORITY, 1+ 1- 2. 3., , REJECTED",
        "MAJORITY, 1- 1- 2. 3., REJECTED, REJECTED",
        "MAJORITY, 1+ 2-, REJECTED, REJECTED",
        "MAJORITY, 1+ 2o 3o, CARRIED, CARRIED",
        "MAJORITY, 1. 2. 3., , EXPIRED",
        "MAJORITY, 1? 2+ 3., , REJECTED",
        // two thirds of the votes that were cast
        "TWO_THIRDS, 1+ 2+ 3-, CARRIED, CARRIED",
        "TWO_THIRDS, 1+ 2- 3o, REJECTED, REJECTED",
        "TWO_THIRDS, 1+ 2+ 3., CARRIED, CARRIED",
        "TWO_THIRDS, 1+ 1+ 2+ 2- 3., , CARRIED",
        "TWO_THIRDS, 1- 2- 3., REJECTED, REJECTED",
        "TWO_THIRDS, 1o 2o 3o, REJECTED, REJECTED",
        // each partner has one vote, however many seats it has
        "MAJORITY_OF_PARTNERS, 1- 1- 1- 2+ 3+, CARRIED, CARRIED",
        "MAJORITY_OF_PARTNERS, 1+ 1- 2+ 3-, REJECTED, REJECTED",
        "MAJORITY_OF_PARTNERS, 1+ 1- 2+ 3., , CARRIED",
        "MAJORITY_OF_PARTNERS, 1+ 1. 2+ 3., , CARRIED",
        "MAJORITY_OF_PARTNERS, 1+ 1+ 1. 2+ 3., CARRIED, CARRIED",
    })
    void rounds_end(Kind kind, String answers, @Nullable RoundState early, RoundState late) {
        Tally tally = tally(new ApprovalRule(kind, false, Quorum.NONE), answers);

        assertThat(tally.early().orElse(null)).isEqualTo(early);
        assertThat(tally.late()).isEqualTo(late);
    }

    @ParameterizedTest(name = "silence consents: {0} with {1} ends {2}")
    @CsvSource({
        "CONSENSUS, 1+ 2. 3., CARRIED",
        "CONSENSUS, 1. 2. 3., CARRIED",
        "CONSENSUS, 1+ 2- 3., REJECTED",
        "EVERY_PARTNER, 1+ 2. 3., CARRIED",
        "MAJORITY, 1- 2- 3. 3. 3., CARRIED",
        "MAJORITY_OF_PARTNERS, 1- 2- 3., REJECTED",
    })
    void who_says_nothing_has_agreed(Kind kind, String answers, RoundState late) {
        Tally tally = tally(new ApprovalRule(kind, true, Quorum.NONE), answers);

        assertThat(tally.late()).isEqualTo(late);
    }

    @ParameterizedTest(name = "a vacant seat: {0} with {1} ends {2} at the deadline")
    @CsvSource({
        // others speak for the partner: the seat does not count
        "CONSENSUS, 1+ 2+ 2x 3+, CARRIED",
        "EVERY_PARTNER, 1+ 2+ 2x 3+, CARRIED",
        // nobody is left who speaks for the partner, and every partner has to agree
        "CONSENSUS, 1+ 2+ 3x, EXPIRED",
        "CONSENSUS, 1+ 2x 2x 3+, EXPIRED",
        "EVERY_PARTNER, 1+ 2x 3+, EXPIRED",
        // heads are counted: who is not there is no head
        "MAJORITY, 1+ 1+ 2- 3x 3x, CARRIED",
        "TWO_THIRDS, 1+ 2+ 3- 3x 3x, CARRIED",
        "MAJORITY, 1x 2x, EXPIRED",
        // partners are counted: the one of whom nobody is left has no voice
        "MAJORITY_OF_PARTNERS, 1+ 2x 3x, CARRIED",
        "MAJORITY_OF_PARTNERS, 1+ 2x 3-, REJECTED",
    })
    void a_vacant_seat_is_left_out_where_it_can_be_done_without(Kind kind, String answers, RoundState late) {
        Tally tally = tally(new ApprovalRule(kind, false, Quorum.NONE), answers);

        assertThat(tally.late()).isEqualTo(late);
    }

    @ParameterizedTest(name = "a vacant seat is not silent: {0} with {1} ends {2}")
    @CsvSource({
        "CONSENSUS, 1+ 2. 3x, EXPIRED",
        "CONSENSUS, 1. 1x 2., CARRIED",
        "EVERY_PARTNER, 1. 2x, EXPIRED",
        "MAJORITY, 1- 2x 3x, REJECTED",
    })
    void nobody_consents_by_silence_from_a_vacant_seat(Kind kind, String answers, RoundState late) {
        assertThat(tally(new ApprovalRule(kind, true, Quorum.NONE), answers).late())
                .isEqualTo(late);
    }

    /** Somebody may be given the seat in time. */
    @Test
    void before_the_deadline_a_vacant_seat_is_waited_for() {
        assertThat(tally(ApprovalRule.CONSENSUS, "1+ 2+ 2x 3+").early()).isEmpty();
        assertThat(tally(new ApprovalRule(Kind.MAJORITY, false, Quorum.NONE), "1+ 2- 3x")
                        .early())
                .isEmpty();
    }

    @Test
    void vacant_seats_do_not_stand_in_the_way_of_the_quorum() {
        ApprovalRule half = new ApprovalRule(Kind.MAJORITY, false, new Quorum(Quorum.Kind.MORE_THAN_HALF, 0));

        assertThat(tally(half, "1+ 2+ 3x 3x 3x").late()).isEqualTo(CARRIED);
        assertThat(tally(half, "1+ 2. 3. 3x").late()).isEqualTo(EXPIRED);
    }

    @Test
    void silence_does_not_count_before_the_deadline() {
        assertThat(tally(ApprovalRule.CONSENSUS.orSilence(), "1+ 2+ 3.").early())
                .isEmpty();
    }

    @Test
    void without_a_quorum_the_majority_does_not_count() {
        ApprovalRule half = new ApprovalRule(Kind.MAJORITY, false, new Quorum(Quorum.Kind.MORE_THAN_HALF, 0));

        assertThat(tally(half, "1+ 2. 3. 3.").late()).isEqualTo(EXPIRED);
        assertThat(tally(half, "1+ 2+ 3o 3.").late()).isEqualTo(CARRIED);
    }

    /** What the missing answers cannot change, they do not: whatever they are, the end is the early one. */
    @Test
    void an_early_end_is_the_end_whatever_the_others_would_have_said() {
        Random random = new Random(4711);
        for (int round = 0; round < 20_000; round++) {
            ApprovalRule rule = new ApprovalRule(Kind.values()[random.nextInt(5)], false, Quorum.NONE);
            List<Ballot> some = Stream.generate(() -> ballot(random))
                    .limit(1 + random.nextInt(7))
                    .toList();
            Tally tally = new Tally(rule, some);
            if (tally.early().isPresent() && rule.kind() != Kind.CONSENSUS && rule.kind() != Kind.EVERY_PARTNER) {
                List<Ballot> full = some.stream()
                        .map(ballot -> ballot.choice() == null
                                ? new Ballot(ballot.partner(), Choice.values()[random.nextInt(4)])
                                : ballot)
                        .toList();
                assertThat(new Tally(rule, full).late())
                        .as("%s %s", rule, some)
                        .isEqualTo(tally.early().get());
            }
        }
    }

    @Test
    void the_order_of_the_answers_does_not_matter() {
        List<Ballot> ballots = new ArrayList<>(
                tally(ApprovalRule.CONSENSUS, "1+ 1o 2+ 3. 3- 2?").ballots());
        Random random = new Random(1);
        for (Kind kind : Kind.values()) {
            ApprovalRule rule = new ApprovalRule(kind, false, Quorum.NONE);
            RoundState late = new Tally(rule, ballots).late();
            for (int i = 0; i < 50; i++) {
                Collections.shuffle(ballots, random);
                assertThat(new Tally(rule, ballots).late()).isEqualTo(late);
            }
        }
        assertThat(new Tally(ApprovalRule.CONSENSUS, ballots).late()).isEqualTo(REJECTED);
    }

    private static Ballot ballot(Random random) {
        int choice = random.nextInt(6);
        return new Ballot(new PartnerId(1 + random.nextInt(3)), choice > 3 ? null : Choice.values()[choice]);
    }

    private static Tally tally(ApprovalRule rule, String answers) {
        return new Tally(
                rule, Stream.of(answers.split(" ")).map(TallyTest::ballot).toList());
    }

    private static Ballot ballot(String written) {
        Choice choice = switch (written.charAt(1)) {
            case '+' -> Choice.YES;
            case '-' -> Choice.NO;
            case '?' -> Choice.YES_IF;
            case 'o' -> Choice.ABSTAIN;
            default -> null;
        };
        return new Ballot(new PartnerId(written.charAt(0) - '0'), choice, written.charAt(1) == 'x');
    }
}
