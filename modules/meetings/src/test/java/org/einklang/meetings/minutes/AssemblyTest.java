package org.einklang.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.api.people.ParticipationLevel.DECISION;
import static org.einklang.api.people.ParticipationLevel.EXECUTION;
import static org.einklang.api.people.ParticipationLevel.PLANNING;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.einklang.api.access.Role;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.BodyRules;
import org.einklang.api.people.ParticipationLevel;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.Quorum;
import org.einklang.api.people.Seat;
import org.einklang.api.people.VotingRight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is there, held against the rules of the body: quorum, parity, levels. */
class AssemblyTest {

    private static final PartnerId AGENCY = new PartnerId(1);
    private static final PartnerId JOBCENTER = new PartnerId(2);
    private static final PartnerId CITY = new PartnerId(3);
    private static final Quorum HALF = new Quorum(Quorum.Kind.MORE_THAN_HALF, 0);

    /** People 1 to 4 vote, two of them for the agency; person 5 only advises. */
    private static final List<Seat> SEATS = List.of(
            seat(1, AGENCY, VotingRight.VOTING),
            seat(2, AGENCY, VotingRight.VOTING),
            seat(3, JOBCENTER, VotingRight.VOTING),
            seat(4, CITY, VotingRight.VOTING),
            seat(5, CITY, VotingRight.ADVISORY));

    /** Four seats vote. */
    @ParameterizedTest
    @CsvSource({
        "NONE,           0,   0, true,  0",
        "MORE_THAN_HALF, 0,   2, false, 3",
        "MORE_THAN_HALF, 0,   3, true,  3",
        "NUMBER,         2,   1, false, 2",
        "NUMBER,         2,   2, true,  2",
        "NUMBER,         5,   4, false, 5",
        "SHARE,          50,  1, false, 2",
        "SHARE,          50,  2, true,  2",
        "SHARE,          67,  2, false, 3",
        "SHARE,          67,  3, true,  3",
        "SHARE,          100, 3, false, 4",
        "SHARE,          100, 4, true,  4"
    })
    void as_many_voting_seats_are_needed_as_the_body_has_agreed(
            Quorum.Kind kind, int value, int present, boolean quorate, int needed) {
        long[] there = LongStream.rangeClosed(1, present).toArray();
        Assembly assembly = assembly(new Quorum(kind, value), there);

        assertThat(assembly.presentSeats()).isEqualTo(present);
        assertThat(assembly.allSeats()).isEqualTo(4);
        assertThat(assembly.isQuorate()).isEqualTo(quorate);
        assertThat(assembly.needed()).isEqualTo(needed);
        assertThat(assembly.asksForQuorum()).isEqualTo(kind != Quorum.Kind.NONE);
    }

    @Test
    void who_only_advises_and_who_has_no_seat_do_not_count() {
        Assembly assembly = assembly(HALF, 1, 2, 5, 99);

        assertThat(assembly.presentSeats()).isEqualTo(2);
        assertThat(assembly.isQuorate()).isFalse();
    }

    @Test
    void a_deputy_counts_for_the_seat_and_both_together_count_once() {
        List<Seat> acting =
                List.of(SEATS.get(0).takenBy(new PersonId(11)), SEATS.get(1), SEATS.get(2), SEATS.get(3), SEATS.get(4));

        assertThat(new Assembly(acting, people(11), rules(HALF)).presentVotes())
                .isEqualTo(Map.of(AGENCY, 1, JOBCENTER, 0, CITY, 0));
        assertThat(new Assembly(acting, people(1, 11), rules(HALF)).presentSeats())
                .isEqualTo(1);
        assertThat(new Assembly(acting, people(1), rules(HALF)).presentSeats()).isEqualTo(1);
    }

    @Test
    void nobody_fills_two_seats_that_vote() {
        List<Seat> acting = List.of(SEATS.get(2), SEATS.get(3).takenBy(new PersonId(3)));

        assertThat(new Assembly(acting, people(3), rules(HALF)).presentSeats()).isEqualTo(1);
    }

    @Test
    void who_left_or_takes_no_part_does_not_count() {
        Assembly all = assembly(HALF, 1, 2, 3, 4);

        assertThat(all.without(people(1)).isQuorate()).isTrue();
        assertThat(all.without(people(1)).without(people(3)).isQuorate()).isFalse();
        assertThat(all.without(people(1, 2, 3, 4)).presentSeats()).isZero();
    }

