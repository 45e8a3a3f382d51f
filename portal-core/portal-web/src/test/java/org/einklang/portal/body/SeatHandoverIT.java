package org.einklang.portal.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.HOST;
import static org.einklang.testkit.Personas.PRESS_AGENCY;
import static org.einklang.testkit.Personas.PRESS_CITY;
import static org.einklang.testkit.Personas.PRESS_JOBCENTER;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.TRAINING_CITY;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Role;
import org.einklang.api.people.Handover;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.Seat;
import org.einklang.api.people.VotingRight;
import org.einklang.portal.departure.SingleWish;
import org.einklang.portal.login.Newcomers;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Transactions;
import org.junit.jupiter.api.Test;

/** Seats of somebody who leaves go to a successor, to somebody else, or stay vacant until somebody sees to it. */
class SeatHandoverIT extends SeatStage {

    @Inject
    private SeatHandover handover;

    @Inject
    private Newcomers newcomers;

    @Test
    void a_successor_who_sits_there_already_leaves_the_seat_to_somebody_else() throws Exception {
        stage.as(COORDINATOR, () -> give(TRAINING_CITY, Role.MEMBER, VotingRight.ADVISORY));
        PersonId leaving = stage.person(PRESS_CITY);
        PersonId successor = stage.person(TRAINING_CITY);
        assertThat(handover.singles(leaving, here())).contains(new Handover.Single("seat-" + seat, group.name()));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> handOver(leaving, successor, Map.of()))
                .extracting(RuleViolation::key)
                .isEqualTo("bodies.handover.has_seat");

