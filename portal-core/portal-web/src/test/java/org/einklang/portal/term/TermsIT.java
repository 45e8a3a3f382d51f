package org.einklang.portal.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.GUEST;
import static org.einklang.testkit.Personas.HEAD_OF_CITY;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.term.TermCard;
import org.einklang.api.term.TermId;
import org.einklang.api.term.TermKind;
import org.einklang.api.term.Terms;
import org.einklang.api.time.PortalTime;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Statements;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who keeps the shared words, and what modules get to read. */
@ExtendWith(ArquillianExtension.class)
class TermsIT {

    @Inject
    private Stage stage;

    @Inject
    private TermKeeping keeping;

    @Inject
    private TermReading reading;

    @Inject
    private Terms terms;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    @Test
    void only_the_coordinator_keeps_words() {
        for (Persona persona : List.of(ADMINISTRATOR, CHAIR, SECRETARY, HEAD_OF_CITY, EVALUATOR, GUEST)) {
            assertNotVisible(persona, () -> add(here(), TermKind.TOPIC, "Verboten"));
            assertNotVisible(
                    persona, () -> keeping.change(here(), "schulden", wording("Schulden!"), today(), Decision.NONE, 0));
            assertNotVisible(persona, () -> keeping.end(here(), "schulden", today(), Decision.NONE, 0));
            assertNotVisible(persona, () -> keeping.goOn(here(), "schulden", Decision.NONE, 0));
            assertNotVisible(persona, () -> keeping.move(here(), "schulden", true));
        }
    }

    @Test
    void members_read_them_and_others_do_not() {
        assertThat(stage.ask(EVALUATOR, () -> reading.all(here()))).isNotEmpty();
        assertNotVisible(ADMINISTRATOR, () -> reading.all(here()));
        assertNotVisible(GUEST, () -> reading.one(here(), "schulden"));
    }

    @Test
    void cooperations_have_words_of_their_own() {
        String key = stage.ask(COORDINATOR, () -> add(here(), TermKind.TOPIC, "Nur in Lindental"));

        assertThat(stage.ask(STEERING_AGENCY, () -> reading.all(elsewhere())))
                .extracting(term -> term.term().shortKey())
                .doesNotContain(key)
                .contains("sgb-2");
        assertNotVisible(STEERING_AGENCY, () -> reading.one(elsewhere(), key));
        assertNotVisible(COORDINATOR, () -> add(elsewhere(), TermKind.TOPIC, "Fremd"));
        assertNotVisible(COORDINATOR, () -> keeping.end(elsewhere(), "sgb-2", today(), Decision.NONE, 0));
        assertThat(Visitor.as(STEERING_AGENCY).get("/c/weidental/terms/" + key).status())
                .isEqualTo(404);
    }

    @Test
    void every_cooperation_has_the_five_legal_areas_and_no_others() {
        for (CooperationId one : List.of(here(), elsewhere())) {
            assertThat(terms.of(one, TermKind.LEGAL_AREA, today()))
                    .extracting(TermCard::german)
                    .containsExactlyInAnyOrder("SGB II", "SGB III", "SGB VIII", "SGB XII", "AsylbLG");
        }
        assertRefused("terms.fixed", () -> add(here(), TermKind.LEGAL_AREA, "SGB IX"));
    }

    @Test
    void a_field_of_action_is_added_only_with_the_sponsors_resolution() {
        assertRefused("terms.reference_missing", () -> add(here(), TermKind.FIELD_OF_ACTION, "Neues Feld"));
    }

    @Test
    void what_modules_read_is_what_held_on_the_day() {
        String key = stage.ask(COORDINATOR, () -> add(here(), TermKind.TARGET_GROUP, "Wortprobe"));
        stage.as(
                COORDINATOR,
                () -> keeping.change(
                        here(),
                        key,
                        wording("Wortprobe, neu gefasst"),
                        today().plusDays(10),
                        Decision.NONE,
                        version(key)));
        end(key, today().plusDays(20));
        TermId id = stage.ask(CHAIR, () -> reading.one(here(), key)).term().termId();

        assertThat(nameOn(id, today())).isEqualTo("Wortprobe");
        assertThat(nameOn(id, today().plusDays(10))).isEqualTo("Wortprobe, neu gefasst");
        assertThat(nameOn(id, today().minusYears(3))).isEqualTo("Wortprobe");
        assertThat(ids(today().plusDays(20))).contains(id);
        assertThat(ids(today().plusDays(21))).doesNotContain(id);
        assertThat(ids(today().minusDays(1))).doesNotContain(id);
        assertThat(on(id, today().plusDays(21)).ended()).isTrue();
        assertThat(terms.all(here(), today()).get(TermKind.TARGET_GROUP))
                .extracting(TermCard::id)
                .contains(id);
    }

    @Test
    void the_old_meaning_stays_readable_on_its_page() {
        String page = Visitor.as(CHAIR)
                .get("/c/lindental/terms/chancen-fur-benachteiligte")
                .body();
        assertThat(page)
                .contains("Galt bis", "Gilt seit", "Beschluss der Trägergruppe Nr. 5", "Langzeitarbeitslose")
                .contains("<ins", "gestrichen:");
    }

    @Test
    void a_word_moves_by_one_place() {
        String first = stage.ask(COORDINATOR, () -> add(here(), TermKind.DISTRICT, "Ort eins"));
        String second = stage.ask(COORDINATOR, () -> add(here(), TermKind.DISTRICT, "Ort zwei"));
        stage.as(COORDINATOR, () -> keeping.move(here(), second, true));
        stage.as(COORDINATOR, () -> keeping.move(here(), first, false));

        assertThat(terms.of(here(), TermKind.DISTRICT, today()))
                .extracting(TermCard::key)
                .containsSubsequence(second, first);
        end(first, today());
        end(second, today());
    }