    @Test
    void as_long_as_nobody_is_ticked_nothing_is_kept() {
        assertThat(assembly(HALF).isKept()).isFalse();
        assertThat(assembly(HALF, 5).isKept()).isTrue();
    }

    @Test
    void parity_is_as_many_of_each_partner_that_votes_also_of_one_of_whom_nobody_came() {
        assertThat(assembly(HALF, 1, 2, 3, 4).presentVotes()).isEqualTo(Map.of(AGENCY, 2, JOBCENTER, 1, CITY, 1));
        assertThat(assembly(HALF, 1, 2, 3, 4).isEven()).isFalse();
        assertThat(assembly(HALF, 2, 3, 4, 5).isEven()).isTrue();
        assertThat(assembly(HALF, 2, 3, 5).isEven()).isFalse();
    }

    @Test
    void each_level_that_the_body_wants_is_there_if_somebody_brings_it_in() {
        List<Seat> seats = List.of(
                SEATS.get(0).bringing(DECISION),
                SEATS.get(4).bringing(PLANNING),
                SEATS.get(2).bringing(EXECUTION));

        assertThat(levels(seats, people(1, 5), PLANNING, DECISION)).isEmpty();
        assertThat(levels(seats, people(1, 3), PLANNING, DECISION)).containsExactly(PLANNING);
        assertThat(levels(seats, people(), PLANNING, DECISION, EXECUTION))
                .containsExactly(PLANNING, DECISION, EXECUTION);
        assertThat(levels(List.of(seats.get(0).takenBy(new PersonId(11))), people(11), DECISION))
                .isEmpty();
    }

    @Test
    void where_no_seat_says_what_it_brings_in_nobody_knows() {
        assertThat(assembly(HALF, 1).knowsLevels()).isFalse();
        assertThat(new Assembly(List.of(SEATS.get(4).bringing(PLANNING)), people(), rules(HALF)).knowsLevels())
                .isTrue();
    }

    @Test
    void who_votes_is_who_is_there_and_before_that_is_known_whoever_acts() {
        List<Seat> acting = List.of(SEATS.get(0).takenBy(new PersonId(11)), SEATS.get(1), SEATS.get(4));

        assertThat(new Assembly(acting, people(), rules(HALF)).voters(Set.of()))
                .containsExactly(new Voter(new PersonId(11), AGENCY), new Voter(new PersonId(2), AGENCY));
        assertThat(new Assembly(acting, people(1, 11, 5), rules(HALF)).voters(Set.of()))
                .as("the holder came after all, and who advises has no vote")
                .containsExactly(new Voter(new PersonId(1), AGENCY));
        assertThat(new Assembly(acting, people(2, 11), rules(HALF)).voters(people(2)))
                .as("who has left for the item does not vote on it")
                .containsExactly(new Voter(new PersonId(11), AGENCY));
        assertThat(new Assembly(acting, people(2), rules(HALF)).voters(people(2)))
                .as("nobody is left")
                .isEmpty();
    }

    @Test
    void who_deputises_and_has_a_seat_of_their_own_leaves_the_first_to_its_holder() {
        List<Seat> acting = List.of(SEATS.get(2).takenBy(new PersonId(4)), SEATS.get(3));

        assertThat(new Assembly(acting, people(3, 4), rules(HALF)).voters(Set.of()))
                .containsExactly(new Voter(new PersonId(3), JOBCENTER), new Voter(new PersonId(4), CITY));
        assertThat(new Assembly(acting, people(3, 4), rules(HALF)).presentVotes())
                .isEqualTo(Map.of(JOBCENTER, 1, CITY, 1));
    }

    private static Set<ParticipationLevel> levels(List<Seat> seats, Set<PersonId> there, ParticipationLevel... wanted) {
        return new Assembly(seats, there, rules(HALF, wanted)).missingLevels();
    }

    private static Assembly assembly(Quorum quorum, long... there) {
        return new Assembly(SEATS, people(there), rules(quorum));
    }

    private static BodyRules rules(Quorum quorum, ParticipationLevel... levels) {
        BodyRules usual = BodyRules.usual(BodyLevel.STEERING);
        return new BodyRules(null, quorum, usual.decision(), usual.minutes(), usual.demand(), true, Set.of(levels));
    }

    private static Set<PersonId> people(long... ids) {
        return Arrays.stream(ids).mapToObj(PersonId::new).collect(Collectors.toSet());
    }

    private static Seat seat(long person, PartnerId partner, VotingRight votes) {
        return new Seat(new PersonId(person), new BodyId(7), Role.MEMBER, votes, partner);
    }
}
