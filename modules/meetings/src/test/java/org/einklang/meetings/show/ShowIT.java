package org.einklang.meetings.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CATALOGUE_EDITOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.GUEST;
import static org.einklang.testkit.Personas.HEAD_OF_CITY;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.TEAM_CITY;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.einklang.meetings.MeetingStage;
import org.einklang.meetings.invitation.MeetingInvitation;
import org.einklang.meetings.minutes.MinutesWriting;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.AgendaItems;
import org.einklang.meetings.planning.DecisionPaper;
import org.einklang.meetings.planning.ItemContent;
import org.einklang.meetings.planning.ItemGoal;
import org.einklang.meetings.planning.ItemOutline;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingPlan;
import org.einklang.meetings.planning.MeetingPlanning;
import org.einklang.meetings.planning.Meetings;
import org.einklang.meetings.planning.OnlineAccess;
import org.einklang.testkit.Persona;
import org.einklang.testkit.TestPortal;
import org.einklang.testkit.http.Statements;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** On the wall of the room stands what the pages of the meeting say, an item at a time, for those who see the meeting. */
@ExtendWith(ArquillianExtension.class)
class ShowIT {

    private static final String QUESTION = "Kaufen wir den Anhänger?";

    @Inject
    private Stage stage;

    @Inject
    private MeetingStage stages;

    @Inject
    private MeetingPlanning planning;

    @Inject
    private MeetingInvitation invitation;

    @Inject
    private MinutesWriting writing;

    @Inject
    private AgendaItems items;

    @Inject
    private Meetings meetings;

    @Test
    void first_all_of_the_agenda_then_each_item_with_question_papers_and_links_to_its_neighbours() {
        Meeting meeting = planned(3_320);
        attach(meeting, "1", "Angebot.csv");
        attach(meeting, "2", "Andere.csv");
        Visitor member = Visitor.known(STEERING_AGENCY);

        String whole = member.get(show(meeting)).body();
        assertThat(whole)
                .contains("Anhänger", "Verschiedenes", "30 Minuten · beschließen", "Rathaus")
                .contains("href=\"" + show(meeting) + "?item=1\" rel=\"next\"")
                .doesNotContain("rel=\"prev\"", QUESTION);
        String first = member.get(show(meeting) + "?item=1").body();
        assertThat(first)
                .contains("TOP 1: Anhänger", QUESTION, "Drei Angebote liegen vor.", "Jeder ein Drittel", "Angebot.csv")
                .contains("href=\"" + show(meeting) + "\" rel=\"prev\"")
                .contains("href=\"" + show(meeting) + "?item=2\" rel=\"next\"")
                .contains("href=\"" + page(meeting) + "\"")
                .doesNotContain("Andere.csv");
        String last = member.get(show(meeting) + "?item=2").body();
        assertThat(last).contains("TOP 2: Verschiedenes", "Andere.csv").doesNotContain("rel=\"next\"", QUESTION);
        assertThat(member.get(page(meeting)).body()).contains("href=\"" + show(meeting) + "\"", "Präsentieren");
    }

