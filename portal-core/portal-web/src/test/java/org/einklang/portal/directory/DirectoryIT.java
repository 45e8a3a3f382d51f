package org.einklang.portal.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.GUEST;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.TEAM_CITY;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Role;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.Seat;
import org.einklang.api.people.VotingRight;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.body.BodyAppointment;
import org.einklang.testkit.Persona;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who keeps bodies and people, and that cooperations do not know each other. */
@ExtendWith(ArquillianExtension.class)
class DirectoryIT {

    @Inject
    private Stage stage;

    @Inject
    private BodyAppointment appointment;

    @Inject
    private PersonAdmission admission;

    @Inject
    private DirectoryReading reading;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    @Test
    void the_coordinator_sets_up_a_body_and_gives_seats() {
        BodyCard body = body("probe", BodyLevel.ADVISORY);
        stage.as(
                COORDINATOR,
                () -> appointment.seat(body.id(), stage.person(TEAM_CITY), Role.MEMBER, VotingRight.VOTING));

        assertThat(seats(body)).extracting(Seat::person).containsExactly(stage.person(TEAM_CITY));
    }

    @Test
    void nobody_else_keeps_the_directory() {
        assertThat(List.of(ADMINISTRATOR, CHAIR, SECRETARY, TEAM_CITY)).allSatisfy(persona -> {
            assertNotVisible(persona, () -> appointment.appoint(here(), "verboten", "Verboten", BodyLevel.ADVISORY));
            assertNotVisible(
                    persona,
                    () -> appointment.seat(
                            stage.world().body("stg"), stage.person(GUEST), Role.MEMBER, VotingRight.VOTING));
            assertNotVisible(
                    persona, () -> appointment.endSeat(stage.world().body("stg"), stage.person(STEERING_AGENCY)));
        });
    }

    @Test
    void a_key_is_given_once_in_a_cooperation() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> body("stg", BodyLevel.STEERING))
                .extracting(RuleViolation::key)
                .isEqualTo("core.body.key_taken");
    }

    @Test
    void nobody_sits_twice_in_a_body() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> stage.as(
                        COORDINATOR,
                        () -> appointment.seat(
                                stage.world().body("stg"), stage.person(CHAIR), Role.MEMBER, VotingRight.VOTING)))
                .extracting(RuleViolation::key)
                .isEqualTo("core.membership.has_seat");
    }

    @Test
    void a_seat_that_ended_gives_no_rights_and_no_membership() {
        BodyCard body = body("abschied", BodyLevel.ADVISORY);
        stage.as(
                COORDINATOR, () -> appointment.seat(body.id(), stage.person(GUEST), Role.MEMBER, VotingRight.ADVISORY));
        assertThat(stage.ask(GUEST, () -> reading.bodies(here()))).isNotEmpty();

        stage.as(COORDINATOR, () -> appointment.endSeat(body.id(), stage.person(GUEST)));
        assertThat(seats(body)).isEmpty();
        assertNotVisible(GUEST, () -> reading.bodies(here()));
    }

    @Test
    void a_person_of_another_cooperation_gets_no_seat() {
        CooperationId weidental = elsewhere();
        var head = stage.ask(STEERING_AGENCY, () -> reading.people(weidental)).stream()
                .filter(person -> person.name().equals("Sozialdezernat Weidental"))
                .findFirst()
                .orElseThrow();

        assertNotVisible(
                COORDINATOR,
                () -> appointment.seat(stage.world().body("trg"), head.id(), Role.MEMBER, VotingRight.VOTING));
    }

    @Test
    void cooperations_do_not_know_each_other() {
        assertThat(List.of(COORDINATOR, CHAIR, SECRETARY, ADMINISTRATOR)).allSatisfy(persona -> {
            assertNotVisible(persona, () -> reading.bodies(elsewhere()));
            assertNotVisible(persona, () -> reading.people(elsewhere()));
            assertNotVisible(persona, () -> reading.partners(elsewhere()));
        });
    }

    @Test
    void who_sits_in_two_cooperations_sees_each_with_its_own_bodies() {
        assertThat(stage.ask(STEERING_AGENCY, () -> reading.bodies(elsewhere())))
                .extracting(BodyCard::name)
                .contains("Kooperationsausschuss")
                .doesNotContain("Steuerungsgruppe");
        assertThat(stage.ask(STEERING_AGENCY, () -> reading.bodies(here())))
                .extracting(BodyCard::name)
                .contains("Steuerungsgruppe")
                .doesNotContain("Kooperationsausschuss");
    }

    @Test
    void a_person_is_taken_in_with_the_account_or_not_at_all() {
        var partner = stage.ask(COORDINATOR, () -> reading.partners(here())).get(0);
        var colleague =
                new PersonAdmission.NewColleague(partner.partnerId(), "Neue Kraft", "", "neu@lindental.example");
        int before = stage.ask(COORDINATOR, () -> reading.people(here())).size();

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> stage.as(COORDINATOR, () -> admission.admitWithAccount(here(), colleague, "admin")));
        assertThat(stage.ask(COORDINATOR, () -> reading.people(here()))).hasSize(before);
    }

    private BodyCard body(String key, BodyLevel level) {
        return stage.ask(COORDINATOR, () -> appointment.appoint(here(), key, "Gremium " + key, level));
    }

    private List<Seat> seats(BodyCard body) {
        return directory.seats(body.id(), PortalTime.dayOf(clock.instant()));
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }

    private CooperationId elsewhere() {
        return directory.cooperation("weidental").orElseThrow().id();
    }

    private void assertNotVisible(Persona persona, Runnable act) {
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> stage.as(persona, act));
    }
}