    @Test
    void a_word_from_the_wrong_day_is_put_right_and_the_log_tells_it() {
        String key = stage.ask(
                COORDINATOR,
                () -> keeping.add(here(), TermKind.DISTRICT, wording("Vertipt"), today().plusYears(36), Decision.NONE));
        TermHistory added = history(key);
        stage.as(
                COORDINATOR,
                () -> keeping.change(here(), key, wording("Vertippt"), today(), Decision.NONE, added.version()));

        assertThat(history(key).versions()).hasSize(1);
        assertThat(terms.of(here(), TermKind.DISTRICT, today()))
                .extracting(TermCard::german)
                .contains("Vertippt");
        assertThat(Visitor.as(COORDINATOR).get("/c/lindental/audit").body())
                .contains("hat die letzte Fassung des Begriffs", "die vorher noch nicht galt");
        assertThatExceptionOfType(OptimisticLockException.class)
                .as("somebody else was faster")
                .isThrownBy(() -> stage.as(
                        COORDINATOR,
                        () -> keeping.change(here(), key, wording("V"), today(), Decision.NONE, added.version())));
        end(key, today());
    }

    @Test
    void the_page_offers_to_move_an_end_and_to_take_it_back() {
        String key = stage.ask(COORDINATOR, () -> add(here(), TermKind.DISTRICT, "Endprobe"));
        String page = "/c/lindental/terms/" + key;
        assertThat(Visitor.as(COORDINATOR).get(page).body()).doesNotContain("Doch weiter gültig");
        end(key, today().plusDays(9));
        assertThat(Visitor.as(CHAIR).get(page).body()).doesNotContain("Doch weiter gültig", "Letzten Tag ändern");
        Map<String, String> moved = Map.of("ending:lastDay", today().toString());
        assertThat(Visitor.as(COORDINATOR).submit(page, moved, "ending:end").status())
                .isEqualTo(302);
        assertThat(history(key).term().lastDay()).isEqualTo(today());

        assertThat(Visitor.as(COORDINATOR).submit(page, moved, "ending:keep").status())
                .isEqualTo(302);
        assertThat(history(key).term().lastDay()).isNull();
        end(key, today());
    }

    @Test
    void a_word_that_has_ended_goes_on_unless_another_one_has_its_name_by_now() {
        String key = stage.ask(
                COORDINATOR,
                () -> keeping.add(
                        here(), TermKind.DISTRICT, wording("Namensprobe"), today().minusDays(9), Decision.NONE));
        end(key, today().minusDays(1));
        String page = "/c/lindental/terms/" + key;
        assertThat(Visitor.as(COORDINATOR).get(page).body()).contains("Doch weiter gültig");
        String other = stage.ask(COORDINATOR, () -> add(here(), TermKind.DISTRICT, "Namensprobe"));
        assertRefused("terms.name_taken", () -> keeping.goOn(here(), key, Decision.NONE, version(key)));

        end(other, today());
        stage.as(
                COORDINATOR,
                () -> keeping.change(
                        here(), other, wording("Namensprobe zwei"), today(), Decision.NONE, version(other)));
        stage.as(COORDINATOR, () -> keeping.goOn(here(), key, Decision.NONE, version(key)));
        assertThat(terms.of(here(), TermKind.DISTRICT, today()))
                .extracting(TermCard::key)
                .contains(key);
        assertNotVisible(COORDINATOR, () -> keeping.goOn(here(), key, Decision.NONE, version(key)));
        end(key, today());
    }

    @Test
    void a_name_is_given_once_in_a_kind() {
        assertRefused("terms.name_taken", () -> add(here(), TermKind.TOPIC, " schulden "));
    }

    @Test
    void the_page_takes_as_many_statements_with_one_word_as_with_many() {
        int before = Statements.of("/c/lindental/terms", CHAIR);
        for (int i = 0; i < 30; i++) {
            String name = "Zählprobe " + i;
            stage.as(COORDINATOR, () -> add(here(), TermKind.TOPIC, name));
        }
        assertThat(Statements.of("/c/lindental/terms", CHAIR)).isEqualTo(before);
    }

    private String nameOn(TermId id, LocalDate day) {
        return on(id, day).german();
    }

    private TermCard on(TermId id, LocalDate day) {
        return Objects.requireNonNull(terms.resolve(List.of(id), day).get(id));
    }

    private List<TermId> ids(LocalDate day) {
        return terms.of(here(), TermKind.TARGET_GROUP, day).stream()
                .map(TermCard::id)
                .toList();
    }

    private TermHistory history(String key) {
        return stage.ask(COORDINATOR, () -> reading.one(here(), key));
    }

    private int version(String key) {
        return history(key).version();
    }

    private void end(String key, LocalDate lastDay) {
        stage.as(COORDINATOR, () -> keeping.end(here(), key, lastDay, Decision.NONE, version(key)));
    }

    private String add(CooperationId cooperation, TermKind kind, String name) {
        return keeping.add(cooperation, kind, wording(name), today(), Decision.NONE);
    }

    private static Wording wording(String name) {
        return new Wording(name, "", "");
    }

    private LocalDate today() {
        return PortalTime.dayOf(clock.instant());
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

    private void assertRefused(String key, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> stage.as(COORDINATOR, act))
                .extracting(RuleViolation::key)
                .isEqualTo(key);
    }
}
