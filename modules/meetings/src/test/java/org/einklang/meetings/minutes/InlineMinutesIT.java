package org.einklang.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.TEAM_CITY;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.MeetingStage;
import org.einklang.meetings.invitation.MeetingInvitation;
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

/** Tasks and resolutions that are typed into a note: once each, all of them or none, by who may write. */
@ExtendWith(ArquillianExtension.class)
class InlineMinutesIT {

    private static final String NOTE = "minutes:items:0:note";

    @Inject
    private Stage stage;

    @Inject
    private MeetingStage stages;

    @Inject
    private MeetingPlanning planning;

    @Inject
    private MeetingInvitation invitation;

    @Inject
    private Meetings meetings;

    @Inject
    private MinutesWriting writing;

    @Inject
    private MinutesReading reading;

    @Test
    void what_was_typed_becomes_a_task_and_a_resolution_once_and_leaves_the_note() {
        Meeting meeting = begun(2_980);
        String note = "Die Stadt berichtet.\n@Agentur Räume buchen //+14\n! Wir treten gemeinsam auf.\nAlle danken.";
        save(SECRETARY, meeting, note);
        assertThat(note(meeting).getNote()).isEqualTo("Die Stadt berichtet.\nAlle danken.");
        save(SECRETARY, meeting, note);
        save(CHAIR, meeting, "Die Stadt berichtet.\nAlle danken.\n@Bereichsleitung Agentur Räume buchen //+2W");

        assertThat(minutes(meeting).getTasks())
                .extracting(MinutedTask::getTitle, MinutedTask::assignee, MinutedTask::getDue)
                .containsExactly(tuple(
                        "Räume buchen", person(STEERING_AGENCY), day(meeting).plusDays(14)));
        assertThat(minutes(meeting).getResolutions())
                .extracting(Resolution::getWording, Resolution::getState, Resolution::agendaItem)
                .containsExactly(tuple(
                        "Wir treten gemeinsam auf.",
                        ResolutionState.PROPOSED,
                        note(meeting).agendaItem()));
        save(SECRETARY, meeting, "Kurz.\n@Agentur Räume buchen //+15");
        assertThat(minutes(meeting).getTasks()).hasSize(2);
    }