    @Test
    void who_sees_the_meeting_sees_it_and_nobody_else() {
        Meeting meeting = planned(3_321);
        for (Persona member : List.of(CHAIR, SECRETARY, STEERING_AGENCY, EVALUATOR, CATALOGUE_EDITOR)) {
            assertThat(Visitor.known(member).get(show(meeting) + "?item=1").status())
                    .as(member.toString())
                    .isEqualTo(200);
        }
        for (Persona other : List.of(HEAD_OF_CITY, TEAM_CITY, GUEST, COORDINATOR, ADMINISTRATOR)) {
            for (String query : List.of("", "?item=1")) {
                assertThat(Visitor.known(other).get(show(meeting) + query).status())
                        .as(other.toString())
                        .isEqualTo(404);
            }
        }
        assertThat(Visitor.known(CHAIR)
                        .get("/c/weidental/meetings/" + meeting.getKey() + "/show")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void neither_comments_nor_the_way_into_the_room_stand_on_the_wall() {
        Meeting meeting = planned(3_322);
        stage.as(SECRETARY, () -> invitation.invite(meeting.id()));
        Visitor.as(SECRETARY)
                .submit(
                        page(meeting) + "/items/1",
                        Map.of("comment:commentText", "Nur unter uns: zu teuer."),
                        "comment:send");

        for (String query : List.of("", "?item=1", "?item=2")) {
            assertThat(Visitor.known(SECRETARY).get(show(meeting) + query).body())
                    .doesNotContain("zu teuer", "konferenz.example", "5550100");
        }
    }

    @Test
    void the_resolution_that_is_proposed_stands_there_until_it_is_decided() {
        Meeting meeting = planned(3_323);
        stage.as(SECRETARY, () -> invitation.invite(meeting.id()));
        stage.as(SECRETARY, () -> writing.begin(meeting.id()));
        long first = meeting.getAgenda().get(0).id();
        stage.as(SECRETARY, () -> writing.propose(meeting.id(), first, "Der Anhänger wird gekauft."));

        assertThat(Visitor.known(STEERING_AGENCY).get(show(meeting) + "?item=1").body())
                .contains("Der Anhänger wird gekauft.")
                .as("its time has not come")
                .doesNotContain("Minuten sind um");
        assertThat(Visitor.known(STEERING_AGENCY).get(show(meeting) + "?item=2").body())
                .doesNotContain("Der Anhänger wird gekauft.");
    }

    @Test
    void an_item_that_is_none_leads_to_all_of_the_agenda() {
        Meeting meeting = planned(3_324);
        for (String query : List.of("?item=9", "?item=", "?item=x%3Cscript%3E")) {
            assertThat(Visitor.known(CHAIR).get(show(meeting) + query).body())
                    .contains("?item=1\" rel=\"next\"")
                    .doesNotContain("x<script>");
        }
    }

    @Test
    void statements_do_not_grow_with_the_items() {
        Meeting meeting = planned(3_325);
        Visitor member = Visitor.known(STEERING_AGENCY);
        int few = Statements.of(show(meeting), member);
        for (int i = 0; i < 10; i++) {
            String title = "Punkt " + i;
            stage.as(SECRETARY, () -> planning.addItem(meeting.id(), title));
        }

        assertThat(Statements.of(show(meeting), member)).isLessThanOrEqualTo(few);
    }

    private void attach(Meeting meeting, String item, String name) {
        assertThat(Visitor.known(SECRETARY)
                        .upload(
                                page(meeting) + "/items/" + item,
                                "attachment:attachmentFiles",
                                name,
                                (name + ";1").getBytes(StandardCharsets.UTF_8),
                                "attachment:upload")
                        .status())
                .isEqualTo(302);
    }

    /** As many days after the start of the portal; nobody else plans then. */
    private Meeting planned(int day) {
        Instant starts = TestPortal.STARTED.plus(Duration.ofDays(day));
        MeetingPlan plan = new MeetingPlan(
                "Sitzung an der Wand",
                starts,
                starts.plus(Duration.ofHours(2)),
                "Rathaus",
                new OnlineAccess("https://konferenz.example/wand", "0221 5550100", ""));
        Meeting meeting = stages.planned(plan, "Anhänger", "Verschiedenes");
        AgendaItem item = meeting.getAgenda().get(0);
        ItemContent content = new ItemContent(
                "Anhänger",
                new ItemOutline(ItemGoal.DECIDE, 30, null, "", "Drei Angebote liegen vor."),
                new DecisionPaper(QUESTION, "", "Jeder ein Drittel", ""));
        stage.as(SECRETARY, () -> items.fill(item.id(), content, item.version()));
        return meeting;
    }

    private static String page(Meeting meeting) {
        return "/c/lindental/meetings/" + meeting.getKey();
    }

    private static String show(Meeting meeting) {
        return page(meeting) + "/show";
    }
}