        handOver(leaving, successor, Map.of("seat-" + seat, Optional.of(stage.person(HOST))));
        assertThat(directory.seats(group.id(), today().plusDays(1)))
                .filteredOn(one -> one.role() == Role.CHAIR)
                .extracting(Seat::person)
                .containsExactly(stage.person(HOST));
        later(() -> assertThat(vacancies()).isEmpty());
    }

    @Test
    void a_seat_that_stays_vacant_is_told_until_somebody_of_that_partner_fills_it() throws Exception {
        stage.as(SECRETARY, () -> naming.nameDeputy(seat, stage.person(PRESS_JOBCENTER), null));
        PersonId leaving = stage.person(PRESS_CITY);
        handOver(leaving, stage.person(TRAINING_CITY), Map.of("seat-" + seat, Optional.empty()));
        assertThat(directory.seats(group.id(), today())).isNotEmpty();
        assertThat(directory.seats(group.id(), today().plusDays(1))).isEmpty();
        stage.as(
                COORDINATOR,
                () -> assertThat(vacancies())
                        .as("as long as somebody sits there")
                        .isEmpty());

        later(() -> assertThat(vacancies()).hasSize(1));
        later(() -> assertThat(reading.file(here(), group.key()).plan().held())
                .as("the deputies go with the seat")
                .isEmpty());
        later(() -> give(PRESS_AGENCY, Role.MEMBER, VotingRight.VOTING));
        later(() -> assertThat(vacancies())
                .as("the agency filled none of the city's")
                .hasSize(1));
        later(() -> give(HOST, Role.CHAIR, VotingRight.VOTING));
        later(() -> assertThat(vacancies()).isEmpty());
    }

    @Test
    void who_keeps_the_body_may_give_up_a_vacant_seat_and_nobody_else_may() throws Exception {
        handOver(stage.person(PRESS_CITY), stage.person(TRAINING_CITY), Map.of("seat-" + seat, Optional.empty()));
        notVisible(COORDINATOR, () -> filling.giveUp(seat));
        for (Persona persona : List.of(HOST, PRESS_AGENCY, ADMINISTRATOR)) {
            assertThatExceptionOfType(NotVisible.class)
                    .isThrownBy(() -> stage.as(persona, tomorrow(), () -> filling.giveUp(seat)));
        }
        stage.as(SECRETARY, tomorrow(), () -> filling.giveUp(seat));
        later(() -> assertThat(vacancies()).isEmpty());
    }

    @Test
    void the_page_refuses_a_second_seat_with_a_way_out_and_takes_that_way() {
        PersonId leaving = newcomers.without("Sitzprobe Geht");
        PersonId successor = newcomers.without("Sitzprobe Bleibt");
        stage.as(COORDINATOR, () -> {
            filling.give(group.id(), leaving, null, advisory(), today());
            filling.give(group.id(), successor, null, advisory(), today());
        });
        Visitor coordinator = Visitor.as(COORDINATOR);

        Answer refused = leave(coordinator, leaving, SingleWish.Way.SUCCESSOR);
        assertThat(refused.body()).contains("schon einen Sitz", "Sitze einzeln vergeben", group.name());
        Answer nobodyNamed = leave(coordinator, leaving, SingleWish.Way.OTHER);
        assertThat(nobodyNamed.body()).contains("Wählen Sie, wer den Sitz in „" + group.name() + "“ übernimmt.");
        later(() -> assertThat(directory.seats(group.id(), today())).hasSize(3));

        assertThat(leave(coordinator, leaving, SingleWish.Way.NOBODY).status()).isBetween(302, 303);
        later(() ->
                assertThat(vacancies()).extracting(one -> one.seat().person()).containsExactly(leaving));
        later(() -> assertThat(directory.seats(group.id(), today())).hasSize(2));
    }

    private static SeatTerms advisory() {
        return new SeatTerms(Role.MEMBER, VotingRight.ADVISORY, null, null);
    }

    private Answer leave(Visitor coordinator, PersonId leaving, SingleWish.Way way) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("leave:lastDay", today().toString());
        typed.put("leave:successor_input", "Sitzprobe Bleibt");
        typed.put("leave:singles:0:way", way.name());
        typed.put("leave:singles:0:other_input", "");
        return coordinator.submit("/c/lindental/people/" + leaving.value() + "/leave", typed, "leave:enterNow");
    }

    private void handOver(PersonId leaving, PersonId successor, Map<String, Optional<PersonId>> wishes)
            throws Exception {
        Transactions.commit(
                () -> stage.as(COORDINATOR, () -> handover.handOver(leaving, successor, here(), today(), wishes)));
    }

    private List<HeldSeat> vacancies() {
        return reading.file(here(), group.key()).vacant();
    }

    private Instant tomorrow() {
        return clock.instant().plus(Duration.ofDays(1));
    }

    private void later(Runnable deed) {
        stage.as(COORDINATOR, tomorrow(), deed);
    }

    @Test
    void the_successor_takes_the_seat_from_the_day_after_with_the_same_vote_and_deputy() throws Exception {
        stage.as(SECRETARY, () -> naming.nameDeputy(seat, stage.person(PRESS_JOBCENTER), null));
        PersonId leaving = stage.person(PRESS_CITY);
        assertThat(handover.of(leaving, here()))
                .extracting(Handover.Kind::textKey)
                .contains("bodies.handover.seats");

        inTransaction(() ->
                stage.as(COORDINATOR, () -> handover.handOver(leaving, stage.person(TRAINING_CITY), here(), today())));

        assertThat(directory.seats(group.id(), today()))
                .extracting(Seat::person)
                .containsExactly(leaving);
        Seat next = directory.seats(group.id(), today().plusDays(1)).get(0);
        assertThat(next.person()).isEqualTo(stage.person(TRAINING_CITY));
        assertThat(next.role()).isEqualTo(Role.CHAIR);
        assertThat(next.votingRight()).isEqualTo(VotingRight.VOTING);
        assertThat(file().plan().held().stream().filter(one -> !one.isSeat()))
                .anySatisfy(one -> assertThat(one.days().from()).isEqualTo(today().plusDays(1)));
    }
}
