package org.einklang.portal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.einklang.api.people.Quorum;
import org.einklang.api.time.TimeSpan;
import org.junit.jupiter.api.Test;

/** Which date suits best. */
class SuitabilityTest {

    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    private static final Quorum HALF = new Quorum(Quorum.Kind.MORE_THAN_HALF, 0);

    @Test
    void a_date_at_which_the_body_cannot_decide_is_not_the_best_although_more_people_can_come() {
        Suitability crowded = onDay(2, 1).with(6, 0, 0).votes(1);
        Suitability decidable = onDay(3, 2).with(3, 0, 3).votes(2);

        assertThat(best(HALF, crowded, decidable)).isEqualTo(2);
    }

    @Test
    void the_date_at_which_everybody_with_a_vote_can_come_goes_before_one_that_suits_more_people() {
        Suitability most = onDay(2, 1).with(6, 0, 0).votes(2);
        Suitability allVotes = onDay(3, 2).with(4, 1, 1).votes(3);

        assertThat(best(Quorum.NONE, most, allVotes)).isEqualTo(2);
    }

    @Test
    void to_come_if_need_be_is_to_come() {
        Suitability suitsFew = onDay(2, 1).with(3, 0, 2).votes(2);
        Suitability possibleForAll = onDay(3, 2).with(1, 4, 0).votes(2);

        assertThat(best(Quorum.NONE, suitsFew, possibleForAll)).isEqualTo(2);
    }

    @Test
    void of_two_to_which_as_many_can_come_the_one_that_suits_more_is_the_best() {
        Suitability ifNeedBe = onDay(2, 1).with(2, 3, 0).votes(2);
        Suitability suits = onDay(3, 2).with(4, 1, 0).votes(2);

        assertThat(best(Quorum.NONE, ifNeedBe, suits)).isEqualTo(2);
    }

    @Test
    void of_two_that_are_alike_the_earlier_one_is_the_best() {
        assertThat(best(
                        Quorum.NONE,
                        onDay(4, 1).with(3, 0, 0).votes(2),
                        onDay(3, 2).with(3, 0, 0).votes(2)))
                .isEqualTo(2);
    }

    @Test
    void a_date_that_lies_behind_us_and_one_to_which_nobody_can_come_are_never_the_best() {
        Suitability past = onDay(-1, 1).with(5, 0, 0).votes(3);
        Suitability nobody = onDay(2, 2).with(0, 0, 5).votes(0);

        assertThat(Suitability.best(List.of(past, nobody), Quorum.NONE, NOW)).isEmpty();
    }

    @Test
    void who_has_not_answered_does_not_come_but_is_counted() {
        Suitability one = onDay(2, 1).with(2, 1, 1).votes(1);

        assertThat(one.come()).isEqualTo(3);
        assertThat(one.all()).isEqualTo(6);
        assertThat(one.hasAllVotes()).isFalse();
    }

    private static long best(Quorum quorum, Suitability... all) {
        return Suitability.best(List.of(all), quorum, NOW).orElseThrow().proposal();
    }

    private static Sum onDay(int days, long proposal) {
        Instant from = NOW.plus(Duration.ofDays(days));
        return new Sum(proposal, new TimeSpan(from, from.plus(Duration.ofHours(2))), 0, 0, 0);
    }

    /** Of three votes and six people. */
    private record Sum(long proposal, TimeSpan time, int yes, int ifNeedBe, int no) {

        Sum with(int suits, int possible, int impossible) {
            return new Sum(proposal, time, suits, possible, impossible);
        }

        Suitability votes(int there) {
            return new Suitability(proposal, time, yes, ifNeedBe, no, 6 - yes - ifNeedBe - no, there, 3);
        }
    }
}
