package org.einklang.meetings.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.HEAD_OF_CITY;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.STEERING_JOBCENTER;

import java.util.List;
import java.util.Map;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.agenda.RequestStanding;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Visitor;
import org.junit.jupiter.api.Test;

/** Who takes a wish up or declines it, and when (mechanism 3). */
class WishedItemsIT extends WishStage {

    @Test
    void it_waits_again_when_it_is_struck_or_the_meeting_is_cancelled() {
        Meeting meeting = taken();
        long item = items(meeting).get(1).id();
        stage.as(SECRETARY, () -> agendaItems.remove(meeting.id(), item));
        assertThat(card().standing()).isEqualTo(RequestStanding.WAITING);

        stage.as(SECRETARY, () -> wished.take(meeting.id(), card().number()));
        stage.as(SECRETARY, () -> planning.cancel(meeting.id()));
        assertThat(card().standing()).isEqualTo(RequestStanding.WAITING);
    }

    @Test
    void nobody_but_who_orders_the_agenda_takes_up_or_declines() {
        Meeting meeting = planned();
        wish();
        long number = card().number();
        for (Persona other : List.of(STEERING_AGENCY, EVALUATOR)) {
            assertThatExceptionOfType(NotVisible.class)
                    .isThrownBy(() -> stage.as(other, () -> wished.take(meeting.id(), number)));
            assertThatExceptionOfType(NotVisible.class)
                    .isThrownBy(() -> stage.as(other, () -> wished.decline(meeting.id(), number, "Nein")));
        }
    }

    @Test
    void a_wish_for_one_body_does_not_come_onto_the_agenda_of_another() {
        String key = stage.ask(
                HEAD_OF_CITY, () -> planning.plan(here(), stage.world().body("trg"), plan(25), List.of("Begrüßung")));
        Meeting sponsors = stage.ask(HEAD_OF_CITY, () -> meetings.byKey(here(), key));
        wish();

        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> stage.as(HEAD_OF_CITY, () -> wished.take(sponsors.id(), card().number())));
        stage.as(HEAD_OF_CITY, () -> planning.cancel(sponsors.id()));
    }

    @Test
    void once_the_meeting_has_begun_nothing_is_taken_up() {
        Meeting meeting = planned();
        begin(meeting);
        wish();

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> stage.as(SECRETARY, () -> wished.take(meeting.id(), card().number())));
        assertThat(card().standing()).isEqualTo(RequestStanding.WAITING);
    }

    @Test
    void the_page_of_the_meeting_takes_it_up_and_wants_a_reason_for_not_doing_so() {
        Meeting meeting = planned();
        wish();
        String page = "/c/lindental/meetings/" + meeting.getKey();
        Visitor chair = Visitor.as(CHAIR);
        String row = row(chair.get(page).body());

        assertThat(chair.submit(page, Map.of(row + ":reply", " "), row + ":decline")
                        .body())
                .contains("Bitte schreiben Sie, warum es nicht auf die Tagesordnung kommt.");
        assertThat(Visitor.known(STEERING_JOBCENTER).get(page).body()).doesNotContain("wishesPart");
        assertThat(chair.submit(page, Map.of(row + ":reply", "Gehört in die AG."), row + ":decline")
                        .location())
                .endsWith(page);
        assertThat(card().reply()).isEqualTo("Gehört in die AG.");
    }

    /** Name of the row of this test's wish; others may wait beside it. */
    private String row(String page) {
        String key = "value=\"" + card().number() + "\"";
        int at = page.indexOf(key);
        int name = page.lastIndexOf("name=\"", at) + 6;
        String field = page.substring(name, page.indexOf('"', name));
        return field.substring(0, field.lastIndexOf(':', field.lastIndexOf(':') - 1));
    }
}
