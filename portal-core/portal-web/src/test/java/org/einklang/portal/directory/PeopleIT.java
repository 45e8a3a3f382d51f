package org.einklang.portal.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.GUEST;
import static org.einklang.testkit.Personas.HEAD_OF_AGENCY;
import static org.einklang.testkit.Personas.TEAM_AGENCY;
import static org.einklang.testkit.Personas.TEAM_CITY;
import static org.einklang.testkit.Personas.WELFARE;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.UnitId;
import org.einklang.api.table.TableQuery;
import org.einklang.api.table.TableReading;
import org.einklang.portal.job.JobChange;
import org.einklang.portal.job.Jobs;
import org.einklang.portal.job.JobsBeginning;
import org.einklang.testkit.http.Statements;
import org.einklang.testkit.http.Visitor;
import org.junit.jupiter.api.Test;

/** Who keeps partners, units and people. */
class PeopleIT extends PeopleStage {

    private static final TableQuery BY_NAME = new TableQuery("name", false, Map.of());

    @Inject
    private PeopleReading peopleReading;

    @Inject
    private JobChange jobChange;

    @Inject
    private Jobs jobs;

    @Inject
    private JobsBeginning beginning;

    @Test
    void fields_for_a_person_suggest_people_to_those_who_see_the_directory_and_nothing_to_others() {
        String address = "/suggestions/people?in=lindental&q=";
        String somebody = Visitor.known(CHAIR).get(address + "berufsb+teaml").body();
        assertThat(somebody)
                .contains("\"title\":\"Teamleitung Berufsberatung\"")
                .contains("\"id\":\"" + stage.person(TEAM_AGENCY).value() + "\"");
        assertThat(Visitor.known(CHAIR).get(address).body()).isEqualTo("[]");
        assertThat(Visitor.known(CHAIR).get(address + "Sozialdezernat").body()).isEqualTo("[]");
        assertThat(Visitor.known(WELFARE).get(address + "teaml").body()).isEqualTo("[]");
        assertThat(List.of(ADMINISTRATOR, GUEST))
                .allSatisfy(persona -> assertThat(
                                Visitor.known(persona).get(address + "teaml").status())
                        .isEqualTo(404));
        assertThat(Visitor.known(CHAIR)
                        .get("/suggestions/people?in=weidental&q=sozial")
                        .status())
                .isEqualTo(404);
        assertThat(Visitor.anonymous().get(address + "teaml").status()).isEqualTo(404);
    }

    @Test
    void nobody_but_the_coordinator_keeps_partners_units_and_people() {
        PersonId person = admit("Rechteprobe", city());
        UnitId unit = unit(city(), "Rechteprobe", Optional.empty());
        assertThat(List.of(ADMINISTRATOR, CHAIR, TEAM_CITY, HEAD_OF_AGENCY, GUEST, WELFARE))
                .allSatisfy(persona -> {
                    assertNotVisible(persona, () -> partners.add(here(), "Nein", "Nein", Participation.Kind.FULL));
                    assertNotVisible(
                            persona,
                            () -> partners.change(here(), city(), "Nein", "Nein", Participation.Kind.LIMITED, 0));
                    assertNotVisible(persona, () -> partners.moveUp(here(), city()));
                    assertNotVisible(persona, () -> units.add(here(), city(), plan("Nein")));
                    assertNotVisible(persona, () -> units.change(here(), unit, plan("Nein"), 0));
                    assertNotVisible(persona, () -> units.dissolve(here(), unit));
                    assertNotVisible(persona, () -> correct(person, entry("Nein")));
                    assertNotVisible(persona, () -> keeping.withdrawAccount(here(), stage.person(TEAM_CITY)));
                    assertNotVisible(persona, () -> jobChange.change(here(), person, job(today()), Optional.empty()));
                    assertNotVisible(persona, () -> departure.leave(here(), person, today(), Optional.empty()));
                    assertNotVisible(persona, () -> departure.stay(here(), person));
                });
    }

