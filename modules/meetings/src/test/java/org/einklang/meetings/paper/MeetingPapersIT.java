package org.einklang.meetings.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.HEAD_OF_CITY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.einklang.api.document.Paper;
import org.einklang.api.people.CooperationId;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.Meetings;
import org.einklang.meetings.resolution.Resolutions;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a body takes along on paper says what the pages say, to those who may see the meeting. */
@ExtendWith(ArquillianExtension.class)
class MeetingPapersIT {

    private static final String MEETING = "stg-2025-10";
    private static final String RESOLUTION = "stg-2025-012";

    @Inject
    private Stage stage;

    @Inject
    private Meetings meetings;

    @Inject
    private Resolutions resolutions;

    @Inject
    private AgendaPaper agendas;

    @Inject
    private TasksPaper tasks;

    @Inject
    private ResolutionPaper extracts;

    @Test
    void the_agenda_tells_who_was_invited_and_what_is_decided_upon() {
        Paper paper = stage.ask(STEERING_AGENCY, () -> agendas.of(meeting()));

        assertThat(paper.title()).startsWith("Tagesordnung: ");
        assertThat(words(paper)).contains("Bereichsleitung Agentur", "Gemeinsame Ausbildungsmesse", "Empfehlung");
    }

    @Test
    void the_extract_has_wording_votes_and_what_became_of_it() {
        Paper paper = stage.ask(STEERING_AGENCY, () -> extracts.of(resolutions.numbered(here(), RESOLUTION)));

        assertThat(paper.title()).contains("STG-2025-012");
        assertThat(words(paper))
                .contains("mit einem gemeinsamen Stand auf", "3 Ja, 0 Nein")
                .contains("Umgesetzt am", "Die Niederschrift ist genehmigt.");
    }

    @Test
    void open_tasks_are_those_of_the_body() {
        Paper paper = stage.ask(STEERING_AGENCY, () -> tasks.of(meeting()));

        assertThat(paper.title()).isEqualTo("Offene Aufgaben: Steuerungsgruppe");
        assertThat(words(paper)).contains("Stand: ");
    }

    @Test
    void they_come_as_files_for_those_who_see_the_meeting_only() {
        String here = "/c/lindental/meetings/";
        for (String file : List.of(
                MEETING + "/agenda.pdf",
                MEETING + "/agenda.docx",
                MEETING + "/tasks.pdf",
                MEETING + "/minutes.docx",
                "resolutions/" + RESOLUTION + "/extract.pdf",
                "resolutions/" + RESOLUTION + "/extract.docx")) {
            Answer answer = Visitor.known(STEERING_AGENCY).get(here + file);
            assertThat(answer.status()).as(file).isEqualTo(200);
            assertThat(new String(answer.bytes(), 0, 2, StandardCharsets.US_ASCII))
                    .isEqualTo(file.endsWith("pdf") ? "%P" : "PK");
            assertThat(Visitor.known(HEAD_OF_CITY).get(here + file).status())
                    .as(file)
                    .isEqualTo(404);
        }
    }

    private Meeting meeting() {
        return meetings.byKey(here(), MEETING);
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }

    private static String words(Paper paper) {
        return paper.blocks().stream().map(Paper.Block::toString).collect(Collectors.joining(" "));
    }
}
