package org.einklang.meetings.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.HOST;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.TEAM_AGENCY;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.meetings.MeetingStage;
import org.einklang.meetings.minutes.MinutesWriting;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingPlanning;
import org.einklang.meetings.planning.Meetings;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A guest of a body is not asked to all of it (rules.md: own item only); who joins it after the invitation can be present. */
@ExtendWith(ArquillianExtension.class)
class GuestSeatsIT {

    private static final String PAGE = "/c/lindental/bodies/gastsitz";

    @Inject
    private Stage stage;

    @Inject
    private MeetingStage meetings;

    @Inject
    private MeetingPlanning planning;

    @Inject
    private Meetings reading;

    @Inject
    private MeetingInvitation invitation;

    @Inject
    private MinutesWriting writing;

    @Inject
    private Invitees invitees;

    @Inject
    private Directory directory;

    @BeforeEach
    void a_body_with_a_guest() {
        Visitor coordinator = Visitor.as(COORDINATOR);
        Answer set = coordinator.submit(
                "/c/lindental/bodies/new?level=OPERATIONAL",
                Map.of(
                        "body:name", "AG Gastsitz",
                        "body:key", "gastsitz",
                        "body:appointing", "stg",
                        "body:decision", "CONSENSUS",
                        "body:quorum", "NONE",
                        "body:minutes", "CHAIR",
                        "body:demand", "ANY_MEMBER"),
                "body:submit");
        assertThat(set.status()).as(set.body()).isEqualTo(302);
        seat(CHAIR, "CHAIR", "VOTING");
        seat(STEERING_AGENCY, "MEMBER", "VOTING");
        seat(HOST, "GUEST", "NONE");
    }

    @AfterEach
    void its_work_is_done() {
        Visitor.as(COORDINATOR).submit(PAGE, Map.of("life", "life"), "life:archiveNow");
    }

    @Test
    void guests_are_not_invited_to_everything_and_late_members_are_on_the_list() {
        BodyCard body = directory.body(meetings.here(), "gastsitz").orElseThrow();
        String key = stage.ask(
                CHAIR,
                () -> planning.plan(
                        meetings.here(), body.id(), MeetingStage.plan("Mit Gast", 3_388), List.of("Begrüßung")));
        Meeting meeting = stage.ask(CHAIR, () -> reading.byKey(meetings.here(), key));

        stage.as(CHAIR, () -> invitation.invite(meeting.id()));
        assertThat(invited(meeting)).containsExactlyInAnyOrder(stage.person(CHAIR), stage.person(STEERING_AGENCY));

        seat(TEAM_AGENCY, "MEMBER", "ADVISORY");
        stage.as(CHAIR, () -> writing.begin(meeting.id()));
        assertThat(invited(meeting))
                .as("appointed after the invitation had gone out")
                .contains(stage.person(TEAM_AGENCY))
                .doesNotContain(stage.person(HOST));
    }

    private List<PersonId> invited(Meeting meeting) {
        return invitees.of(meeting.id()).stream().map(Invitee::person).toList();
    }

    private void seat(Persona persona, String role, String vote) {
        PersonCard person = directory.person(stage.person(persona));
        String name = person.name() + " · " + person.partnerName();
        Map<String, String> typed = Map.of(
                "seat:person_input", name, "seat:role", role, "seat:vote", vote, "seat:partner", "", "seat:level", "-");
        Answer given = Visitor.as(COORDINATOR).submit(PAGE + "/seats/new", typed, "seat:submit");
        assertThat(given.status()).as(given.body()).isEqualTo(302);
    }
}
