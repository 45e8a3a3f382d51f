package org.einklang.portal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.STEERING_AGENCY;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.document.Format;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.cooperation.CooperationLetterhead;
import org.einklang.portal.cooperation.LetterheadKeeping;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The organigram stands for all papers: as every kind of file, on the letterhead that the coordinator chose. */
@ExtendWith(ArquillianExtension.class)
class PapersIT {

    private static final String ORGANIGRAM = "/c/lindental/bodies/organigram/organigram.";

    @Inject
    private Stage stage;

    @Inject
    private LetterheadKeeping keeping;

    @Test
    void members_take_the_organigram_as_every_kind_of_document() {
        for (Format format : Format.values()) {
            Answer answer = Visitor.known(CHAIR).get(ORGANIGRAM + format.ending());
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Content-Type")).startsWith(format.mediaType());
            assertThat(answer.header("Content-Disposition")).contains("Organigramm." + format.ending());
            assertThat(Visitor.known(ADMINISTRATOR)
                            .get(ORGANIGRAM + format.ending())
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void it_says_who_appointed_whom_beneath_the_letterhead() throws IOException {
        byte[] word = Visitor.known(CHAIR).get(ORGANIGRAM + "docx").bytes();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .startsWith("", "Kooperation Lindental")
                    .contains("Organigramm: Kooperation Lindental")
                    .anySatisfy(text ->
                            assertThat(text).startsWith("Steuerungsgruppe").contains("Vorsitz: "));
            assertThat(document.getAllPictures()).hasSize(1);
            assertThat(document.getTables().get(0).getRow(0).isRepeatHeader()).isTrue();
        }
    }

    @Test
    void the_coordinator_changes_the_letterhead_for_everything_that_is_printed_from_then_on() throws IOException {
        CooperationLetterhead.Text before = keepInstead(old ->
                new CooperationLetterhead.Text("Kopf <Probe>", "Kontakt & Probe", "Fuß \"Probe\"\nzweite", false));
        try {
            assertThat(pdf()).contains("Kopf <Probe>", "Kontakt & Probe", "Fuß \"Probe\"", "zweite", "Seite 1 von");
        } finally {
            keepInstead(probe -> before);
        }
        assertThat(pdf()).contains("Kooperation Lindental").doesNotContain("Probe");
    }

    @Test
    void what_does_not_fit_is_refused_and_nobody_else_changes_it() {
        for (CooperationLetterhead.Text text : List.of(
                new CooperationLetterhead.Text("x".repeat(201), "", "", false),
                new CooperationLetterhead.Text("", "a\nb\nc", "", false),
                new CooperationLetterhead.Text("", "", "a\r\nb\r\nc", false))) {
            assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> keepInstead(old -> text));
        }
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> stage.as(CHAIR, () -> keeping.toChange(here())));
        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> stage.as(
                        CHAIR,
                        () -> keeping.keep(
                                here(),
                                new LetterheadKeeping.Seen(
                                        new CooperationLetterhead.Text("Fremd", "", "", false), 1))));
    }

    @Test
    void a_cooperation_that_never_chose_has_what_its_profile_tells() throws IOException {
        Persona member = STEERING_AGENCY;
        byte[] bytes = Visitor.known(member)
                .get("/c/weidental/bodies/organigram/organigram.pdf")
                .bytes();
        assertThat(text(bytes)).contains("Sozialdezernat des Landkreises Weidental · Am Mühlbach 3, 00000 Weidental");
    }

    private CooperationLetterhead.Text keepInstead(
            Function<CooperationLetterhead.Text, CooperationLetterhead.Text> change) {
        LetterheadKeeping.Seen seen = stage.ask(COORDINATOR, () -> keeping.toChange(here()));
        stage.as(
                COORDINATOR,
                () -> keeping.keep(here(), new LetterheadKeeping.Seen(change.apply(seen.text()), seen.version())));
        return seen.text();
    }

    private static String pdf() throws IOException {
        return text(Visitor.known(CHAIR).get(ORGANIGRAM + "pdf").bytes());
    }

    private static String text(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }
}
