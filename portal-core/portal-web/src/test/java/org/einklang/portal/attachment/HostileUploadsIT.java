package org.einklang.portal.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.HOST;
import static org.einklang.testkit.Personas.PRESS_JOBCENTER;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import org.einklang.api.RuleViolation;
import org.einklang.portal.procedure.WrittenProcedure;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people bring who mean harm: it is refused, or kept as what it is, and harms nobody who opens it. */
class HostileUploadsIT extends AttachmentStage {

    @Inject
    private SwitchedScanner scanner;

    @AfterEach
    void noScanner() {
        scanner.ask(null, false);
    }

    @Test
    void each_is_refused_or_kept_as_what_it_is() {
        WrittenProcedure procedure = procedure();

        assertThat(Attack.all())
                .allSatisfy(attack ->
                        assertThat(outcome(procedure, attack)).as(attack.name()).isEqualTo(attack.outcome()));
        assertThat(names(HOST, procedure.ref())).hasSize(7);
    }

    private String outcome(WrittenProcedure procedure, Attack attack) {
        try {
            long id = attach(PRESS_JOBCENTER, procedure.ref(), Brought.upload(attack.name(), attack.content()));
            return stage.ask(HOST, () -> reading.of(here(), procedure.ref())).stream()
                    .filter(kept -> kept.attachment().id() == id)
                    .map(kept -> kept.latest().kind() + " " + kept.latest().name())
                    .findFirst()
                    .orElseThrow();
        } catch (RuleViolation refused) {
            return refused.key();
        }
    }

    @Test
    void an_infected_file_is_refused_and_noted_and_a_clean_one_is_taken() throws IOException {
        WrittenProcedure procedure = procedure();
        Attack eicar = Attack.of("eicar.txt", Brought.EICAR, "attachments.infected");
        try (StandInClamd clamd = new StandInClamd()) {
            scanner.ask(clamd.address(), false);
            assertThat(outcome(procedure, eicar)).isEqualTo(eicar.outcome());
            assertThat(outcome(procedure, Attack.of("gesund.txt", "Gesund", "")))
                    .isEqualTo("TXT gesund.txt");
        }
        assertThat(names(HOST, procedure.ref())).containsExactly("gesund.txt");
        assertThat(lines("attachments.audit.refused", procedure.ref())).isEqualTo(1);

        // the scanner is gone now
        assertThat(outcome(procedure, Attack.of("unklar.txt", "Unklar", ""))).isEqualTo("attachments.scanner_down");
        scanner.ask(scanner.scanner().orElseThrow(), true);
        assertThat(outcome(procedure, Attack.of("unklar.txt", "Unklar", ""))).isEqualTo("TXT unklar.txt");
    }

    /** By the form of the page, without script. */
    @Test
    void the_page_says_why_and_hands_out_nothing_that_a_browser_runs() {
        WrittenProcedure procedure = procedure();
        assertThat(upload(procedure, "seite.png", Brought.bytes("<html>" + Attack.SCRIPT))
                        .body())
                .contains("steckt etwas anderes, als die Endung „png“ sagt")
                .doesNotContain(Attack.SCRIPT);
        assertThat(upload(procedure, "leer.txt", new byte[0]).body()).contains("Dateien anhängen fehlt.");
        assertThat(upload(procedure, "x".repeat(20_000) + ".txt", Brought.bytes("x"))
                        .status())
                .isEqualTo(400);
        assertThat(upload(procedure, "riese.txt", new byte[26 * 1024 * 1024]).status())
                .isEqualTo(413);
        assertThat(upload(procedure, "../../Übersicht.pdf", Brought.pdf(Attack.SCRIPT))
                        .location())
                .contains("?file=");

        Visitor reader = Visitor.known(EVALUATOR);
        String page = reader.get(page(procedure)).body();
        assertThat(page).contains("Übersicht.pdf").doesNotContain("seite.png", "leer.txt");
        String address = page.replaceAll("(?s).*href=\"(/c/lindental/attachments/\\d+/1)\">Übersicht.*", "$1");
        Answer file = reader.get(address);
        assertThat(file.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(file.header("Content-Disposition")).startsWith("attachment");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.header("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
    }

    /** Faces would read the fields of that form as well, and there are none. */
    @Test
    void an_address_with_a_parameter_of_the_name_of_a_form_does_not_send_that_form() {
        Answer said = Visitor.known(PRESS_JOBCENTER)
                .submit(
                        page(procedure()) + "?attachment=7",
                        Map.of("comment:commentText", "Gesehen, danke."),
                        "comment:send");
        assertThat(said.status() / 100).isEqualTo(3);
    }

    private static Answer upload(WrittenProcedure procedure, String name, byte[] content) {
        return Visitor.known(PRESS_JOBCENTER)
                .upload(page(procedure), "attachment:attachmentFiles", name, content, "attachment:upload");
    }
}
