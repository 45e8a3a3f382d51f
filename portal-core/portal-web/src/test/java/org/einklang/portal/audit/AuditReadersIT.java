package org.einklang.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.TEAM_CITY;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Scope;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.testkit.Persona;
import org.junit.jupiter.api.Test;

/** Only those read the log who may, and no more of it than they may. */
class AuditReadersIT extends AuditStage {

    @Inject
    private Directory directory;

    @Test
    void nobody_but_those_who_keep_order_reads_the_log() {
        assertThat(List.of(ADMINISTRATOR, CHAIR, SECRETARY, EVALUATOR, TEAM_CITY))
                .allSatisfy(persona -> {
                    assertNotVisible(persona, () -> reading.lines(here()));
                });
        assertThat(List.of(COORDINATOR, CHAIR, EVALUATOR)).allSatisfy(persona -> {
            assertNotVisible(persona, () -> reading.allLines());
            assertNotVisible(persona, () -> reading.cooperations());
        });
        assertThat(List.of(CHAIR, EVALUATOR)).allSatisfy(persona -> {
            assertNotVisible(persona, () -> checking.check(Scope.cooperation(here())));
            assertNotVisible(persona, () -> checking.head(Scope.installation()));
        });
    }

    @Test
    void a_coordinator_sees_no_line_of_another_cooperation() {
        ItemRef subject = new ItemRef("core", "body", "987654");
        happened.fire(new Probe(elsewhere(), List.of(subject)));

        assertNotVisible(COORDINATOR, () -> reading.lines(elsewhere()));
        assertThat(sentences(Map.of("item", Involved.written(subject)))).isEmpty();
        happened.fire(new Probe(here(), List.of(subject)));
        assertThat(sentences(Map.of("item", Involved.written(subject)))).hasSize(1);
    }

    @Test
    void an_administrator_reads_that_something_was_done_but_not_to_whom() {
        stage.as(
                COORDINATOR,
                () -> happened.fire(new Probe(
                        here(),
                        List.of(
                                Involved.person(stage.person(TEAM_CITY)),
                                Involved.body(stage.world().body("stg"))))));

        List<LogEntry> newest = stage.ask(ADMINISTRATOR, () -> rows(reading.allLines(), Map.of("person", "koordi")));
        assertThat(newest.get(0).sentence()).isEqualTo("Koordinationsstelle hat … einen Sitz im Gremium … gegeben");
        assertThat(newest.get(0).cooperation()).isEqualTo("Kooperation Lindental");
        assertThat(newest.get(0).involved()).isEmpty();
        assertThat(newest).extracting(LogEntry::sentence).noneMatch(sentence -> sentence.contains("Jugendberufshilfe"));
        assertThat(stage.ask(ADMINISTRATOR, () -> rows(reading.allLines(), Map.of("person", "jugendberufshilfe"))))
                .extracting(LogEntry::sentence)
                .as("looking for somebody finds what they did, not what was done to them")
                .noneMatch(sentence -> sentence.startsWith("Koordinationsstelle"));
    }

    private CooperationId elsewhere() {
        return directory.cooperation("weidental").orElseThrow().id();
    }

    private void assertNotVisible(Persona persona, Supplier<?> question) {
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> stage.ask(persona, question));
    }
}
