package org.einklang.portal.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.GUEST;
import static org.einklang.testkit.Personas.HOST;
import static org.einklang.testkit.Personas.PRESS_AGENCY;
import static org.einklang.testkit.Personas.PRESS_CITY;
import static org.einklang.testkit.Personas.PRESS_JOBCENTER;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.einklang.api.access.Access;
import org.einklang.api.access.Role;
import org.einklang.api.access.Scope;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.Seat;
import org.einklang.api.people.VotingRight;
import org.einklang.portal.directory.AbsenceCancelled;
import org.einklang.portal.directory.AbsenceRecorded;
import org.einklang.portal.directory.CorePermission;
import org.einklang.testkit.Persona;
import org.junit.jupiter.api.Test;

/** Who enters deputies, what a deputy may do, and who steps in when somebody is away. */
class DeputisingIT extends SeatStage {

    @Inject
    private Access access;

    @Inject
    private Event<AbsenceRecorded> away;

    @Inject
    private Event<AbsenceCancelled> back;

    @Test
    void holder_chair_secretary_and_coordinator_enter_a_deputy_and_nobody_else_does() {
        long member = stage.ask(SECRETARY, () -> give(HOST, Role.MEMBER, VotingRight.VOTING));
        assertThat(List.of(PRESS_JOBCENTER, STEERING_AGENCY, ADMINISTRATOR, EVALUATOR, GUEST))
                .allSatisfy(persona -> notVisible(persona, () -> enter(member, PRESS_AGENCY)));

        for (Persona persona : List.of(HOST, PRESS_CITY, COORDINATOR)) {
            stage.as(persona, () -> enter(member, PRESS_AGENCY));
            assertThat(voter(member)).isEqualTo(stage.person(PRESS_AGENCY));
            long entered = deputisings(member).get(0).id();
            notVisible(STEERING_AGENCY, () -> deputising.cancel(entered));
            stage.as(persona, () -> deputising.cancel(entered));
            assertThat(voter(member)).isEqualTo(stage.person(HOST));
        }
    }

    @Test
    void a_deputy_has_the_seats_rights_while_deputising_and_none_afterwards() {
        Scope here = Scope.body(here(), group.id());
        assertThat(stage.ask(PRESS_AGENCY, () -> access.may(CorePermission.APPOINT_BODY, here)))
                .isFalse();

        stage.as(COORDINATOR, () -> enter(seat, PRESS_AGENCY));
        assertThat(stage.ask(PRESS_AGENCY, () -> access.may(CorePermission.APPOINT_BODY, here)))
                .isTrue();
        Seat acting = acting().get(0);
        assertThat(acting.role()).isEqualTo(Role.CHAIR);
        assertThat(acting.votingRight()).isEqualTo(VotingRight.VOTING);
        assertThat(acting.deputisesFor()).contains(stage.person(PRESS_CITY));
        assertThat(directory.seats(group.id(), today()))
                .extracting(Seat::person)
                .containsExactly(stage.person(PRESS_CITY));

        stage.as(COORDINATOR, () -> deputising.cancel(deputisings(seat).get(0).id()));
        assertThat(stage.ask(PRESS_AGENCY, () -> access.may(CorePermission.APPOINT_BODY, here)))
                .isFalse();
    }

    @Test
    void a_deputy_may_come_from_another_partner_but_not_from_another_cooperation() {
        stage.as(SECRETARY, () -> naming.nameDeputy(seat, stage.person(PRESS_JOBCENTER), null));
        assertThat(file().plan().standIns(file().plan().seat(seat).orElseThrow(), today()))
                .extracting(one -> one.seat().person())
                .containsExactly(stage.person(PRESS_JOBCENTER));

        PersonId stranger = directory.seats(weidentalBody(), today()).stream()
                .map(Seat::person)
                .filter(person -> !person.equals(stage.person(STEERING_AGENCY)))
                .findFirst()
                .orElseThrow();
        notVisible(COORDINATOR, () -> naming.nameDeputy(seat, stranger, null));
        notVisible(COORDINATOR, () -> deputising.enter(seat, stranger, today(), today()));
    }

    @Test
    void in_an_absence_the_standing_deputy_steps_in_and_leaves_when_it_is_cancelled() throws Exception {
        stage.as(SECRETARY, () -> naming.nameDeputy(seat, stage.person(PRESS_JOBCENTER), null));

        inTransaction(() -> away.fire(absence(today().plusDays(3), Optional.of(stage.person(HOST)))));
        assertThat(voter(seat)).isEqualTo(stage.person(PRESS_JOBCENTER));

        inTransaction(() -> away.fire(absence(today(), Optional.empty())));
        assertThat(deputisings(seat)).hasSize(1);
        assertThat(deputisings(seat).get(0).days().until()).isEqualTo(today());

        inTransaction(() -> back.fire(new AbsenceCancelled(4711, stage.person(PRESS_CITY))));
        assertThat(voter(seat)).isEqualTo(stage.person(PRESS_CITY));
    }

    @Test
    void in_an_absence_without_a_standing_deputy_the_one_of_the_absence_steps_in() throws Exception {
        inTransaction(() -> away.fire(absence(today().plusDays(3), Optional.of(stage.person(HOST)))));

        assertThat(voter(seat)).isEqualTo(stage.person(HOST));
    }

    private AbsenceRecorded absence(LocalDate until, Optional<PersonId> deputy) {
        return new AbsenceRecorded(4711, stage.person(PRESS_CITY), today(), until, deputy);
    }

    private PersonId voter(long seatId) {
        SeatPlan plan = file().plan();
        HeldSeat held = plan.seat(seatId).orElseThrow();
        return plan.actsIn(held, today())
                .map(ActsFor::person)
                .orElse(held.seat().person());
    }

    private List<ActsFor> deputisings(long seatId) {
        SeatPlan plan = file().plan();
        return plan.inSeat(plan.seat(seatId).orElseThrow()).toList();
    }

    private BodyId weidentalBody() {
        return directory.bodies(elsewhere()).get(0).id();
    }
}
