package org.einklang.portal.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.GUEST;
import static org.einklang.testkit.Personas.PRESS_CITY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.TEAM_CITY;

import jakarta.inject.Inject;
import java.util.List;
import org.einklang.api.NotVisible;
import org.einklang.api.people.CooperationCard;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.portal.directory.DirectoryReading;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Statements;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody may do and why is told truly, and only to those whom it concerns. */
@ExtendWith(ArquillianExtension.class)
class RightsReadingIT {

    @Inject
    private Stage stage;

    @Inject
    private RightsReading reading;

    @Inject
    private Directory directory;

    @Inject
    private DirectoryReading people;

    @Test
    void the_chair_may_plan_because_of_the_chair_since_a_day() {
        assertThat(grounds(CHAIR, "Sitzungen planen"))
                .singleElement()
                .asString()
                .startsWith("Gilt in: Steuerungsgruppe, weil Vorsitz seit ")
                .contains("2024");
    }

    @Test
    void members_see_the_directory_because_they_belong_to_the_cooperation() {
        assertThat(grounds(PRESS_CITY, "Gremien, ihre Mitglieder"))
                .containsExactly("Gilt in der ganzen Kooperation, weil Mitglied der Kooperation");
    }

    @Test
    void the_coordinator_gives_roles_because_somebody_gave_the_coordination() {
        assertThat(grounds(COORDINATOR, "Rollen geben"))
                .singleElement()
                .asString()
                .startsWith("Gilt in der ganzen Kooperation, weil Koordination seit ")
                .endsWith(", gegeben von IT-Betrieb");
    }

    @Test
    void a_right_that_is_not_held_says_who_holds_it() {
        RightsInPlace.Right planning = right(EVALUATOR, "Sitzungen planen");

        assertThat(planning.isHeld()).isFalse();
        assertThat(planning.anyOf()).isEqualTo("Vorsitz, Schriftführung");
    }

    @Test
    void who_holds_nothing_may_nothing_and_the_administrator_nothing_in_a_cooperation() {
        assertThat(rights(GUEST).isAnything()).isFalse();
        assertThat(rights(ADMINISTRATOR).isAnything()).isFalse();
    }

    @Test
    void of_somebody_in_two_cooperations_each_tells_only_its_own() {
        assertThat(told(rights(STEERING_AGENCY))).noneMatch(line -> line.contains("Kooperationsausschuss"));
        assertThat(stage.ask(STEERING_AGENCY, () -> reading.mine()))
                .extracting(RightsInPlace::name)
                .as("in the order of their names; other tests found cooperations that take the agency in")
                .containsSubsequence("Kooperation Landkreis Weidental", "Kooperation Lindental");
    }

    @Test
    void only_the_coordinator_asks_about_others() {
        assertThat(List.of(ADMINISTRATOR, CHAIR, EVALUATOR, PRESS_CITY, GUEST))
                .allSatisfy(persona -> assertThatExceptionOfType(NotVisible.class)
                        .isThrownBy(() -> stage.as(persona, () -> reading.of(stage.person(TEAM_CITY), here()))));
    }

    @Test
    void somebody_of_another_cooperation_does_not_exist() {
        var county = stage.ask(STEERING_AGENCY, () -> people.people(elsewhere())).stream()
                .filter(person -> person.name().equals("Sozialdezernat Weidental"))
                .findFirst()
                .orElseThrow();

        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> stage.as(COORDINATOR, () -> reading.of(county.id(), here())));
        assertThat(Visitor.known(COORDINATOR)
                        .get("/c/lindental/people/999999999/rights")
                        .status())
                .isEqualTo(404);
        assertThat(Visitor.known(COORDINATOR)
                        .get("/c/lindental/people/nix/rights")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_administrator_sees_what_that_role_opens() {
        assertThat(stage.ask(ADMINISTRATOR, () -> reading.mine()))
                .singleElement()
                .satisfies(place -> {
                    assertThat(place.name()).isEqualTo("Das ganze Portal");
                    assertThat(told(place))
                            .allMatch(line -> line.startsWith("Gilt im ganzen Portal, weil Administration"));
                });
    }

    @Test
    void statements_do_not_grow_with_what_somebody_holds() {
        String page = "/c/lindental/people/%d/rights";
        int ofGuest = Statements.of(page.formatted(stage.person(TEAM_CITY).value()), Visitor.known(COORDINATOR));
        int ofMany = Statements.of(page.formatted(stage.person(STEERING_AGENCY).value()), Visitor.known(COORDINATOR));

        assertThat(ofMany)
                .as("but for one, with the names of those for whom somebody deputises")
                .isBetween(ofGuest - 1, ofGuest + 1);
    }

    private List<String> grounds(Persona persona, String text) {
        return right(persona, text).grounds();
    }

    private RightsInPlace.Right right(Persona persona, String text) {
        return rights(persona).areas().stream()
                .flatMap(area -> area.rights().stream())
                .filter(one -> one.text().contains(text))
                .findFirst()
                .orElseThrow();
    }

    private RightsInPlace rights(Persona persona) {
        return stage.ask(COORDINATOR, () -> reading.of(stage.person(persona), here()))
                .rights();
    }

    private static List<String> told(RightsInPlace place) {
        return place.areas().stream()
                .flatMap(area -> area.rights().stream())
                .flatMap((RightsInPlace.Right right) -> right.grounds().stream())
                .toList();
    }

    private CooperationId elsewhere() {
        return directory.cooperation("weidental").orElseThrow().id();
    }

    private CooperationCard here() {
        return directory.cooperation(stage.world().cooperation());
    }
}
