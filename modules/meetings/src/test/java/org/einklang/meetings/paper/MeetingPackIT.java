package org.einklang.meetings.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.GUEST;
import static org.einklang.testkit.Personas.HEAD_OF_CITY;
import static org.einklang.testkit.Personas.HEAD_OF_COUNTY;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.STEERING_JOBCENTER;
import static org.einklang.testkit.Personas.TEAM_CITY;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.einklang.api.document.Documents;
import org.einklang.api.document.Paper;
import org.einklang.meetings.MeetingStage;
import org.einklang.meetings.PdfText;
import org.einklang.meetings.invitation.MeetingInvitation;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.AgendaItems;
import org.einklang.meetings.planning.DecisionPaper;
import org.einklang.meetings.planning.ItemContent;
import org.einklang.meetings.planning.ItemGoal;
import org.einklang.meetings.planning.ItemOutline;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingPlanning;
import org.einklang.meetings.planning.Meetings;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Statements;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everybody who sees a meeting takes all of it along in one file, and the invitation as a letter; nobody else does. */
@ExtendWith(ArquillianExtension.class)
class MeetingPackIT {

    private static final String QUESTION = "Kaufen wir gemeinsam ein Zelt?";

    @Inject
    private Stage stage;

    @Inject
    private MeetingStage stages;

    @Inject
    private MeetingPlanning planning;

    @Inject
    private MeetingInvitation invitation;

    @Inject
    private AgendaItems items;

    @Inject
    private Meetings meetings;

    @Inject
    private Documents documents;

    @Test
    void the_pack_has_invitation_agenda_tasks_minutes_and_files() throws IOException {
        Meeting meeting = invited(2840);
        attach(meeting, "", "Lageplan.pdf", documents.pdf(Paper.in(Locale.GERMAN, "Lageplan der Halle")));
        attach(meeting, "", "Kaputt.pdf", "%PDF-1.4\nnichts\n%%EOF\n".getBytes(StandardCharsets.UTF_8));
        attach(meeting, "", "Angebote.csv", "Zelt;4800".getBytes(StandardCharsets.UTF_8));
        attach(meeting, "/items/1", "Angebot Zelt.pdf", documents.pdf(Paper.in(Locale.GERMAN, "Angebot vom März")));
        Answer answer = Visitor.known(STEERING_AGENCY).get(page(meeting) + "/pack.pdf");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/pdf");
        assertThat(answer.header("Content-Disposition")).contains("Sitzungsmappe-" + meeting.getKey() + ".pdf");
        assertThat(PdfText.of(answer.bytes()))
                .contains("Sitzungsmappe: Sitzung mit Mappe", "Inhalt", "Seite 1 von")
                .contains("Sie sind zur Sitzung eingeladen", "Bitte sagen Sie, ob Sie kommen")
                .contains("Tagesordnung: Sitzung mit Mappe", QUESTION, "Jeder Partner ein Drittel")
                .contains("Offene Aufgaben: Steuerungsgruppe", "Niederschrift: ")
                .contains("Lageplan der Halle", "Angebot vom März", "Anlage 3 · Seite")
                .containsPattern("Angebote.csv\\s+–\\s+steht im Portal")
                .containsPattern("Kaputt.pdf\\s+–\\s+steht im Portal");
        assertThat(bookmarks(answer.bytes()))
                .hasSize(6)
                .satisfies(titles -> assertThat(titles.get(0)).startsWith("Sitzungsmappe: "))
                .satisfies(titles -> assertThat(titles.get(1)).startsWith("Einladung: "))
                .satisfies(titles -> assertThat(titles.get(2)).startsWith("Tagesordnung: "))
                .satisfies(titles -> assertThat(titles.get(3)).startsWith("Offene Aufgaben: "))
                .satisfies(titles -> assertThat(titles.get(4)).startsWith("Niederschrift: "))
                .satisfies(titles -> assertThat(titles.get(5)).isEqualTo("Anlagen"));
    }

