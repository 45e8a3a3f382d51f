package org.einklang.portal.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.GUEST;
import static org.einklang.testkit.Personas.HEAD_OF_AGENCY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.TEAM_AGENCY;
import static org.einklang.testkit.Personas.TEAM_CITY;
import static org.einklang.testkit.Personas.WELFARE;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.UnitId;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.absence.AbsenceRecording;
import org.einklang.portal.absence.Absences;
import org.einklang.portal.departure.Departure;
import org.einklang.portal.job.JobChange;
import org.einklang.portal.job.Jobs;
import org.einklang.portal.job.JobsBeginning;
import org.einklang.portal.login.AccountInvitation;
import org.einklang.portal.login.Newcomers;
import org.einklang.portal.profile.Profile;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Statements;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who keeps partners, units and people, what becomes of those who are away or leave, and who sees how much. */
@ExtendWith(ArquillianExtension.class)
class PeopleIT {

    @Inject
    private Stage stage;

    @Inject
    private PartnerKeeping partners;

    @Inject
    private PartnerReading partnerReading;

    @Inject
    private UnitKeeping units;

    @Inject
    private PersonAdmission admission;

    @Inject
    private PersonKeeping keeping;

    @Inject
    private PersonReading reading;

    @Inject
    private DirectoryReading directoryReading;

    @Inject
    private JobChange jobChange;

    @Inject
    private Jobs jobs;

    @Inject
    private JobsBeginning beginning;

    @Inject
    private Departure departure;

    @Inject
    private AbsenceRecording recording;

    @Inject
    private Absences absences;

    @Inject
    private Profile profile;

    @Inject
    private Directory directory;

    @Inject
    private AccountInvitation invitation;

    @Inject
    private Newcomers newcomers;

    @Inject
    private Clock clock;

