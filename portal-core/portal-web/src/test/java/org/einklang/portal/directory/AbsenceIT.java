package org.einklang.portal.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.GUEST;
import static org.einklang.testkit.Personas.HEAD_OF_AGENCY;
import static org.einklang.testkit.Personas.TEAM_AGENCY;
import static org.einklang.testkit.Personas.TEAM_CITY;
import static org.einklang.testkit.Personas.WELFARE;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.einklang.api.access.Role;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.UnitId;
import org.einklang.api.people.VotingRight;
import org.einklang.portal.absence.Absence;
import org.einklang.portal.absence.Absences;
import org.einklang.portal.absence.DeputyChoices;
import org.einklang.portal.body.SeatFilling;
import org.einklang.portal.body.SeatTerms;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Visitor;
import org.junit.jupiter.api.Test;

/** Who records absences, and what the deputy may do meanwhile. */
class AbsenceIT extends PeopleStage {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private DeputyChoices deputyChoices;

    @Inject
    private SeatFilling filling;

    @Inject
    private Absences absences;

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
    void an_absence_gets_other_days_and_another_deputy_from_those_who_may_record_it() {
        PersonId person = admit("Änderungsprobe", city());
        PersonId first = admit("Änderungsprobe erste", city());
        PersonId second = admit("Änderungsprobe zweite", city());
        LocalDate from = today().plusDays(30);
        long id = stage.ask(
                COORDINATOR, () -> recording.record(here(), person, from, from.plusDays(5), Optional.of(first)));
        long later = stage.ask(
                COORDINATOR,
                () -> recording.record(here(), person, from.plusDays(20), from.plusDays(25), Optional.empty()));
        assertThat(List.of(ADMINISTRATOR, CHAIR, TEAM_AGENCY, HEAD_OF_AGENCY, GUEST, WELFARE, TEAM_CITY))
                .allSatisfy(persona ->
                        assertNotVisible(persona, () -> recording.change(here(), id, from, from, Optional.empty(), 1)));

        String page = "/c/lindental/people/" + person.value() + "/absences/" + id;
        assertThat(Visitor.as(COORDINATOR).get(page).status()).isEqualTo(200);
        for (Persona persona : List.of(CHAIR, TEAM_CITY, HEAD_OF_AGENCY, GUEST, WELFARE)) {
            assertThat(Visitor.as(persona).get(page).status()).isEqualTo(404);
        }

        change(id, from.plusDays(2), from.plusDays(9), Optional.of(second));
        Absences.Away changed = away(person).get(0);
        assertThat(changed.from()).isEqualTo(from.plusDays(2));
        assertThat(changed.until()).isEqualTo(from.plusDays(9));
        assertThat(changed.deputy()).contains(second);

        assertThat(violation(() -> change(id, from, from.plusDays(20), Optional.of(second))))
                .isEqualTo("people.absence.overlaps");
        assertThat(violation(() -> change(later, from.plusDays(21), from.plusDays(22), Optional.of(person))))
                .isEqualTo("people.absence.deputy_is_self");
        assertThat(violation(() -> change(id, from, from, Optional.of(stage.person(TEAM_AGENCY)))))
                .isEqualTo("people.absence.deputy_of_other_partner");
        assertThat(away(person)).hasSize(2);
    }

    @Test
    void nobody_overwrites_a_change_of_an_absence_that_they_have_not_seen() {
        PersonId person = admit("Gleichzeitigprobe", city());
        LocalDate from = today().plusDays(30);
        long id = stage.ask(COORDINATOR, () -> recording.record(here(), person, from, from, Optional.empty()));
        int seen = away(person).get(0).version();
        stage.as(COORDINATOR, () -> recording.change(here(), id, from, from.plusDays(1), Optional.empty(), seen));

        assertThatExceptionOfType(OptimisticLockException.class)
                .isThrownBy(() -> stage.as(
                        COORDINATOR,
                        () -> recording.change(here(), id, from, from.plusDays(2), Optional.empty(), seen)));
    }

    @Test
    void with_a_limited_view_somebody_names_a_colleague_whom_they_see_in_a_body() {
        PersonId me = stage.person(WELFARE);
        PersonId colleague = somebody("Ehrenamt");
        LocalDate from = today().plusDays(60);
        Optional<PersonId> named = Optional.of(colleague);
        assertThat(choices()).doesNotContain(colleague);
        assertNotVisible(WELFARE, () -> recording.record(here(), me, from, from, named));
        assertNotVisible(
                WELFARE, () -> recording.record(here(), me, from, from, Optional.of(stage.person(TEAM_AGENCY))));

        BodyId network = directoryBody("ankommen");
        long seat = stage.ask(
                COORDINATOR,
                () -> filling.give(
                        network,
                        colleague,
                        null,
                        new SeatTerms(Role.MEMBER, VotingRight.ADVISORY, null, null),
                        today()));
        assertThat(choices()).contains(colleague).doesNotContain(me);
        long id = stage.ask(WELFARE, () -> recording.record(here(), me, from, from, named));
        assertThat(Visitor.as(WELFARE)
                        .get("/c/lindental/people/" + me.value() + "/absences/" + id)
                        .body())
                .containsPattern("<option value=\"" + colleague.value() + "\" selected");

        stage.as(COORDINATOR, () -> filling.end(seat, today().minusDays(1)));
        stage.as(WELFARE, () -> recording.change(here(), id, from, from.plusDays(3), named, version(id)));
        assertThat(Visitor.as(WELFARE)
                        .get("/c/lindental/people/" + stage.person(CHAIR).value() + "/absences/" + id)
                        .status())
                .isEqualTo(404);
        assertThat(Visitor.as(WELFARE)
                        .get("/c/lindental/people/" + me.value() + "/absences/99999999")
                        .status())
                .isEqualTo(404);
        stage.as(COORDINATOR, () -> recording.cancel(here(), id));
    }

    private List<PersonId> choices() {
        return stage.ask(WELFARE, () -> deputyChoices.of(here(), stage.person(WELFARE))).stream()
                .map(PersonCard::id)
                .toList();
    }

    private PersonId somebody(String name) {
        return stage.ask(CHAIR, () -> directoryReading.peopleLike(here(), name, 1))
                .get(0)
                .id();
    }

    private BodyId directoryBody(String key) {
        return stage.ask(COORDINATOR, () -> directoryReading.body(here(), key)).id();
    }

    private List<Absences.Away> away(PersonId person) {
        return stage.ask(COORDINATOR, () -> absences.of(here(), person));
    }

    private void change(long id, LocalDate from, LocalDate until, Optional<PersonId> deputy) {
        stage.as(COORDINATOR, () -> recording.change(here(), id, from, until, deputy, version(id)));
    }

    private int version(long id) {
        return entities.find(Absence.class, id).version();
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
                () -> correct(
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
}