    @Test
    void partners_are_shown_in_the_order_that_the_coordinator_gives_them() {
        PartnerId partner = stage.ask(
                COORDINATOR, () -> partners.add(here(), "Kammer der Probe", "Probekammer", Participation.Kind.LIMITED));
        stage.as(COORDINATOR, () -> partners.moveUp(here(), partner));

        List<String> names = stage.ask(CHAIR, () -> partnerReading.partners(here())).stream()
                .map(row -> row.partner().shortName())
                .toList();
        assertThat(names.indexOf("Probekammer")).isEqualTo(names.size() - 2);
        assertThat(violation(() -> stage.ask(
                        COORDINATOR, () -> partners.add(here(), "kammer DER Probe", "X", Participation.Kind.FULL))))
                .isEqualTo("people.partner.name_taken");
    }

    @Test
    void the_coordinator_cannot_take_the_view_from_their_own_partner() {
        assertThat(violation(() -> stage.as(
                        COORDINATOR,
                        () -> partners.change(
                                here(),
                                city(),
                                "Stadt Lindental",
                                "Stadt Lindental",
                                Participation.Kind.LIMITED,
                                versionOf(city())))))
                .isEqualTo("people.partner.own_stays_full");
    }

    @Test
    void a_unit_never_lies_below_itself_and_ends_only_when_it_is_empty() {
        UnitId upper = unit(city(), "Baumprobe oben", Optional.empty());
        UnitId lower = unit(city(), "Baumprobe unten", Optional.of(upper));
        PersonId person = admit("Baumprobe", city());
        stage.as(
                COORDINATOR,
                () -> correct(
                        person,
                        new PersonKeeping.Entry(
                                "Baumprobe", "", Optional.of(lower), "b@x.example", "", Locale.GERMAN)));

        assertThat(violation(() -> stage.as(
                        COORDINATOR,
                        () -> units.change(
                                here(),
                                upper,
                                new UnitKeeping.Plan("Baumprobe oben", Optional.of(lower), Optional.empty()),
                                versionOf(upper)))))
                .isEqualTo("people.unit.below_itself");
        assertThat(violation(() -> stage.as(COORDINATOR, () -> units.dissolve(here(), upper))))
                .isEqualTo("people.unit.has_units");
        assertThat(violation(() -> stage.as(COORDINATOR, () -> units.dissolve(here(), lower))))
                .isEqualTo("people.unit.has_people");

        stage.as(COORDINATOR, () -> correct(person, entry("Baumprobe")));
        stage.as(COORDINATOR, () -> units.dissolve(here(), lower));
        assertNotVisible(COORDINATOR, () -> reading.unit(here(), lower));
    }

    @Test
    void a_unit_is_led_by_somebody_of_its_own_partner() {
        assertThat(violation(() -> stage.ask(
                        COORDINATOR,
                        () -> units.add(
                                here(),
                                city(),
                                new UnitKeeping.Plan(
                                        "Fremd", Optional.empty(), Optional.of(stage.person(TEAM_AGENCY)))))))
                .isEqualTo("people.unit.lead_of_other_partner");
    }

    @Test
    void a_new_job_begins_on_its_day_and_the_old_one_stays_in_the_history() {
        PersonId person = admit("Stellenprobe", city());
        stage.as(COORDINATOR, () -> jobChange.change(here(), person, job(today().plusDays(3)), Optional.empty()));
        beginning.turn();
        assertThat(directory.person(person).function()).isEmpty();
        assertThat(violation(() -> stage.as(
                        COORDINATOR,
                        () -> jobChange.change(here(), person, job(today().plusDays(9)), Optional.empty()))))
                .isEqualTo("people.job.one_is_coming");

        stage.as(COORDINATOR, clock.instant().plus(java.time.Duration.ofDays(3)), beginning::turn);
        assertThat(directory.person(person).function()).isEqualTo("Neue Aufgabe");
        assertThat(stage.ask(CHAIR, () -> jobs.of(here(), person)))
                .extracting(Jobs.Told::function)
                .containsExactly("Neue Aufgabe", "");
    }