    @Test
    void nobody_but_the_coordinator_keeps_partners_units_and_people() {
        PersonId person = admit("Rechteprobe", city());
        UnitId unit = unit(city(), "Rechteprobe", Optional.empty());
        assertThat(List.of(ADMINISTRATOR, CHAIR, TEAM_CITY, HEAD_OF_AGENCY, GUEST, WELFARE))
                .allSatisfy(persona -> {
                    assertNotVisible(persona, () -> partners.add(here(), "Nein", "Nein", Participation.Kind.FULL));
                    assertNotVisible(
                            persona, () -> partners.change(here(), city(), "Nein", "Nein", Participation.Kind.LIMITED));
                    assertNotVisible(persona, () -> partners.moveUp(here(), city()));
                    assertNotVisible(persona, () -> units.add(here(), city(), plan("Nein")));
                    assertNotVisible(persona, () -> units.change(here(), unit, plan("Nein")));
                    assertNotVisible(persona, () -> units.dissolve(here(), unit));
                    assertNotVisible(persona, () -> keeping.correct(here(), person, entry("Nein")));
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
                                here(), city(), "Stadt Lindental", "Stadt Lindental", Participation.Kind.LIMITED))))
                .isEqualTo("people.partner.own_stays_full");
    }

    @Test
    void a_unit_never_lies_below_itself_and_ends_only_when_it_is_empty() {
        UnitId upper = unit(city(), "Baumprobe oben", Optional.empty());
        UnitId lower = unit(city(), "Baumprobe unten", Optional.of(upper));
        PersonId person = admit("Baumprobe", city());
        stage.as(
                COORDINATOR,
                () -> keeping.correct(
                        here(),
                        person,
                        new PersonKeeping.Entry(
                                "Baumprobe", "", Optional.of(lower), "b@x.example", "", Locale.GERMAN)));

        assertThat(violation(() -> stage.as(
                        COORDINATOR,
                        () -> units.change(
                                here(),
                                upper,
                                new UnitKeeping.Plan("Baumprobe oben", Optional.of(lower), Optional.empty())))))
                .isEqualTo("people.unit.below_itself");
        assertThat(violation(() -> stage.as(COORDINATOR, () -> units.dissolve(here(), upper))))
                .isEqualTo("people.unit.has_units");
        assertThat(violation(() -> stage.as(COORDINATOR, () -> units.dissolve(here(), lower))))
                .isEqualTo("people.unit.has_people");

        stage.as(COORDINATOR, () -> keeping.correct(here(), person, entry("Baumprobe")));
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
    void only_the_person_the_lead_of_the_unit_and_the_coordinator_record_an_absence() {
        PersonId person = stage.ask(CHAIR, () -> directoryReading.peopleLike(here(), "Jugendberufshilfe Nord", 1))
                .get(0)
                .id();
        LocalDate from = today().plusDays(100);
        assertThat(List.of(ADMINISTRATOR, CHAIR, TEAM_AGENCY, HEAD_OF_AGENCY, GUEST, WELFARE))
                .allSatisfy(persona -> assertNotVisible(
                        persona, () -> recording.record(here(), person, from, from, Optional.empty())));

        long first = stage.ask(TEAM_CITY, () -> recording.record(here(), person, from, from, Optional.empty()));
        assertNotVisible(TEAM_AGENCY, () -> recording.cancel(here(), first));
        stage.as(COORDINATOR, () -> recording.cancel(here(), first));
        long own = stage.ask(
                TEAM_CITY, () -> recording.record(here(), stage.person(TEAM_CITY), from, from, Optional.empty()));
        stage.as(TEAM_CITY, () -> recording.cancel(here(), own));
        assertThat(stage.ask(CHAIR, () -> absences.of(here(), stage.person(TEAM_CITY))))
                .isEmpty();
    }

    @Test
    void while_the_lead_is_away_the_deputy_is_the_superior_and_sees_the_tasks() {
        Persona deputy = new Persona("katalog.jobcenter");
        PersonId colleague =
                admit("Vertretungsprobe", directory.person(stage.person(deputy)).partner());
        UnitId unit = stage.ask(CHAIR, () -> directoryReading.peopleLike(here(), "Leitung Maßnahmeplanung", 1)).stream()
                .map(card -> stage.ask(CHAIR, () -> reading.file(here(), card.id())))
                .findFirst()
                .flatMap(PersonFile::unit)
                .orElseThrow();
        stage.as(
                COORDINATOR,
                () -> keeping.correct(
                        here(),
                        colleague,
                        new PersonKeeping.Entry(
                                "Vertretungsprobe", "", Optional.of(unit), "v@x.example", "", Locale.GERMAN)));

        assertThat(stage.ask(deputy, () -> recording.mayRecord(here(), colleague)))
                .isTrue();
        assertThat(Visitor.as(deputy).get("/c/lindental").body())
                .contains("In Vertretung für Leitung Maßnahmeplanung", "Freie Plätze für das nächste Quartal melden");
        stage.as(
                deputy,
                clock.instant().plus(java.time.Duration.ofDays(40)),
                () -> assertThat(recording.mayRecord(here(), colleague)).isFalse());
    }

    @Test
    void a_deputy_is_of_the_same_partner_and_is_there() {
        PersonId person = admit("Abwesenheitsprobe", city());
        PersonId deputy = admit("Ersatzprobe", city());
        LocalDate from = today().plusDays(10);
        stage.ask(COORDINATOR, () -> recording.record(here(), deputy, from, from.plusDays(5), Optional.empty()));

        assertThat(violation(() -> absence(person, from, Optional.of(stage.person(TEAM_AGENCY)))))
                .isEqualTo("people.absence.deputy_of_other_partner");
        assertThat(violation(() -> absence(person, from.plusDays(5), Optional.of(deputy))))
                .isEqualTo("people.absence.deputy_is_away");
        assertThat(violation(() -> absence(deputy, from.plusDays(5), Optional.empty())))
                .isEqualTo("people.absence.overlaps");
        absence(person, from.plusDays(6), Optional.of(deputy));
    }

    @Test
    void who_has_left_cannot_log_in_from_the_day_after_and_vanishes_from_choices_but_not_from_history() {
        PersonId person = newcomers.with("Abschiedsprobe");
        assertThat(opens("abschiedsprobe")).isTrue();

        stage.as(COORDINATOR, () -> departure.leave(here(), person, today(), Optional.empty()));
        assertThat(opens("abschiedsprobe")).isTrue();

        stage.as(COORDINATOR, () -> departure.leave(here(), person, today().minusDays(1), Optional.empty()));
        assertThat(opens("abschiedsprobe")).isFalse();
        assertThat(stage.ask(CHAIR, () -> directoryReading.peopleLike(here(), "Abschiedsprobe", 5)))
                .isEmpty();
        assertThat(directory.person(person).name()).isEqualTo("Abschiedsprobe");
        assertThat(Visitor.as(CHAIR).get("/c/lindental/people?who=left").body()).contains("Abschiedsprobe");
        assertThat(Visitor.as(CHAIR)
                        .get("/c/lindental/people?text=abschiedsprobe")
                        .body())
                .contains("Kein Treffer");
    }

    @Test
    void what_a_person_leads_goes_to_a_successor_of_the_same_partner() {
        PersonId leaving = admit("Leitungsprobe alt", city());
        PersonId next = admit("Leitungsprobe neu", city());
        UnitId unit = stage.ask(
                COORDINATOR,
                () -> units.add(
                        here(), city(), new UnitKeeping.Plan("Leitungsprobe", Optional.empty(), Optional.of(leaving))));

        assertThat(violation(
                        () -> stage.as(COORDINATOR, () -> departure.leave(here(), leaving, today(), Optional.empty()))))
                .isEqualTo("people.leaving.successor_missing");
        assertThat(violation(() -> stage.as(
                        COORDINATOR,
                        () -> departure.leave(here(), leaving, today(), Optional.of(stage.person(TEAM_AGENCY))))))
                .isEqualTo("people.leaving.successor_of_other_partner");
        stage.as(COORDINATOR, () -> departure.leave(here(), leaving, today(), Optional.of(next)));
        assertThat(stage.ask(COORDINATOR, () -> reading.unit(here(), unit)).lead())
                .contains(next);
    }

    @Test
    void before_somebody_leaves_the_page_says_what_changes_hands() {
        PersonId lead = stage.ask(CHAIR, () -> directoryReading.peopleLike(here(), "Leitung Maßnahmeplanung", 1))
                .get(0)
                .id();

        assertThat(Visitor.as(COORDINATOR)
                        .get("/c/lindental/people/" + lead.value() + "/leave")
                        .body())
                .contains("1 offene Aufgabe", "Leitung einer Einheit");
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
    void people_of_a_partner_with_a_limited_view_see_their_bodies_and_nothing_beyond() {
        assertThat(stage.ask(WELFARE, () -> directoryReading.bodies(here())))
                .extracting(BodyCard::key)
                .containsExactly("ankommen");
        Visitor visitor = Visitor.as(WELFARE);
        long me = stage.person(WELFARE).value();
        assertThat(List.of(
                        "/c/lindental",
                        "/c/lindental/bodies",
                        "/c/lindental/bodies/ankommen",
                        "/c/lindental/people/" + me,
                        "/c/lindental/people/" + me + "/absence",
                        "/c/lindental/search?q=steuerung",
                        "/c/lindental/meetings",
                        "/me/profile"))
                .allSatisfy(address ->
                        assertThat(visitor.get(address).status()).as(address).isEqualTo(200));
        assertThat(List.of(
                        "/c/lindental/people",
                        "/c/lindental/people?csv=1",
                        "/c/lindental/people/" + stage.person(CHAIR).value(),
                        "/c/lindental/partners",
                        "/c/lindental/bodies/stg",
                        "/c/lindental/people/templates/people.csv",
                        "/c/weidental"))
                .allSatisfy(address ->
                        assertThat(visitor.get(address).status()).as(address).isEqualTo(404));
        assertThat(visitor.get("/c/lindental/search?q=steuerung").body()).contains("Kein Treffer");
        assertThat(visitor.get("/c/lindental/bodies").body())
                .doesNotContain("/c/lindental/bodies/stg")
                .doesNotContain("/c/lindental/partners");
    }

    @Test
    void a_shared_partner_is_seen_in_both_cooperations_and_nobody_else_is() {
        CooperationId weidental =
                directory.cooperation("weidental").orElseThrow().id();
        PersonId agency = stage.person(TEAM_AGENCY);
        PersonId county = stage.ask(STEERING_AGENCY, () -> directoryReading.people(weidental)).stream()
                .filter(card -> card.name().equals("Leitung Kreisjugendamt"))
                .map(PersonCard::id)
                .findFirst()
                .orElseThrow();

        assertThat(stage.ask(STEERING_AGENCY, () -> reading.file(weidental, agency))
                        .card()
                        .id())
                .isEqualTo(agency);
        assertNotVisible(STEERING_AGENCY, () -> reading.file(weidental, stage.person(CHAIR)));
        assertNotVisible(STEERING_AGENCY, () -> reading.file(here(), county));
        assertNotVisible(COORDINATOR, () -> reading.file(weidental, agency));
        assertNotVisible(COORDINATOR, () -> keeping.correct(here(), county, entry("Nein")));
        assertNotVisible(COORDINATOR, () -> departure.leave(here(), county, today(), Optional.empty()));
        assertNotVisible(COORDINATOR, () -> recording.mayRecord(here(), county));
        assertNotVisible(COORDINATOR, () -> invitation.invite(here(), county, "fremd"));
        Visitor visitor = Visitor.as(COORDINATOR);
        assertThat(visitor.get("/c/lindental/people/" + county.value()).status())
                .isEqualTo(404);
        assertThat(visitor.get("/c/lindental/people/99999999").status()).isEqualTo(404);
        assertThat(visitor.get("/c/lindental/people/niemand").status()).isEqualTo(404);
    }

    @Test
    void leading_a_unit_of_a_shared_partner_opens_no_other_cooperation() {
        assertThat(Visitor.as(TEAM_AGENCY).get("/c/weidental").status()).isEqualTo(404);
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
                        here(), top, new UnitKeeping.Plan("Zähleinheit 0", Optional.empty(), Optional.of(lead))));
        int few = Statements.of(address, CHAIR);
        for (int i = 1; i < 30; i++) {
            unit(partner, "Zähleinheit " + i, Optional.of(top));
        }
        assertThat(Statements.of(address, CHAIR)).isEqualTo(few);
    }

    private boolean opens(String login) {
        return Visitor.anonymous().tryLogin(login, Newcomers.PASSWORD).status() / 100 == 3;
    }

    private long absence(PersonId person, LocalDate day, Optional<PersonId> deputy) {
        return stage.ask(COORDINATOR, () -> recording.record(here(), person, day, day, deputy));
    }

    private PersonId admit(String name, PartnerId partner) {
        return stage.ask(
                COORDINATOR,
                () -> admission.admit(here(), partner, name, "", name.replace(" ", ".") + "@lindental.example"));
    }

    private UnitId unit(PartnerId partner, String name, Optional<UnitId> parent) {
        return stage.ask(
                COORDINATOR, () -> units.add(here(), partner, new UnitKeeping.Plan(name, parent, Optional.empty())));
    }

    private static UnitKeeping.Plan plan(String name) {
        return new UnitKeeping.Plan(name, Optional.empty(), Optional.empty());
    }

    private static PersonKeeping.Entry entry(String name) {
        return new PersonKeeping.Entry(name, "", Optional.empty(), "x@x.example", "", Locale.GERMAN);
    }

    private JobChange.NewJob job(LocalDate from) {
        return new JobChange.NewJob(city(), Optional.empty(), "Neue Aufgabe", from);
    }

    private PartnerId city() {
        return directory.person(stage.person(COORDINATOR)).partner();
    }

    private LocalDate today() {
        return PortalTime.dayOf(clock.instant());
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }

    private static String violation(Runnable act) {
        try {
            act.run();
            return "";
        } catch (RuleViolation e) {
            return e.key();
        }
    }

    private void assertNotVisible(Persona persona, Runnable act) {
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> stage.as(persona, act));
    }
}
