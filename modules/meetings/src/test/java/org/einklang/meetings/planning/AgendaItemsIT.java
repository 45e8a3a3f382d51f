package org.einklang.meetings.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.HEAD_OF_CITY;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.STEERING_JOBCENTER;
import static org.einklang.testkit.Personas.TEAM_CITY;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.attachment.AttachmentHolder;
import org.einklang.api.time.PortalTime;
import org.einklang.testkit.Persona;
import org.einklang.testkit.TestPortal;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Statements;
import org.einklang.testkit.http.Visitor;
import org.junit.jupiter.api.Test;

/** Chair and secretary say what an item is to bring about; everybody who sees the meeting reads it, and nobody else. */
class AgendaItemsIT extends WishStage {

    private static final String QUESTION = "Mieten wir den Saal der Volkshochschule?";

    @Inject
    @Any
    private Instance<AttachmentHolder> holders;

    @Test
    void what_is_written_is_read_by_the_body_and_stands_in_the_agenda() {
        Meeting meeting = planned();
        fill(CHAIR, meeting);
        String page = page(meeting);

        assertThat(Visitor.as(STEERING_AGENCY).get(page).body())
                .contains(QUESTION, "beschließen", "45 Minuten", "2026/7", "https://rat.example/7");
        assertThat(Visitor.as(STEERING_AGENCY).get(meetingPage(meeting)).body())
                .contains("45 Minuten", page)
                .doesNotContain(QUESTION);
        for (Persona other : List.of(HEAD_OF_CITY, TEAM_CITY, COORDINATOR, ADMINISTRATOR)) {
            assertThat(Visitor.as(other).get(page).status()).isEqualTo(404);
        }
        assertThat(Visitor.as(CHAIR).get(meetingPage(meeting) + "/items/99").status())
                .isEqualTo(404);
        assertThat(Visitor.as(CHAIR).get(meetingPage(meeting) + "/items/x").status())
                .isEqualTo(404);
    }