    @Test
    void an_account_that_was_withdrawn_opens_nothing() {
        PersonId person = newcomers.with("Kontoprobe");
        assertThat(violation(() -> stage.as(COORDINATOR, () -> invitation.invite(here(), person, "kontoprobe2"))))
                .isEqualTo("login.invite.has_account");
        stage.as(COORDINATOR, () -> keeping.withdrawAccount(here(), person));

        assertThat(opens("kontoprobe")).isFalse();
        assertThat(violation(
                        () -> stage.as(COORDINATOR, () -> keeping.withdrawAccount(here(), stage.person(COORDINATOR)))))
                .isEqualTo("people.account.own");
    }

    @Test
    void everybody_says_how_they_are_reached_and_in_which_language_they_read() {
        stage.as(GUEST, () -> profile.save("069 90009 999", Locale.ENGLISH));
        assertThat(directory.person(stage.person(GUEST)).locale()).isEqualTo(Locale.ENGLISH);
        assertThat(Visitor.as(CHAIR)
                        .get("/c/lindental/people?text=fachstelle+schule")
                        .body())
                .contains("069 90009 999");
        stage.as(GUEST, () -> profile.save("", Locale.GERMAN));
    }

    @Test
    void the_page_of_a_person_and_the_tree_take_as_many_statements_with_few_as_with_many() {
        PartnerId partner = stage.ask(
                COORDINATOR, () -> partners.add(here(), "Zählpartner", "Zählpartner", Participation.Kind.LIMITED));
        UnitId top = unit(partner, "Zähleinheit 0", Optional.empty());
        String address = "/c/lindental/partners/" + partner.value();
        PersonId lead = admit("Zählleitung", partner);
        stage.as(
                COORDINATOR,
                () -> units.change(
                        here(),
                        top,
                        new UnitKeeping.Plan("Zähleinheit 0", Optional.empty(), Optional.of(lead)),
                        versionOf(top)));
        int few = Statements.of(address, CHAIR);
        for (int i = 1; i < 30; i++) {
            unit(partner, "Zähleinheit " + i, Optional.of(top));
        }
        assertThat(Statements.of(address, CHAIR)).isEqualTo(few);
    }

    @Test
    void pages_by_name_follow_each_other_without_a_gap() {
        List<PersonId> all = keys(BY_NAME, 0, Integer.MAX_VALUE);
        List<PersonId> paged = new ArrayList<>();
        for (int first = 0; first < all.size(); first += 3) {
            paged.addAll(keys(BY_NAME, first, 3));
        }
        assertThat(paged).isEqualTo(all).doesNotHaveDuplicates();
        assertThat(keys(new TableQuery("name", true, Map.of()), 0, 10_000)).containsExactlyInAnyOrderElementsOf(all);
        assertThat(stage.ask(CHAIR, () -> list().count(BY_NAME))).isEqualTo(all.size());
        assertThat(stage.ask(CHAIR, () -> directoryReading.people(here())))
                .extracting(PersonCard::id)
                .containsExactlyInAnyOrderElementsOf(all);
    }

    private List<PersonId> keys(TableQuery query, int first, int most) {
        return stage.ask(CHAIR, () -> list().keys(query, first, most));
    }

    private TableReading<PersonId, PersonRow> list() {
        return peopleReading.people(here(), directoryReading.partners(here()));
    }

    private static UnitKeeping.Plan plan(String name) {
        return new UnitKeeping.Plan(name, Optional.empty(), Optional.empty());
    }

    private JobChange.NewJob job(LocalDate from) {
        return new JobChange.NewJob(city(), Optional.empty(), "Neue Aufgabe", from);
    }
}