    @Test
    void the_invitation_says_who_when_where_and_what_is_decided() throws IOException {
        Meeting meeting = invited(2842);
        Answer answer = Visitor.known(STEERING_AGENCY).get(page(meeting) + "/invitation.pdf");

        assertThat(PdfText.of(answer.bytes()))
                .contains(
                        "Einladung: Sitzung mit Mappe", "Kooperation Lindental", "Steuerungsgruppe", "Rathaus, Saal 3")
                .contains("TOP 1: Zelt", "beschließen", "Beschlossen werden soll über TOP 1")
                .contains("Vorsitz", "Schriftführung", "Mitglied", "/c/lindental/meetings/" + meeting.getKey());
        Answer word = Visitor.known(STEERING_AGENCY).get(page(meeting) + "/invitation.docx");
        assertThat(new String(word.bytes(), 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    }

    @Test
    void before_anybody_is_invited_the_letter_says_that_it_is_a_draft() throws IOException {
        Meeting meeting = planned(2844);

        assertThat(PdfText.of(Visitor.known(CHAIR)
                        .get(page(meeting) + "/invitation.pdf")
                        .bytes()))
                .contains("Entwurf einer Einladung", "Eingeladen werden");
    }

    @Test
    void who_does_not_see_the_meeting_gets_nothing() {
        Meeting meeting = invited(2846);
        for (String file : List.of("/pack.pdf", "/invitation.pdf", "/invitation.docx")) {
            for (Persona member : List.of(CHAIR, SECRETARY, STEERING_JOBCENTER, EVALUATOR)) {
                assertThat(Visitor.known(member).get(page(meeting) + file).status())
                        .as(member + file)
                        .isEqualTo(200);
            }
            for (Persona other : List.of(HEAD_OF_CITY, TEAM_CITY, HEAD_OF_COUNTY, GUEST, ADMINISTRATOR)) {
                assertThat(Visitor.known(other).get(page(meeting) + file).status())
                        .as(other + file)
                        .isEqualTo(404);
            }
            assertThat(Visitor.known(CHAIR)
                            .get("/c/weidental/meetings/" + meeting.getKey() + file)
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void the_page_of_the_meeting_offers_both() {
        Meeting meeting = planned(2848);

        assertThat(Visitor.known(STEERING_AGENCY).get(page(meeting)).body())
                .contains(page(meeting) + "/pack.pdf", page(meeting) + "/invitation.pdf")
                .contains(page(meeting) + "/invitation.docx");
    }

    @Test
    void statements_do_not_grow_with_the_items() {
        Meeting meeting = planned(2850);
        Visitor member = Visitor.known(STEERING_AGENCY);
        int few = Statements.of(page(meeting) + "/pack.pdf", member);
        for (int i = 0; i < 15; i++) {
            String title = "Punkt " + i;
            stage.as(SECRETARY, () -> planning.addItem(meeting.id(), title));
        }

        assertThat(Statements.of(page(meeting) + "/pack.pdf", member)).isLessThanOrEqualTo(few);
    }

    private void attach(Meeting meeting, String below, String name, byte[] content) {
        Answer answer = Visitor.known(SECRETARY)
                .upload(page(meeting) + below, "attachment:attachmentFiles", name, content, "attachment:upload");
        assertThat(answer.status()).as(name).isEqualTo(302);
    }

    private Meeting invited(int day) {
        Meeting meeting = planned(day);
        stage.as(SECRETARY, () -> invitation.invite(meeting.id()));
        return meeting;
    }

    /** As many days after the start of the portal; nobody else plans then. */
    private Meeting planned(int day) {
        Meeting meeting = stages.planned("Sitzung mit Mappe", day, "Zelt", "Verschiedenes");
        AgendaItem item = meeting.getAgenda().get(0);
        ItemContent content = new ItemContent(
                "Zelt",
                new ItemOutline(ItemGoal.DECIDE, 30, stage.person(STEERING_JOBCENTER), "", "Für alle Feste."),
                new DecisionPaper(QUESTION, "", "Jeder Partner ein Drittel", ""));
        stage.as(SECRETARY, () -> items.fill(item.id(), content, item.version()));
        return meeting;
    }

    private static String page(Meeting meeting) {
        return "/c/lindental/meetings/" + meeting.getKey();
    }

    private static List<String> bookmarks(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
            }
            return titles;
        }
    }
}