    @Test
    void nobody_but_chair_and_secretary_writes_or_removes_and_not_once_the_meeting_has_begun() {
        Meeting meeting = planned();
        AgendaItem item = items(meeting).get(0);
        for (Persona other : List.of(STEERING_AGENCY, EVALUATOR, HEAD_OF_CITY, COORDINATOR)) {
            assertThatExceptionOfType(NotVisible.class)
                    .isThrownBy(() -> stage.as(other, () -> agendaItems.fill(item.id(), content(), item.version())));
            assertThatExceptionOfType(NotVisible.class)
                    .isThrownBy(() -> stage.as(other, () -> agendaItems.remove(meeting.id(), item.id())));
            assertThat(Visitor.as(other).get(page(meeting) + "/edit").status()).isEqualTo(404);
        }
        begin(meeting);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> stage.as(CHAIR, () -> agendaItems.fill(item.id(), content(), item.version())));
    }

    @Test
    void chair_and_secretary_order_the_agenda_and_say_until_when_items_are_proposed() {
        Meeting meeting = planned();
        stage.as(CHAIR, () -> planning.addItem(meeting.id(), "Haushalt"));
        List<AgendaItem> before = items(meeting);
        AgendaItem first = before.get(0);
        LocalDate day = PortalTime.dayOf(meeting.getStarts()).minusDays(2);
        for (Persona other : List.of(STEERING_AGENCY, EVALUATOR, HEAD_OF_CITY, COORDINATOR)) {
            assertThatExceptionOfType(NotVisible.class)
                    .isThrownBy(() -> stage.as(other, () -> planning.place(meeting.id(), first.id(), 2)));
            assertThatExceptionOfType(NotVisible.class)
                    .isThrownBy(() -> stage.as(other, () -> planning.askForProposals(meeting.id(), day)));
        }

        stage.as(SECRETARY, () -> planning.place(meeting.id(), first.id(), 2));
        assertThat(items(meeting).get(1).id()).isEqualTo(first.id());
        stage.as(SECRETARY, () -> planning.place(meeting.id(), first.id(), 99));
        assertThat(items(meeting).get(before.size() - 1).id()).as("the end").isEqualTo(first.id());
        stage.as(SECRETARY, () -> planning.place(meeting.id(), first.id(), 0));
        assertThat(items(meeting))
                .extracting(AgendaItem::id)
                .isEqualTo(before.stream().map(AgendaItem::id).toList());
        stage.as(SECRETARY, () -> planning.askForProposals(meeting.id(), day));
        assertThat(Visitor.as(STEERING_AGENCY)
                        .get("/c/lindental/meetings/proposals/new")
                        .body())
                .contains(meeting.getTitle(), PortalTime.longDay(day, Locale.GERMAN));
        stage.as(SECRETARY, () -> planning.askForProposals(meeting.id(), null));
    }

    @Test
    void who_was_overtaken_changes_nothing_and_a_form_merges_both() {
        Meeting meeting = planned();
        AgendaItem item = items(meeting).get(0);
        Map<String, String> typed =
                Map.of("item:title", "Begrüßung", "item:goal", "DISCUSS", "item:note", "Aus der Schriftführung.");
        var slow = Visitor.as(SECRETARY).filled(page(meeting) + "/edit", typed, "item:save");
        fill(CHAIR, meeting);

        assertThatExceptionOfType(OptimisticLockException.class)
                .isThrownBy(() -> stage.as(SECRETARY, () -> agendaItems.fill(item.id(), content(), item.version())));
        Answer both = slow.get();
        assertThat(both.status()).isEqualTo(200);
        assertThat(both.body()).contains(QUESTION, "Aus der Schriftführung.");
        assertThat(items(meeting).get(0).getOutline().getNote()).isEmpty();
    }

    @Test
    void an_item_is_saved_without_a_goal() {
        Meeting meeting = planned();
        Answer saved = Visitor.as(SECRETARY)
                .submit(
                        page(meeting) + "/edit",
                        Map.of("item:title", "Begrüßung", "item:goal", "NONE", "item:note", "Ohne Ziel."),
                        "item:save");
        assertThat(saved.location()).endsWith(page(meeting));
        AgendaItem item = items(meeting).get(0);
        assertThat(item.getOutline().getNote()).isEqualTo("Ohne Ziel.");
        assertThat(item.getOutline().getGoal()).isNull();
    }

    @Test
    void wrong_input_is_told_at_the_field_and_stays() {
        Meeting meeting = planned();
        Answer answer = Visitor.as(SECRETARY)
                .submit(
                        page(meeting) + "/edit",
                        Map.of(
                                "item:title", "Saal",
                                "item:goal", "DECIDE",
                                "item:duration", "lange",
                                "item:question", QUESTION),
                        "item:save");

        assertThat(answer.body()).contains("zwischen 1 und 600", "item:duration-error", QUESTION, "lange");
        assertThat(items(meeting).get(0).isBare()).isTrue();
    }

    @Test
    void who_presents_an_item_adds_its_papers() {
        Meeting meeting = planned();
        fill(CHAIR, meeting);
        AgendaItem item = items(meeting).get(0);
        AttachmentHolder holder = holders.stream()
                .filter(one -> one.holds(item.ref()))
                .findFirst()
                .orElseThrow();

        assertThat(stage.ask(STEERING_JOBCENTER, () -> holder.mayChange(item.ref())))
                .isTrue();
        assertThat(stage.ask(SECRETARY, () -> holder.mayChange(item.ref()))).isTrue();
        for (Persona other : List.of(STEERING_AGENCY, EVALUATOR, HEAD_OF_CITY)) {
            assertThat(stage.ask(other, () -> holder.mayChange(item.ref()))).isFalse();
        }
    }

    @Test
    void an_item_with_content_is_removed_on_its_own_page_and_all_goes_with_it() {
        Meeting meeting = planned();
        fill(CHAIR, meeting);
        Answer answer = Visitor.as(SECRETARY).submit(page(meeting), Map.of("removing", "removing"), "removing:remove");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(items(meeting)).isEmpty();
        assertThat(Visitor.as(SECRETARY).get(page(meeting)).status()).isEqualTo(404);
    }

    @Test
    void an_item_that_is_too_long_is_refused_at_its_field_and_stays_as_it_was_typed() {
        String title = "Sehr lang ".repeat(20) + "!";
        Answer answer = Visitor.as(SECRETARY)
                .submit(
                        "/c/lindental/meetings/new",
                        Map.of(
                                "plan", "plan",
                                "plan:body",
                                        String.valueOf(stage.world().body("stg").value()),
                                "plan:title", "Sitzung mit langem Punkt",
                                "plan:day",
                                        PortalTime.dayOf(TestPortal.STARTED)
                                                .plusDays(26)
                                                .toString(),
                                "plan:starts", "10:00",
                                "plan:ends", "11:00",
                                "plan:agenda", "Begrüßung\n" + title),
                        "plan:submit");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("id=\"plan:agenda-error\"", "höchstens 200 Zeichen", title);
    }

    @Test
    void a_text_may_fill_its_field_to_the_last_character_and_what_is_more_is_told_at_the_field() {
        Meeting meeting = planned();
        String line = "x".repeat(99);
        String full = (line + "\r\n").repeat(19) + line + "!";
        assertThat(written(meeting, "Saal", full).location()).endsWith(page(meeting));
        assertThat(items(meeting).get(0).getPaper().getQuestion())
                .isEqualTo(full.replace("\r\n", "\n"))
                .hasSize(2000);

        Answer longer = written(meeting, "Saal", full + "?");
        assertThat(longer.status()).isEqualTo(200);
        assertThat(longer.body()).contains("id=\"item:question-error\"", "2.000 Zeichen", "2.001", line + "!?");

        assertThat(written(meeting, "Sa\u0000al\nmieten", "Wohin?\u0007").location())
                .endsWith(page(meeting));
        AgendaItem item = items(meeting).get(0);
        assertThat(item.getTitle()).isEqualTo("Saal mieten");
        assertThat(item.getPaper().getQuestion()).isEqualTo("Wohin?");
    }

    private Answer written(Meeting meeting, String title, String question) {
        return Visitor.as(SECRETARY)
                .submit(
                        page(meeting) + "/edit",
                        Map.of("item:title", title, "item:goal", "NONE", "item:question", question),
                        "item:save");
    }

    @Test
    void a_hundred_items_take_as_many_statements_as_one() {
        Meeting one = planned();
        Meeting hundred = planned();
        for (int i = 2; i <= 100; i++) {
            String title = "Punkt " + i;
            stage.as(SECRETARY, () -> planning.addItem(hundred.id(), title));
        }
        assertThat(items(hundred)).hasSize(100);
        for (Meeting meeting : List.of(one, hundred)) {
            items(meeting)
                    .forEach(item -> stage.as(SECRETARY, () -> agendaItems.fill(item.id(), content(), item.version())));
            begin(meeting);
        }

        Visitor member = Visitor.as(STEERING_AGENCY);
        for (String page : List.of("", "/minutes", "/show")) {
            assertThat(Statements.of(meetingPage(hundred) + page, member))
                    .as(page)
                    .isLessThanOrEqualTo(Statements.of(meetingPage(one) + page, member));
        }
    }

    private void fill(Persona who, Meeting meeting) {
        AgendaItem item = items(meeting).get(0);
        stage.as(who, () -> agendaItems.fill(item.id(), content(), item.version()));
    }

    private ItemContent content() {
        return new ItemContent(
                "Saal",
                new ItemOutline(ItemGoal.DECIDE, 45, stage.person(STEERING_JOBCENTER), "", ""),
                new DecisionPaper(QUESTION, "", "", "").withCouncilPaper("2026/7", "https://rat.example/7"));
    }

    private static String meetingPage(Meeting meeting) {
        return "/c/lindental/meetings/" + meeting.getKey();
    }

    private static String page(Meeting meeting) {
        return meetingPage(meeting) + "/items/1";
    }
}
