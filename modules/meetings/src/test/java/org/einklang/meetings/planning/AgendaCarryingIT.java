package org.einklang.meetings.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.HEAD_OF_CITY;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.agenda.RequestStanding;
import org.einklang.testkit.Persona;
import org.einklang.testkit.TestPortal;
import org.einklang.testkit.http.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a body does not get to is dealt with at its next meeting, and both agendas tell. */
class AgendaCarryingIT extends WishStage {

    private static int tests;

    @Inject
    private AgendaCarrying carrying;

    @BeforeEach
    void anotherTest() {
        tests++;
    }

    @Test
    void before_the_meeting_an_item_moves_with_its_wish() {
        Meeting meeting = planned(0);
        wish();
        stage.as(SECRETARY, () -> wished.take(meeting.id(), card().number()));
        Meeting next = planned(1);
        long item = items(meeting).get(1).id();
        stage.as(
                SECRETARY,
                () -> agendaItems.fill(item, said(), items(meeting).get(1).version()));

        assertThat(stage.ask(SECRETARY, () -> carrying.carryOver(meeting.id(), item))
                        .getKey())
                .isEqualTo(next.getKey());

        assertThat(titles(meeting)).containsExactly("Begrüßung");
        assertThat(items(next)).last().satisfies(moved -> {
            assertThat(moved.id()).as("with its papers and comments").isEqualTo(item);
            assertThat(moved.getOutline().getNote()).isEqualTo("Kommt aus dem Beirat.");
        });
        assertThat(titles(next)).endsWith("Probe eines Wunsches");
        assertThat(card().standing()).isEqualTo(RequestStanding.PLACED);
        assertThat(card().meeting()).isEqualTo(next.ref());
    }

    @Test
    void afterwards_it_stays_in_the_record_and_is_called_up_again() {
        Meeting meeting = planned(0);
        Meeting next = planned(1);
        long item = items(meeting).get(0).id();
        stage.as(
                SECRETARY,
                () -> agendaItems.fill(item, said(), items(meeting).get(0).version()));
        begin(meeting);

        stage.as(CHAIR, () -> carrying.carryOver(meeting.id(), item));

        assertThat(titles(meeting)).containsExactly("Probe eines Wunsches");
        assertThat(items(next)).last().satisfies(again -> {
            assertThat(again.carriedFrom()).isEqualTo(meeting.id());
            assertThat(again.getOutline().getNote()).isEqualTo("Kommt aus dem Beirat.");
        });
        assertThat(Visitor.as(STEERING_AGENCY)
                        .get("/c/lindental/meetings/" + next.getKey())
                        .body())
                .contains("Übernommen aus:", meeting.getKey());
    }

    @Test
    void what_was_only_talked_about_is_called_up_once_and_its_wish_with_it() {
        Meeting meeting = planned(0);
        wish();
        stage.as(SECRETARY, () -> wished.take(meeting.id(), card().number()));
        Meeting next = planned(1);
        long item = items(meeting).get(1).id();
        begin(meeting);
        stage.as(SECRETARY, () -> writing.handIn(meeting.id()));
        assertThat(card().standing()).isEqualTo(RequestStanding.SETTLED);

        stage.as(CHAIR, () -> carrying.carryOver(meeting.id(), item));

        assertThat(card().standing()).as("the answer comes from there").isEqualTo(RequestStanding.PLACED);
        assertThat(card().meeting()).isEqualTo(next.ref());
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> stage.as(CHAIR, () -> carrying.carryOver(meeting.id(), item)))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("meetings.agenda.carried_already"));
        assertThat(titles(next)).containsOnlyOnce("Probe eines Wunsches");
    }

    @Test
    void nobody_but_chair_and_secretary_carries_over_and_not_from_a_cancelled_meeting() {
        Meeting meeting = planned(0);
        planned(1);
        long item = items(meeting).get(0).id();
        for (Persona other : List.of(STEERING_AGENCY, EVALUATOR, HEAD_OF_CITY)) {
            assertThatExceptionOfType(NotVisible.class)
                    .isThrownBy(() -> stage.as(other, () -> carrying.carryOver(meeting.id(), item)));
        }
        stage.as(CHAIR, () -> planning.cancel(meeting.id()));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> stage.as(CHAIR, () -> carrying.carryOver(meeting.id(), item)));
    }

    @Test
    void without_a_next_meeting_the_page_says_what_to_do() {
        Meeting last = planned(2_900);
        String page = "/c/lindental/meetings/" + last.getKey();

        assertThat(Visitor.as(SECRETARY)
                        .submit(page, Map.of("agenda", "agenda"), "agenda:items:0:carry")
                        .body())
                .contains("Nach dieser Sitzung ist noch keine geplant.");
        stage.as(SECRETARY, () -> planning.cancel(last.id()));
    }

    private static ItemContent said() {
        return new ItemContent(
                "Probe eines Wunsches",
                new ItemOutline(ItemGoal.INFORM, 10, null, "", "Kommt aus dem Beirat."),
                new DecisionPaper());
    }

    /** Each test has days for itself, later than all meetings of others. */
    private Meeting planned(int daysLater) {
        Instant starts = TestPortal.STARTED.plus(Duration.ofDays(1_000L + 10 * tests + daysLater));
        MeetingPlan plan = new MeetingPlan("Die nächste", starts, starts.plus(Duration.ofHours(1)), "Rathaus");
        String key = stage.ask(
                SECRETARY, () -> planning.plan(here(), stage.world().body("stg"), plan, List.of("Begrüßung")));
        return stage.ask(SECRETARY, () -> meetings.byKey(here(), key));
    }

    private List<String> titles(Meeting meeting) {
        return items(meeting).stream().map(AgendaItem::getTitle).toList();
    }
}
