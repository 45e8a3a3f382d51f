package org.einklang.portal.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Role;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.Seat;
import org.einklang.api.people.VotingRight;
import org.junit.jupiter.api.Test;

/** The rules of deputising [000 IV.2, IV.4]. */
class SeatPlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final Days TERM = new Days(TODAY.minusYears(1), TODAY.plusDays(30));
    private static final Days WEEK = new Days(TODAY, TODAY.plusDays(6));
    private static final PersonId CHAIR = new PersonId(1);
    private static final PersonId MEMBER = new PersonId(2);
    private static final PersonId DEPUTY = new PersonId(3);
    private static final PersonId STRANGER = new PersonId(4);
    private static final PersonId ADVISER = new PersonId(5);
    private static final PersonId SECOND = new PersonId(6);

    private static final HeldSeat CHAIR_SEAT = seat(11, CHAIR, Role.CHAIR, VotingRight.VOTING, 0);
    private static final HeldSeat MEMBER_SEAT = seat(12, MEMBER, Role.MEMBER, VotingRight.VOTING, 0);
    private static final HeldSeat ADVISER_SEAT = seat(13, ADVISER, Role.MEMBER, VotingRight.ADVISORY, 0);
    private static final HeldSeat STANDING_DEPUTY = seat(21, DEPUTY, Role.DEPUTY, VotingRight.NONE, 11);
    private static final HeldSeat SECOND_DEPUTY = seat(22, SECOND, Role.DEPUTY, VotingRight.NONE, 11);
    private static final Map<PersonId, List<Days>> NOBODY_AWAY = Map.of();

    @Test
    void the_deputy_has_the_seats_role_and_vote_and_both_names_are_known() {
        Seat acting = acting(acts(11, DEPUTY, WEEK)).get(0);

        assertThat(acting.person()).isEqualTo(DEPUTY);
        assertThat(acting.deputisesFor()).contains(CHAIR);
        assertThat(acting.role()).isEqualTo(Role.CHAIR);
        assertThat(acting.votingRight()).isEqualTo(VotingRight.VOTING);
    }

    @Test
    void the_holder_does_not_vote_while_somebody_deputises_and_votes_again_on_the_day_after() {
        SeatPlan plan = plan(acts(11, DEPUTY, WEEK));

        assertThat(plan.actingOn(TODAY.plusDays(6))).extracting(Seat::person).doesNotContain(CHAIR);
        assertThat(plan.actingOn(TODAY.plusDays(7)))
                .extracting(Seat::person)
                .contains(CHAIR)
                .doesNotContain(DEPUTY);
    }

    @Test
    void a_standing_deputy_without_a_date_has_no_seat() {
        assertThat(acting()).extracting(Seat::person).containsExactly(CHAIR, MEMBER, ADVISER);
    }

    @Test
    void deputising_ends_with_the_term_of_the_seat() {
        ActsFor beyond = acts(11, DEPUTY, new Days(TODAY, TODAY.plusDays(60)));

        assertThat(plan(beyond).actingOn(TODAY.plusDays(31))).isEmpty();
    }

    @Test
    void nobody_casts_two_votes_even_if_the_database_says_so() {
        assertThat(acting(acts(11, MEMBER, WEEK)))
                .filteredOn(seat -> seat.person().equals(MEMBER))
                .extracting(Seat::votingRight)
                .containsExactly(VotingRight.NONE, VotingRight.VOTING);
        assertThat(acting(acts(11, STRANGER, WEEK), acts(12, STRANGER, WEEK)))
                .filteredOn(seat -> seat.votingRight() == VotingRight.VOTING)
                .hasSize(1);
    }

    @Test
    void somebody_with_a_vote_cannot_take_a_second_one() {
        assertThat(objection(CHAIR_SEAT, MEMBER, WEEK)).isEqualTo("bodies.deputising.two_votes");
        assertThat(objection(CHAIR_SEAT, ADVISER, WEEK)).isEmpty();
        assertThat(objection(ADVISER_SEAT, MEMBER, WEEK)).isEmpty();
    }

    @Test
    void somebody_who_deputises_for_a_vote_cannot_deputise_for_another_one_at_the_same_time() {
        SeatPlan plan = plan(acts(12, STRANGER, WEEK));

        assertThat(objection(plan, CHAIR_SEAT, STRANGER, new Days(TODAY.plusDays(6), TODAY.plusDays(9))))
                .isEqualTo("bodies.deputising.two_votes");
        assertThat(objection(plan, CHAIR_SEAT, STRANGER, new Days(TODAY.plusDays(7), TODAY.plusDays(9))))
                .isEmpty();
    }

    @Test
    void a_deputy_has_no_deputy() {
        assertThat(objection(STANDING_DEPUTY, STRANGER, WEEK)).isEqualTo("bodies.deputising.of_deputy");
    }

    @Test
    void who_is_deputised_for_does_not_deputise_and_the_other_way_round() {
        SeatPlan plan = plan(acts(13, STRANGER, WEEK));
        assertThat(objection(plan, CHAIR_SEAT, ADVISER, WEEK)).isEqualTo("bodies.deputising.is_away");

        SeatPlan other = plan(acts(11, ADVISER, WEEK));
        assertThat(objection(other, ADVISER_SEAT, STRANGER, WEEK)).isEqualTo("bodies.deputising.acts_elsewhere");
    }

    @Test
    void a_seat_is_taken_by_one_person_at_a_time() {
        SeatPlan plan = plan(acts(11, DEPUTY, WEEK));

        assertThat(objection(plan, CHAIR_SEAT, STRANGER, new Days(TODAY.plusDays(6), TODAY.plusDays(8))))
                .isEqualTo("bodies.deputising.taken");
        assertThat(objection(plan, CHAIR_SEAT, STRANGER, new Days(TODAY.plusDays(7), TODAY.plusDays(8))))
                .isEmpty();
    }

    @Test
    void days_have_to_be_days_to_come_within_the_term() {
        assertThat(objection(CHAIR_SEAT, DEPUTY, new Days(TODAY.minusDays(1), TODAY)))
                .isEqualTo("bodies.deputising.past");
        assertThat(objection(CHAIR_SEAT, DEPUTY, new Days(TODAY.plusDays(2), TODAY.plusDays(1))))
                .isEqualTo("bodies.deputising.order");
        assertThat(objection(CHAIR_SEAT, DEPUTY, new Days(TODAY, TODAY.plusDays(31))))
                .isEqualTo("bodies.deputising.beyond_term");
        assertThat(objection(CHAIR_SEAT, DEPUTY, new Days(TODAY, TODAY.plusDays(30))))
                .isEmpty();
    }

    @Test
    void nobody_deputises_for_themselves() {
        assertThat(objection(CHAIR_SEAT, CHAIR, WEEK)).isEqualTo("bodies.deputising.oneself");
    }

    @Test
    void in_an_absence_the_standing_deputy_steps_in_before_the_one_whom_the_absence_names() {
        assertThat(plan().stepIn(CHAIR_SEAT, WEEK, Optional.of(STRANGER), NOBODY_AWAY, TODAY))
                .containsExactly(acts(0, 11, DEPUTY, WEEK));
        assertThat(plan().stepIn(ADVISER_SEAT, WEEK, Optional.of(STRANGER), NOBODY_AWAY, TODAY))
                .containsExactly(acts(0, 13, STRANGER, WEEK));
        assertThat(plan().stepIn(ADVISER_SEAT, WEEK, Optional.empty(), NOBODY_AWAY, TODAY))
                .isEmpty();
    }

    @Test
    void in_an_absence_what_was_entered_by_hand_goes_first() {
        Days day = new Days(TODAY.plusDays(3), TODAY.plusDays(3));

        assertThat(plan(acts(11, STRANGER, day)).stepIn(CHAIR_SEAT, WEEK, Optional.empty(), NOBODY_AWAY, TODAY))
                .containsExactly(
                        acts(0, 11, DEPUTY, new Days(TODAY, TODAY.plusDays(2))),
                        acts(0, 11, DEPUTY, new Days(TODAY.plusDays(4), TODAY.plusDays(6))));
    }

    @Test
    void in_an_absence_nobody_steps_in_for_the_past_nor_beyond_the_term() {
        Days months = new Days(TODAY.minusDays(5), TODAY.plusDays(90));

        assertThat(plan().stepIn(CHAIR_SEAT, months, Optional.empty(), NOBODY_AWAY, TODAY))
                .containsExactly(acts(0, 11, DEPUTY, new Days(TODAY, TODAY.plusDays(30))));
    }

    @Test
    void in_an_absence_somebody_with_a_vote_does_not_step_in() {
        assertThat(plan().stepIn(MEMBER_SEAT, WEEK, Optional.of(CHAIR), NOBODY_AWAY, TODAY))
                .isEmpty();
    }

    @Test
    void who_has_another_seat_on_one_of_the_days_sits_there_already_and_standing_in_is_no_seat() {
        Days after = new Days(TODAY.plusDays(31), null);

        assertThat(plan().sits(MEMBER, WEEK)).isTrue();
        assertThat(plan().sits(MEMBER, after)).isFalse();
        assertThat(plan().sits(MEMBER, WEEK, 12)).isFalse();
        assertThat(plan().sits(MEMBER, WEEK, 11)).isTrue();
        assertThat(plan().sits(DEPUTY, WEEK)).isFalse();
    }

    @Test
    void in_an_absence_a_standing_deputy_who_is_away_as_well_is_passed_over() {
        Map<PersonId, List<Days>> absences = Map.of(DEPUTY, List.of(new Days(TODAY.minusDays(9), TODAY.plusDays(20))));

        assertThat(two().stepIn(CHAIR_SEAT, WEEK, Optional.of(STRANGER), absences, TODAY))
                .containsExactly(acts(0, 11, SECOND, WEEK));
        assertThat(plan().stepIn(CHAIR_SEAT, WEEK, Optional.of(STRANGER), absences, TODAY))
                .containsExactly(acts(0, 11, STRANGER, WEEK));
        assertThat(plan().stepIn(CHAIR_SEAT, WEEK, Optional.empty(), absences, TODAY))
                .isEmpty();
        assertThat(plan().stepIn(CHAIR_SEAT, WEEK, Optional.of(DEPUTY), absences, TODAY))
                .as("named in the absence, but away")
                .isEmpty();
    }

    @Test
    void in_an_absence_a_deputy_sits_there_on_the_days_on_which_they_are_there() {
        Map<PersonId, List<Days>> absences = Map.of(DEPUTY, List.of(new Days(TODAY.plusDays(2), TODAY.plusDays(3))));

        assertThat(two().stepIn(CHAIR_SEAT, WEEK, Optional.empty(), absences, TODAY))
                .containsExactly(
                        acts(0, 11, DEPUTY, new Days(TODAY, TODAY.plusDays(1))),
                        acts(0, 11, SECOND, new Days(TODAY.plusDays(2), TODAY.plusDays(3))),
                        acts(0, 11, DEPUTY, new Days(TODAY.plusDays(4), TODAY.plusDays(6))));
    }

    @Test
    void in_an_absence_a_standing_deputy_steps_in_for_as_long_as_they_are_named() {
        Days named = new Days(TODAY.minusDays(3), TODAY.plusDays(1));
        HeldSeat shortly = new HeldSeat(21, STANDING_DEPUTY.seat(), null, named, 11);
        SeatPlan plan = new SeatPlan(List.of(CHAIR_SEAT, shortly, SECOND_DEPUTY), List.of());

        assertThat(plan.stepIn(CHAIR_SEAT, WEEK, Optional.empty(), NOBODY_AWAY, TODAY))
                .containsExactly(
                        acts(0, 11, DEPUTY, new Days(TODAY, TODAY.plusDays(1))),
                        acts(0, 11, SECOND, new Days(TODAY.plusDays(2), TODAY.plusDays(6))));
    }

    private static SeatPlan two() {
        return new SeatPlan(List.of(CHAIR_SEAT, STANDING_DEPUTY, SECOND_DEPUTY), List.of());
    }

    private static String objection(HeldSeat seat, PersonId deputy, Days days) {
        return objection(plan(), seat, deputy, days);
    }

    private static String objection(SeatPlan plan, HeldSeat seat, PersonId deputy, Days days) {
        return plan.objection(seat, deputy, days, TODAY).map(RuleViolation::key).orElse("");
    }

    private static List<Seat> acting(ActsFor... acting) {
        return plan(acting).actingOn(TODAY);
    }

    private static SeatPlan plan(ActsFor... acting) {
        return new SeatPlan(List.of(CHAIR_SEAT, MEMBER_SEAT, ADVISER_SEAT, STANDING_DEPUTY), List.of(acting));
    }

    private static ActsFor acts(long seat, PersonId person, Days days) {
        return acts(100 + seat, seat, person, days);
    }

    private static ActsFor acts(long id, long seat, PersonId person, Days days) {
        return new ActsFor(id, seat, person, days);
    }

    private static HeldSeat seat(long id, PersonId person, Role role, VotingRight vote, long standsInFor) {
        Seat seat = new Seat(person, new BodyId(7), role, vote, new PartnerId(person.value()));
        return new HeldSeat(id, seat, null, TERM, standsInFor);
    }
}
