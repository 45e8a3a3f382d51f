package org.einklang.meetings.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.TEAM_AGENCY;
import static org.einklang.testkit.Personas.TEAM_CITY;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
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
import org.einklang.meetings.planning.WishedItems;
import org.einklang.testkit.Persona;
import org.einklang.testkit.TestPortal;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An item goes to another body as a copy, with its files and where it comes from; both see what becomes of it. */
@ExtendWith(ArquillianExtension.class)
class ItemHandoverIT {

    private static final String QUESTION = "Wer bezahlt die Busse?";

    @Inject
    private Stage stage;

    @Inject
    private Directory directory;

    @Inject
    private MeetingPlanning planning;

    @Inject
    private AgendaItems items;

    @Inject
    private Meetings meetings;

    @Inject
    private WishedItems wished;

    @Inject
    private ItemHandover handover;

    @Test
    void the_other_body_gets_content_origin_and_files_as_a_proposal_and_takes_it_up() {
        Meeting meeting = planned(SECRETARY, "stg", 3_020);
        attach(meeting);
        String key = stage.ask(
                SECRETARY,
                () -> handover.handOn(meeting.id(), item(meeting).id(), body("ausb"), "Bitte rechnet das durch."));

        String proposal = "/c/lindental/meetings/proposals/" + key;
        String page = Visitor.as(TEAM_AGENCY).get(proposal).body();
        assertThat(page)
                .contains(QUESTION, "Bitte rechnet das durch.", "Fahrplan.csv")
                .contains("Kommt aus: Steuerungsgruppe, Sitzung mit Bussen am", "TOP 1");
        assertThat(Visitor.as(TEAM_AGENCY).get(file(page)).body()).isEqualTo("Linie;7");
        assertThat(Visitor.as(STEERING_AGENCY).get(proposal).status())
                .as("what the other body says about it is its own")
                .isEqualTo(404);
        assertThat(Visitor.as(TEAM_AGENCY).get(itemPage(meeting)).status()).isEqualTo(404);
        assertThat(Visitor.as(STEERING_AGENCY).get(itemPage(meeting)).body()).contains("noch nicht aufgenommen");

        Meeting there = planned(TEAM_CITY, "ausb", 3_021);
        long wish = stage.ask(SECRETARY, () -> handover.of(meeting, item(meeting)))
                .get(0)
                .number();
        stage.as(TEAM_CITY, () -> wished.take(there.id(), wish));
        AgendaItem taken = stage.ask(TEAM_CITY, () -> meetings.byKey(here(), there.getKey()))
                .getAgenda()
                .get(1);
        assertThat(taken.getPaper().getQuestion()).isEqualTo(QUESTION);
        assertThat(taken.getOutline().getNote()).startsWith("Kommt aus: Steuerungsgruppe");
        assertThat(Visitor.as(STEERING_AGENCY).get(itemPage(meeting)).body()).contains("steht auf der Tagesordnung");
        stage.as(TEAM_CITY, () -> planning.cancel(there.id()));
        stage.as(SECRETARY, () -> handover.takeBack(meeting.id(), item(meeting).id(), wish));
    }

    @Test
    void it_is_handed_on_once_until_it_is_settled_or_taken_back() {
        Meeting meeting = planned(SECRETARY, "stg", 3_022);
        long item = item(meeting).id();
        stage.as(CHAIR, () -> handover.handOn(meeting.id(), item, body("ausb"), ""));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> stage.as(CHAIR, () -> handover.handOn(meeting.id(), item, body("ausb"), "")));
        long wish = stage.ask(CHAIR, () -> handover.of(meeting, item(meeting)))
                .get(0)
                .number();
        stage.as(CHAIR, () -> handover.takeBack(meeting.id(), item, wish));
        assertThat(Visitor.as(STEERING_AGENCY).get(itemPage(meeting)).body()).contains("zurückgenommen");
    }

    @Test
    void nobody_but_chair_and_secretary_hands_on_and_only_within_the_cooperation() {
        Meeting meeting = planned(SECRETARY, "stg", 3_024);
        long item = item(meeting).id();
        for (Persona other : List.of(STEERING_AGENCY, EVALUATOR, TEAM_CITY)) {
            assertThatExceptionOfType(NotVisible.class)
                    .isThrownBy(() -> stage.as(other, () -> handover.handOn(meeting.id(), item, body("ausb"), "")));
        }
        BodyId strange = directory
                .bodies(directory.cooperation("weidental").orElseThrow().id())
                .get(0)
                .id();
        for (BodyId target : List.of(strange, body("stg"))) {
            assertThatExceptionOfType(NotVisible.class)
                    .isThrownBy(() -> stage.as(SECRETARY, () -> handover.handOn(meeting.id(), item, target, "")));
        }
    }

    private void attach(Meeting meeting) {
        assertThat(Visitor.known(SECRETARY)
                        .upload(
                                itemPage(meeting),
                                "attachment:attachmentFiles",
                                "Fahrplan.csv",
                                "Linie;7".getBytes(StandardCharsets.UTF_8),
                                "attachment:upload")
                        .status())
                .isEqualTo(302);
    }

    private static String file(String page) {
        int at = page.indexOf("/c/lindental/attachments/");
        return page.substring(at, page.indexOf('"', at));
    }

    private Meeting planned(Persona planner, String body, int day) {
        Instant starts = TestPortal.STARTED.plus(Duration.ofDays(day));
        MeetingPlan plan = new MeetingPlan("Sitzung mit Bussen", starts, starts.plus(Duration.ofHours(2)), "Rathaus");
        String key = stage.ask(planner, () -> planning.plan(here(), body(body), plan, List.of("Busse")));
        Meeting meeting = stage.ask(planner, () -> meetings.byKey(here(), key));
        ItemContent content = new ItemContent(
                "Busse",
                new ItemOutline(ItemGoal.DECIDE, 30, null, "", "Drei Schulen liegen außerhalb."),
                new DecisionPaper(QUESTION, "", "", ""));
        stage.as(
                planner,
                () -> items.fill(item(meeting).id(), content, item(meeting).version()));
        return stage.ask(planner, () -> meetings.byKey(here(), key));
    }

    private static AgendaItem item(Meeting meeting) {
        return meeting.getAgenda().get(0);
    }

    private static String itemPage(Meeting meeting) {
        return "/c/lindental/meetings/" + meeting.getKey() + "/items/1";
    }

    private BodyId body(String key) {
        return directory.bodies(here()).stream()
                .filter(one -> one.key().equals(key))
                .map(BodyCard::id)
                .findFirst()
                .orElseThrow();
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }
}
