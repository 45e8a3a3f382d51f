package org.einklang.portal.intake.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.HEAD_OF_CITY;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.WELFARE;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonCard;
import org.einklang.portal.directory.DirectoryReading;
import org.einklang.portal.directory.PersonFile;
import org.einklang.portal.directory.PersonReading;
import org.einklang.portal.intake.people.ImportPlan.Outcome;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An import does all or nothing, and only for the coordinator who brought the table. */
@ExtendWith(ArquillianExtension.class)
class PeopleImportIT {

    @Inject
    private Stage stage;

    @Inject
    private PeopleImport people;

    @Inject
    private DirectoryReading directory;

    @Inject
    private PersonReading reading;

    @Test
    void people_and_units_come_in_and_the_second_time_they_are_known() {
        String table = "Name;Partner;Einheit;Leitung;Telefon;E-Mail\n"
                + "Import Leitung;Jobcenter;Importteam;ja;1;import.leitung@x.example\n"
                + "Import Kraft;Jobcenter;Importteam;;2;import.kraft@x.example\n";
        PeopleImported done = carryOut(bring(table), false);
        assertThat(done).isEqualTo(new PeopleImported(here(), 2, 0, 1));
        PersonFile file = file("Import Kraft");
        assertThat(file.unitName()).isEqualTo("Importteam");
        assertThat(file.superior()).isEqualTo("Import Leitung");

        assertThat(violation(bring(table), false)).isEqualTo("people.import.nothing_to_do");
        assertThat(carryOut(
                        bring("Name;Partner;Telefon;Mail\nImport Kraft;Jobcenter;33;IMPORT.kraft@x.example"), false))
                .isEqualTo(new PeopleImported(here(), 0, 1, 0));
        assertThat(file("Import Kraft").phone()).isEqualTo("33");
        assertThat(file("Import Kraft").unitName()).isEqualTo("Importteam");
    }

    @Test
    void nothing_comes_in_while_a_line_is_faulty_unless_it_is_left_out_on_purpose() {
        long table = bring("Name;Partner;E-Mail\nFehlerprobe;Jobcenter;fehlerprobe@x.example\nOhne Adresse;Jobcenter;");
        assertThat(violation(table, false)).isEqualTo("people.import.has_faults");
        assertThat(stage.ask(CHAIR, () -> directory.peopleLike(here(), "Fehlerprobe", 5)))
                .isEmpty();

        assertThat(carryOut(table, true).added()).isEqualTo(1);
        assertThat(stage.ask(CHAIR, () -> directory.peopleLike(here(), "Ohne Adresse", 5)))
                .isEmpty();
    }

    @Test
    void columns_may_be_called_as_they_like() {
        long table = bring("Wer;Wie\nSpaltenprobe;spaltenprobe@x.example");
        assertThat(stage.ask(COORDINATOR, () -> people.preview(here(), table)).count(Outcome.FAULTY))
                .isEqualTo(1);
        long jobcenter = stage.ask(COORDINATOR, () -> directory.partners(here())).stream()
                .filter(partner -> partner.shortName().equals("Jobcenter"))
                .findFirst()
                .orElseThrow()
                .id();
        stage.as(
                COORDINATOR,
                () -> people.choose(
                        here(), table, new ImportChoices(List.of(PersonColumn.NAME, PersonColumn.MAIL), jobcenter)));
        assertThat(stage.ask(COORDINATOR, () -> people.preview(here(), table)).count(Outcome.NEW))
                .isEqualTo(1);
        stage.as(COORDINATOR, () -> people.giveUp(here(), table));
        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> stage.as(COORDINATOR, () -> people.preview(here(), table)));
    }

    @Test
    void nobody_else_brings_or_sees_a_table() {
        long table = bring("Name;Mail\nA;a@x.example");
        assertThat(List.of(CHAIR, SECRETARY, ADMINISTRATOR, HEAD_OF_CITY, WELFARE))
                .allSatisfy(persona -> {
                    for (Runnable act : List.<Runnable>of(
                            () -> people.bring(here(), "a.csv", "a".getBytes(StandardCharsets.UTF_8)),
                            () -> people.preview(here(), table),
                            () -> people.underWay(here()),
                            () -> people.giveUp(here(), table),
                            () -> people.carryOut(here(), table, true))) {
                        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> stage.as(persona, act));
                    }
                    assertThat(Visitor.as(persona)
                                    .get("/c/lindental/people/templates/people.csv")
                                    .status())
                            .isEqualTo(404);
                });
        stage.as(COORDINATOR, () -> people.giveUp(here(), table));
    }

    @Test
    void the_template_can_be_imported() {
        var template = Visitor.as(COORDINATOR).get("/c/lindental/people/templates/people.csv");
        assertThat(template.header("Content-Type")).startsWith("text/csv");
        long table = bring(template.body());

        ImportPreview preview = stage.ask(COORDINATOR, () -> people.preview(here(), table));
        assertThat(preview.count(Outcome.NEW)).isEqualTo(2);
        assertThat(preview.count(Outcome.FAULTY)).isZero();
        stage.as(COORDINATOR, () -> people.giveUp(here(), table));
    }

    private long bring(String table) {
        return stage.ask(COORDINATOR, () -> people.bring(here(), "probe.csv", table.getBytes(StandardCharsets.UTF_8)));
    }

    private PeopleImported carryOut(long table, boolean withoutFaulty) {
        return stage.ask(
                COORDINATOR, () -> people.carryOut(here(), table, withoutFaulty).orElseThrow());
    }

    private String violation(long table, boolean withoutFaulty) {
        try {
            carryOut(table, withoutFaulty);
            return "";
        } catch (RuleViolation e) {
            return e.key();
        }
    }

    private PersonFile file(String name) {
        PersonCard card =
                stage.ask(CHAIR, () -> directory.peopleLike(here(), name, 1)).get(0);
        return stage.ask(CHAIR, () -> reading.file(here(), card.id()));
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }
}
