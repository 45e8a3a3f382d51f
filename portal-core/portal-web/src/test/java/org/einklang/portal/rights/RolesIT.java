package org.einklang.portal.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.HEAD_OF_CITY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Role;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.access.RoleAccess;
import org.einklang.portal.departure.Departure;
import org.einklang.portal.directory.CorePermission;
import org.einklang.testkit.http.Statements;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who gives roles and who loses them; the words are those of the binding rules, not of the code. */
@ExtendWith(ArquillianExtension.class)
class RolesIT {

    @Inject
    private SmallCooperation small;

    @Inject
    private Stage stage;

    @Inject
    private RoleGiving giving;

    @Inject
    private AdministratorAppointment appointment;

    @Inject
    private RolesReading reading;

    @Inject
    private RoleAccess membership;

    @Inject
    private Access access;

    @Inject
    private HeardRoles heard;

    @Inject
    private RoleBin bin;

    @Inject
    private Departure departure;

    @Inject
    private Clock clock;

    @AfterEach
    void tidy() {
        bin.throwAway();
    }

    @Test
    void the_page_takes_as_many_statements_with_a_hundred_roles_and_shows_a_part_of_them() {
        String page = "/c/lindental/roles";
        Visitor coordinator = Visitor.known(COORDINATOR);
        fill(0, 1);
        int before = Statements.of(page, coordinator);
        int beforeOfOne = Statements.of(page + "?role=TRAINING_COORDINATOR", coordinator);

        fill(1, 100);

        assertThat(Statements.of(page, coordinator)).isEqualTo(before);
        assertThat(coordinator.get(page).body())
                .contains("?role=TRAINING_COORDINATOR", "Rollenprobe 99", "Ältere stehen im Änderungsprotokoll")
                .doesNotContain("Rollenprobe 5<");
        String one = page + "?role=TRAINING_COORDINATOR&page=4";
        assertThat(Statements.of(one, coordinator)).isEqualTo(beforeOfOne);
        assertThat(coordinator.get(one).body()).contains("Rollenprobe 5<").doesNotContain("Rollenprobe 99");
        assertThat(coordinator.get(page + "?role=CHAIR&page=x").status()).isEqualTo(200);
    }

    private void fill(int from, int to) {
        bin.fill(stage.world().cooperation(), Role.TRAINING_COORDINATOR, stage.person(COORDINATOR), from, to);
    }

    @Test
    void the_administrator_names_the_first_coordinator_who_gives_all_other_roles() {
        SmallCooperation.World world = small.found("rollen-anfang");
        stage.as(ADMINISTRATOR, () -> appointment.nameFirstCoordinator(here(world), "rollen-anfang.one"));

        small.as(world.one(), () -> giving.give(here(world), press(world), world.other()));

        List<Holding> held = small.ask(world.one(), () -> reading.held(here(world)));
        assertThat(held).extracting(Holding::role).containsExactly(Role.COORDINATOR, Role.PRESS_OFFICER);
        assertThat(held.get(1).by()).contains("rollen-anfang one");
        assertThat(held.get(1).since()).isPresent();
        assertThat(heard.given())
                .contains(new RoleGiven(
                        Role.PRESS_OFFICER, world.other(), Optional.of(here(world)), Optional.of(world.partner())));
    }

    @Test
    void the_administrator_reads_nothing_there_and_names_no_second_one() {
        SmallCooperation.World world = coordinated("rollen-zweite");

        assertRefused(
                "rights.coordinated_already",
                () -> stage.as(
                        ADMINISTRATOR, () -> appointment.nameFirstCoordinator(here(world), "rollen-zweite.other")));
        assertNotVisible(() -> stage.as(ADMINISTRATOR, () -> reading.held(here(world))));
        assertNotVisible(() -> stage.as(ADMINISTRATOR, () -> giving.give(here(world), press(world), world.one())));
    }

    @Test
    void the_first_coordinator_works_for_a_partner() {
        SmallCooperation.World world = small.found("rollen-fremd");

        assertRefused(
                "rights.works_for_no_partner",
                () -> stage.as(ADMINISTRATOR, () -> appointment.nameFirstCoordinator(here(world), "team.stadt")));
        assertRefused(
                "rights.no_account",
                () -> stage.as(ADMINISTRATOR, () -> appointment.nameFirstCoordinator(here(world), "gibt.es.nicht")));
    }

