package org.einklang.portal.intake.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.COORDINATOR;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.einklang.api.RuleViolation;
import org.einklang.portal.intake.Stage;
import org.einklang.portal.intake.TableUnderWay;
import org.einklang.portal.intake.people.ImportFinding.Judged;
import org.einklang.portal.intake.people.ImportPlan.Outcome;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A long table is looked over by a job, and every fault in it is named; what becomes of it then is {@link LongImportEndIT}'s. */
@ExtendWith(ArquillianExtension.class)
class LongImportIT {

    private static final Map<Integer, String[]> WRONG = Map.of(
            17, new String[] {"Langprobe 17", "Jobcenter", "", "keine-adresse"},
            2_501, new String[] {"", "Jobcenter", "", "lang2501@x.example"},
            2_502, new String[] {"Langprobe 2502", "Kreis Nirgendwo", "", "lang2502@x.example"},
            5_000, new String[] {"Langprobe 5000", "Jobcenter", "vielleicht", "lang5000@x.example"},
            7_777, new String[] {"Langprobe 7777", "Jobcenter", "", "LANG3@x.example"},
            9_999, new String[] {"Langprobe 9999", "Jobcenter", "ja", "lang9999@x.example"},
            10_001, new String[] {"Langprobe 10001", "Jobcenter", "", ""});

    @Inject
    private LongImportStage imports;

    @Inject
    private org.einklang.testkit.server.Stage stage;

    @Inject
    private PeopleImport people;

    @Inject
    private ImportJob job;

    @Inject
    private Clock clock;

    @AfterEach
    void forget() {
        imports.forget();
    }

    @Test
    void of_ten_thousand_lines_the_seven_faulty_ones_are_named_and_nothing_is_imported() {
        Instant later = imports.later();
        long table = imports.bring(imports.workbook(10_000, WRONG), later);
        assertThat(imports.preview(table).stage()).isEqualTo(Stage.JUDGING);
        assertThat(stage.ask(COORDINATOR, () -> people.underWay(imports.here())))
                .extracting(TableUnderWay::number)
                .containsExactly(table);
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> imports.carryOut(table, later));

        imports.claim(table, "node", later);
        int steps = 1;
        while (imports.step(table, "node", later, job)) {
            assertThat(imports.preview(table).progress().orElseThrow().done()).isEqualTo(steps * 2_500L);
            assertThat(imports.preview(table).progress().orElseThrow().all()).isEqualTo(10_000);
            steps++;
        }

        ImportPreview preview = imports.preview(table);
        assertThat(steps).isEqualTo(4);
        assertThat(preview.stage()).isEqualTo(Stage.JUDGED);
        assertThat(preview.count(Outcome.FAULTY)).isEqualTo(7);
        assertThat(preview.count(Outcome.NEW)).isEqualTo(9_993);
        assertThat(preview.finding().lines().subList(0, 7))
                .extracting(Judged::number)
                .containsExactly(17, 2_501, 2_502, 5_000, 7_777, 9_999, 10_001);
        assertThat(preview.finding().lines().subList(0, 7))
                .extracting(line -> line.faults().get(0).column() + " "
                        + line.faults().get(0).key())
                .containsExactly(
                        "MAIL people.import.fault.mail_form",
                        "NAME people.import.fault.name_missing",
                        "PARTNER people.import.fault.partner_unknown",
                        "LEAD people.import.fault.lead_form",
                        "MAIL people.import.fault.mail_twice",
                        "LEAD people.import.fault.lead_of_nothing",
                        "MAIL people.import.fault.mail_missing");
        assertThat(preview.finding().lines().get(4).faults().get(0).argument())
                .as("the line that has the address already, looked over in another step")
                .isEqualTo("3");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> imports.carryOut(table, later))
                .extracting(RuleViolation::key)
                .isEqualTo("people.import.has_faults");
        assertThat(imports.imported()).isZero();
    }

    @Test
    void a_short_table_needs_no_job() {
        byte[] table = "Name\tPartner\tE-Mail\nLangprobe\tJobcenter\tlang1@x.example".getBytes(StandardCharsets.UTF_8);

        long number = imports.bring(table, clock.instant());

        assertThat(imports.preview(number).stage()).isEqualTo(Stage.SHORT);
        assertThat(imports.preview(number).count(Outcome.NEW)).isEqualTo(1);
    }
}