    @Test
    void if_one_line_is_not_understood_nothing_is_kept() {
        Meeting meeting = begun(2_982);
        for (Map.Entry<String, String> wrong : Map.of(
                        "nobody", "@Schmidt Plan senden",
                        "several", "@Bereichsleitung Plan senden",
                        "nothing_to_do", "@Agentur //morgen",
                        "no_day", "@Agentur Plan senden //31.2.",
                        "day_over", "@Agentur Plan senden //1.1.2020",
                        "too_long", "! Wir " + "handeln ".repeat(260))
                .entrySet()) {
            String note = "Neu.\n@Agentur Räume buchen\n! Wir laden ein.\n" + wrong.getValue();
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> save(SECRETARY, meeting, note))
                    .satisfies(no -> {
                        assertThat(no.key()).isEqualTo("meetings.inline." + wrong.getKey());
                        assertThat(no.field()).contains("items:0:note");
                    });
        }
        assertThat(minutes(meeting).getTasks()).isEmpty();
        assertThat(minutes(meeting).getResolutions()).isEmpty();
        assertThat(note(meeting).getNote()).isEmpty();
    }

    @Test
    void without_a_day_the_task_is_due_at_the_next_meeting() {
        Meeting meeting = begun(2_984);
        Meeting next = planned(2_985);
        save(SECRETARY, meeting, "@agentur Räume buchen");

        assertThat(minutes(meeting).getTasks()).extracting(MinutedTask::getDue).containsExactly(day(next));
    }

    @Test
    void a_line_with_a_backslash_stays_text_and_is_read_without_it() {
        Meeting meeting = begun(2_986);
        save(SECRETARY, meeting, "\\@Agentur ruft an.");
        save(SECRETARY, meeting, "\\@Agentur ruft an.");

        assertThat(minutes(meeting).getTasks()).isEmpty();
        assertThat(note(meeting).getNote()).isEqualTo("@Agentur ruft an.");
        stage.as(SECRETARY, () -> writing.handIn(meeting.id()));
        assertThat(Visitor.as(CHAIR).get(page(meeting)).body()).contains(">@Agentur ruft an.<");
    }

    @Test
    void who_may_not_write_is_told_that_there_is_nothing() {
        Meeting meeting = begun(2_987);
        for (Persona other : List.of(STEERING_AGENCY, EVALUATOR, COORDINATOR, ADMINISTRATOR, TEAM_CITY)) {
            assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> save(other, meeting, "@Agentur Räume buchen"));
        }
        assertThatExceptionOfType(NotVisible.class)
                .as("a note of other minutes")
                .isThrownBy(() -> stage.as(
                        SECRETARY,
                        () -> writing.save(
                                meeting.id(),
                                List.of(new MinutesWriting.Typed(999_999_999, "! Wir laden ein.", 1)),
                                Set.of())));
        assertThat(Visitor.as(TEAM_CITY).get(page(meeting)).status()).isEqualTo(404);
        assertThat(Visitor.as(STEERING_AGENCY).get(page(meeting)).body()).doesNotContain(NOTE);
        assertThat(minutes(meeting).getTasks()).isEmpty();
    }

    @Test
    void two_who_type_the_same_line_at_the_same_moment_make_one_task() {
        Meeting meeting = begun(2_988);
        List<Visitor> writers = List.of(Visitor.as(SECRETARY), Visitor.as(CHAIR));
        List<Supplier<Answer>> forms = writers.stream()
                .map(writer -> writer.filled(
                        page(meeting), typed(meeting, "@Agentur Räume buchen //+14\n! Wir laden ein."), "minutes:save"))
                .toList();
        List<CompletableFuture<Answer>> sent =
                forms.stream().map(CompletableFuture::supplyAsync).toList();

        assertThat(sent.stream().map(CompletableFuture::join).map(Answer::status))
                .allMatch(status -> status == 302 || status == 200);
        assertThat(minutes(meeting).getTasks()).hasSize(1);
        assertThat(minutes(meeting).getResolutions()).hasSize(1);
        Answer again = forms.get(1).get();
        assertThat(again.status()).isEqualTo(302);
        assertThat(minutes(meeting).getTasks()).hasSize(1);
    }

    @Test
    void a_writer_who_was_overtaken_keeps_both_texts_and_gets_the_task() {
        Meeting meeting = begun(2_989);
        save(SECRETARY, meeting, "Die Stadt berichtet.");
        Supplier<Answer> chair = Visitor.as(CHAIR)
                .filled(
                        page(meeting),
                        typed(meeting, "Die Stadt berichtet.\n@Agentur Plan senden //+7"),
                        "minutes:save");
        save(SECRETARY, meeting, "Die Stadt berichtet von der Messe.\n@Agentur Räume buchen //+14");

        assertThat(chair.get().status()).isEqualTo(302);
        assertThat(note(meeting).getNote()).isEqualTo("Die Stadt berichtet von der Messe.");
        assertThat(minutes(meeting).getTasks())
                .extracting(MinutedTask::getTitle)
                .containsExactlyInAnyOrder("Räume buchen", "Plan senden");
    }

    @Test
    void on_the_page_a_name_that_is_not_clear_keeps_what_was_typed_and_says_who_may_be_meant() {
        Meeting meeting = begun(2_990);
        String typed = "Alles gut.\n@Bereichsleitung Plan senden //+7";
        Answer answer = Visitor.as(SECRETARY).submit(page(meeting), typed(meeting, typed), "minutes:save");

        assertThat(answer.body())
                .contains("passt auf mehrere: Bereichsleitung Agentur (", "Bereichsleitung Jobcenter (")
                .contains("id=\"" + NOTE + "-error\"")
                .contains("@Bereichsleitung Plan senden //+7</textarea>");
        assertThat(note(meeting).getNote()).isEmpty();
        Answer unknown =
                Visitor.as(SECRETARY).submit(page(meeting), typed(meeting, "@Schmidt Plan senden"), "minutes:save");
        assertThat(unknown.body()).contains("nennt niemanden aus dieser Sitzung", "@Schmidt Plan senden</textarea>");
    }

    @Test
    void more_entries_take_no_more_statements_to_read() {
        Meeting meeting = begun(2_991);
        save(SECRETARY, meeting, "@Agentur Plan senden //+7\n! Wir laden ein.");
        int few = Statements.of(page(meeting), SECRETARY);
        save(
                SECRETARY,
                meeting,
                "@Agentur A //+7\n@Agentur B //+7\n@Jobcenter C\n! Wir laden alle ein.\n! Wir kommen.");
        assertThat(Statements.of(page(meeting), SECRETARY)).isLessThanOrEqualTo(few);
    }

    /** The note with what else a browser sends: what is chosen in the fields below. */
    private Map<String, String> typed(Meeting meeting, String note) {
        String item = String.valueOf(meeting.getAgenda().get(0).id());
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(NOTE, note);
        fields.put("minutes:item", item);
        fields.put("minutes:taskItem", item);
        fields.put("minutes:assignee", String.valueOf(person(STEERING_AGENCY).value()));
        return fields;
    }

    private void save(Persona writer, Meeting meeting, String text) {
        MinutesNote note = note(meeting);
        stage.as(
                writer,
                () -> writing.save(
                        meeting.id(), List.of(new MinutesWriting.Typed(note.id(), text, note.version())), Set.of()));
    }

    private MinutesNote note(Meeting meeting) {
        return minutes(meeting).getNotes().get(0);
    }

    private Minutes minutes(Meeting meeting) {
        return stage.ask(SECRETARY, () -> reading.of(meeting));
    }

    private Meeting begun(int days) {
        Meeting meeting = planned(days);
        stage.as(SECRETARY, () -> invitation.invite(meeting.id()));
        stage.as(SECRETARY, () -> writing.begin(meeting.id()));
        return meeting;
    }

    private Meeting planned(int days) {
        return stages.planned("Mitschrift " + days, days, "Messe", "Ausblick");
    }

    private static LocalDate day(Meeting meeting) {
        return PortalTime.dayOf(meeting.getStarts());
    }

    private static String page(Meeting meeting) {
        return "/c/lindental/meetings/" + meeting.getKey() + "/minutes";
    }

    private PersonId person(Persona persona) {
        return stage.person(persona);
    }
}
