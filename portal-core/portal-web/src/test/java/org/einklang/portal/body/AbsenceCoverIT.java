package org.einklang.portal.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.SECRETARY;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.einklang.api.access.Role;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.VotingRight;
import org.einklang.portal.absence.AbsenceRecording;
import org.einklang.portal.login.Newcomers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From an absence as it is recorded to who sits in the seat: somebody who is there, also when that changes later. */
class AbsenceCoverIT extends SeatStage {

    private static final String STEPS_IN = "bodies.notice.deputises";
    private static final String NO_MORE = "bodies.notice.deputises_no_more";

    @Inject
    private AbsenceRecording recording;

    @Inject
    private Newcomers newcomers;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    private final List<Long> recorded = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // set up before each test
    private PersonId holder;

    @SuppressWarnings("NullAway.Init") // set up before each test
    private PersonId first;

    @SuppressWarnings("NullAway.Init") // set up before each test
    private PersonId second;

    private long place;

    /** A seat with a vote, and two who could step in but are not named yet. */
    @BeforeEach
    void a_seat_and_two_colleagues_of_its_holder() {
        holder = newcomers.without("Sitzprobe Weg");
        first = newcomers.without("Sitzprobe Erste");
        second = newcomers.without("Sitzprobe Zweite");
        place = seat(holder);
    }

    @AfterEach
    void everybody_is_there_again() {
        recorded.forEach(id -> stage.as(COORDINATOR, () -> recording.cancel(here(), id)));
    }

    @Test
    void a_standing_deputy_who_is_away_leaves_the_seat_to_the_next() {
        name(first);
        name(second);
        away(first, 0, 2, Optional.empty());

        away(holder, 0, 5, Optional.empty());
        assertThat(sitting(place)).containsExactly(on(second, 0, 2), on(first, 3, 5));
    }

    @Test
    void where_all_who_could_are_away_the_seat_stays_empty() {
        name(first);
        away(first, 0, 9, Optional.empty());

        away(holder, 2, 5, Optional.empty());
        assertThat(sitting(place)).isEmpty();
        assertThat(told(first)).doesNotContain(STEPS_IN);
    }

    @Test
    void the_next_one_sits_there_while_a_deputy_is_away_who_records_that_later() {
        name(first);
        name(second);
        away(holder, 0, 5, Optional.empty());
        assertThat(sitting(place)).containsExactly(on(first, 0, 5));

        away(first, 2, 3, Optional.empty());
        assertThat(sitting(place)).containsExactly(on(first, 0, 1), on(second, 2, 3), on(first, 4, 5));
        assertThat(told(second)).containsExactly("bodies.notice.stand_in", STEPS_IN);
        assertThat(told(first)).as("sits there on other days").doesNotContain(NO_MORE);
    }

    @Test
    void a_deputy_who_is_away_all_the_time_learns_that_somebody_else_sits_there() {
        name(first);
        away(holder, 1, 4, Optional.of(second));
        assertThat(sitting(place)).containsExactly(on(first, 1, 4));

        away(first, 0, 9, Optional.empty());
        assertThat(sitting(place)).containsExactly(on(second, 1, 4));
        assertThat(told(first)).endsWith(STEPS_IN, NO_MORE);
        assertThat(told(second)).containsExactly(STEPS_IN);
    }

    @Test
    void what_was_entered_by_hand_stays_although_the_deputy_is_away_later() {
        name(first);
        stage.as(COORDINATOR, () -> deputising.enter(place, second, today(), today().plusDays(1)));
        away(holder, 0, 5, Optional.empty());

        away(second, 0, 9, Optional.empty());
        assertThat(sitting(place)).containsExactly(on(second, 0, 1), on(first, 2, 5));
    }

    @Test
    void who_is_named_after_the_absence_was_recorded_steps_in() {
        away(holder, 0, 5, Optional.empty());
        assertThat(sitting(place)).isEmpty();

        name(first);
        assertThat(sitting(place)).containsExactly(on(first, 0, 5));
        assertThat(told(first)).containsExactlyInAnyOrder("bodies.notice.stand_in", STEPS_IN);

        name(second);
        assertThat(sitting(place)).as("the seat is taken").containsExactly(on(first, 0, 5));
    }

    @Test
    void a_seat_that_is_given_while_its_holder_is_away_is_covered() {
        PersonId late = newcomers.without("Sitzprobe Neu");
        away(late, 0, 5, Optional.of(first));

        assertThat(sitting(seat(late))).containsExactly(on(first, 0, 5));
    }

    @Test
    void whoever_only_gets_other_days_hears_nothing_and_who_is_not_needed_any_more_is_told() {
        name(first);
        long absence = away(holder, 0, 5, Optional.empty());
        stage.as(
                COORDINATOR,
                () -> recording.change(
                        here(), absence, today(), today().plusDays(3), Optional.empty(), version(absence)));
        assertThat(sitting(place)).containsExactly(on(first, 0, 3));
        assertThat(told(first)).containsExactlyInAnyOrder("bodies.notice.stand_in", STEPS_IN);

        stage.as(COORDINATOR, () -> recording.cancel(here(), absence));
        recorded.remove(Long.valueOf(absence));
        assertThat(sitting(place)).isEmpty();
        assertThat(told(first)).contains(NO_MORE);
    }

    private long seat(PersonId person) {
        return stage.ask(
                SECRETARY,
                () -> filling.give(
                        group.id(), person, null, new SeatTerms(Role.MEMBER, VotingRight.VOTING, null, null), today()));
    }

    private void name(PersonId deputy) {
        stage.as(SECRETARY, () -> naming.nameDeputy(place, deputy, null));
    }

    private long away(PersonId person, int from, int until, Optional<PersonId> deputy) {
        long id = stage.ask(
                COORDINATOR,
                () -> recording.record(here(), person, today().plusDays(from), today().plusDays(until), deputy));
        recorded.add(id);
        return id;
    }

    private int version(long absence) {
        return entities.createQuery("select a.version from Absence a where a.id = :id", Integer.class)
                .setParameter("id", absence)
                .getSingleResult();
    }

    /** Who sits in the seat instead of its holder, and when. */
    private List<Tuple> sitting(long seatId) {
        SeatPlan plan = file().plan();
        return plan.inSeat(plan.seat(seatId).orElseThrow())
                .map(acts -> tuple(acts.person(), acts.days()))
                .toList();
    }

    private Tuple on(PersonId person, int from, int until) {
        return tuple(person, new Days(today().plusDays(from), today().plusDays(until)));
    }

    private List<String> told(PersonId person) {
        return entities.createQuery(
                        "select t.textKey from Told t where t.personId = :person and t.itemType = 'body'"
                                + " order by t.moment, t.id",
                        String.class)
                .setParameter("person", person.value())
                .getResultList();
    }
}