    @Test
    void nobody_but_the_coordinator_gives_or_withdraws_or_lists_roles() {
        SmallCooperation.World world = coordinated("rollen-nur");
        small.as(world.one(), () -> giving.give(here(world), press(world), world.other()));
        long given = holding(world, Role.PRESS_OFFICER).assignment();

        assertThat(List.of(ADMINISTRATOR, COORDINATOR, CHAIR, HEAD_OF_CITY, EVALUATOR))
                .allSatisfy(persona -> {
                    assertNotVisible(
                            () -> stage.as(persona, () -> giving.give(here(world), press(world), world.one())));
                    assertNotVisible(() -> stage.as(persona, () -> giving.withdraw(here(world), given)));
                    assertNotVisible(() -> stage.as(persona, () -> reading.held(here(world))));
                });
        assertNotVisible(() -> small.as(world.other(), () -> giving.give(here(world), press(world), world.other())));
    }

    @Test
    void a_withdrawn_role_opens_nothing_any_more_and_stays_on_record() {
        SmallCooperation.World world = coordinated("rollen-ende");
        small.as(world.one(), () -> giving.give(here(world), press(world), world.other()));
        assertThat(small.ask(world.other(), () -> membership.isMemberOf(here(world))))
                .isTrue();

        small.as(
                world.one(),
                () -> giving.withdraw(
                        here(world), holding(world, Role.PRESS_OFFICER).assignment()));

        assertThat(small.ask(world.other(), () -> membership.isMemberOf(here(world))))
                .isFalse();
        assertThat(small.ask(world.one(), () -> reading.past(here(world))))
                .singleElement()
                .satisfies(past -> {
                    assertThat(past.person()).isEqualTo(world.other());
                    assertThat(past.until()).isPresent();
                    assertThat(past.endedBy()).contains("rollen-ende one");
                });
        assertThat(heard.withdrawn()).extracting(RoleWithdrawn::person).contains(world.other());
    }

    @Test
    void the_last_coordination_is_never_taken_away() {
        SmallCooperation.World world = coordinated("rollen-letzte");
        long first = holding(world, Role.COORDINATOR).assignment();

        assertRefused(
                "rights.last_coordinator", () -> small.as(world.one(), () -> giving.withdraw(here(world), first)));

        small.as(world.one(), () -> giving.give(here(world), GivableRole.of(Role.COORDINATOR), world.other()));
        small.as(world.one(), () -> giving.withdraw(here(world), first));
        assertThat(small.ask(world.one(), () -> access.may(CorePermission.GIVE_ROLES, Scope.cooperation(here(world)))))
                .isFalse();
        assertThat(small.ask(
                        world.other(), () -> access.may(CorePermission.GIVE_ROLES, Scope.cooperation(here(world)))))
                .isTrue();
    }

    /** A coordinator who left long ago, and whose role nobody has withdrawn, coordinates nothing. */
    @Test
    void who_has_left_does_not_count_as_the_one_who_stays() {
        SmallCooperation.World world = coordinated("rollen-verlassen");
        long first = holding(world, Role.COORDINATOR).assignment();
        small.as(world.one(), () -> giving.give(here(world), GivableRole.of(Role.COORDINATOR), world.other()));
        small.as(
                world.one(),
                () -> departure.leave(
                        here(world),
                        world.other(),
                        PortalTime.dayOf(clock.instant()).minusDays(30),
                        Optional.empty()));

        assertRefused(
                "rights.last_coordinator", () -> small.as(world.one(), () -> giving.withdraw(here(world), first)));
    }

    @Test
    void nobody_gets_the_same_role_twice() {
        SmallCooperation.World world = coordinated("rollen-doppelt");
        small.as(world.one(), () -> giving.give(here(world), press(world), world.other()));

        assertRefused(
                "rights.held_already",
                () -> small.as(world.one(), () -> giving.give(here(world), press(world), world.other())));
    }

    @Test
    void roles_go_to_people_and_partners_of_the_cooperation_only() {
        SmallCooperation.World world = coordinated("rollen-grenze");
        SmallCooperation.World stranger = small.found("rollen-nachbar");

        assertNotVisible(() -> small.as(world.one(), () -> giving.give(here(world), press(world), stranger.one())));
        assertNotVisible(() -> small.as(
                world.one(),
                () -> giving.give(here(world), GivableRole.of(Role.PRESS_OFFICER, stranger.partner()), world.other())));
        assertNotVisible(
                () -> small.as(world.one(), () -> giving.give(here(stranger), press(stranger), stranger.one())));
        assertNotVisible(() -> small.as(
                world.one(), () -> giving.give(here(world), GivableRole.of(Role.ADMINISTRATOR), world.other())));
        assertNotVisible(() ->
                small.as(world.one(), () -> giving.give(here(world), GivableRole.of(Role.CHAIR), world.other())));
    }

    @Test
    void a_role_of_another_cooperation_is_not_withdrawn_from_here() {
        SmallCooperation.World world = coordinated("rollen-hier");
        SmallCooperation.World other = coordinated("rollen-dort");
        long there = holding(other, Role.COORDINATOR).assignment();

        assertNotVisible(() -> small.as(world.one(), () -> giving.withdraw(here(world), there)));
    }

    @Test
    void administrators_appoint_and_dismiss_each_other_but_never_the_last_one() {
        SmallCooperation.World world = small.found("rollen-admin");
        long onlyOne =
                stage.ask(ADMINISTRATOR, () -> reading.administrators()).get(0).assignment();
        assertRefused("rights.last_administrator", () -> stage.as(ADMINISTRATOR, () -> appointment.dismiss(onlyOne)));

        stage.as(ADMINISTRATOR, () -> appointment.appoint("Rollen-Admin.One "));
        assertRefused(
                "rights.held_already", () -> stage.as(ADMINISTRATOR, () -> appointment.appoint("rollen-admin.one")));
        assertThat(small.ask(world.one(), () -> access.may(CorePermission.OPERATE, Scope.installation())))
                .isTrue();

        long second = stage.ask(ADMINISTRATOR, () -> reading.administrators()).stream()
                .filter(one -> one.person().equals(world.one()))
                .findFirst()
                .orElseThrow()
                .assignment();
        stage.as(ADMINISTRATOR, () -> appointment.dismiss(second));
        assertThat(small.ask(world.one(), () -> access.may(CorePermission.OPERATE, Scope.installation())))
                .isFalse();
    }

    @Test
    void nobody_else_appoints_administrators() {
        assertThat(List.of(COORDINATOR, CHAIR, HEAD_OF_CITY, EVALUATOR, STEERING_AGENCY))
                .allSatisfy(persona -> {
                    assertNotVisible(() -> stage.as(persona, () -> appointment.appoint("gast")));
                    assertNotVisible(() -> stage.as(persona, () -> appointment.dismiss(1)));
                    assertNotVisible(() -> stage.as(
                            persona,
                            () -> appointment.nameFirstCoordinator(stage.world().cooperation(), "gast")));
                });
    }

    private SmallCooperation.World coordinated(String key) {
        SmallCooperation.World world = small.found(key);
        stage.as(ADMINISTRATOR, () -> appointment.nameFirstCoordinator(here(world), key + ".one"));
        return world;
    }

    private Holding holding(SmallCooperation.World world, Role role) {
        return small.ask(world.one(), () -> reading.held(here(world))).stream()
                .filter(one -> one.role() == role)
                .findFirst()
                .orElseThrow();
    }

    private static GivableRole press(SmallCooperation.World world) {
        PartnerId partner = world.partner();
        return GivableRole.of(Role.PRESS_OFFICER, partner);
    }

    private static CooperationId here(SmallCooperation.World world) {
        return world.card().id();
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act::run)
                .extracting(RuleViolation::key)
                .isEqualTo(key);
    }

    private static void assertNotVisible(Runnable act) {
        assertThatExceptionOfType(NotVisible.class).isThrownBy(act::run);
    }
}
