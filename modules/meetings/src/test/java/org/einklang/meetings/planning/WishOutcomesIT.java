package org.einklang.meetings.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.TEAM_AGENCY;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.einklang.api.agenda.RequestStanding;
import org.einklang.api.agenda.ResolutionOutcome.Outcome;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyId;
import org.einklang.meetings.minutes.ResolutionState;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Visitor;
import org.junit.jupiter.api.Test;

/** What the body says on a wish comes back to the thing (mechanism 3). */
class WishOutcomesIT extends WishStage {

    @Inject
    private WaitingWishes waiting;

    @Test
    void chair_and_secretary_take_it_up_and_the_body_resolves() {
        Meeting meeting = planned();
        wish();
        assertThat(waitsFor(CHAIR)).singleElement().asString().startsWith("/c/lindental/meetings/stg-");
        assertThat(waitsFor(STEERING_AGENCY)).isEmpty();

        stage.as(SECRETARY, () -> wished.take(meeting.id(), card().number()));
        assertThat(card().standing()).isEqualTo(RequestStanding.PLACED);
        assertThat(waitsFor(CHAIR)).isEmpty();
        begin(meeting);
        long proposal = proposal(meeting);
        stage.as(SECRETARY, () -> recording.decide(meeting.id(), proposal, ResolutionState.ADOPTED));
        stage.as(SECRETARY, () -> writing.handIn(meeting.id()));

        assertThat(card().standing()).isEqualTo(RequestStanding.SETTLED);
        assertThat(card().outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(card().resolution()).isEqualTo(new ItemRef("meetings", "resolution", String.valueOf(proposal)));
    }

    @Test
    void without_a_resolution_it_was_talked_about() {
        Meeting meeting = taken();
        begin(meeting);
        stage.as(SECRETARY, () -> writing.handIn(meeting.id()));

        assertThat(card().outcome()).isEqualTo(Outcome.DISCUSSED);
        assertThat(card().standing()).isEqualTo(RequestStanding.SETTLED);
    }

    @Test
    void what_is_put_off_comes_up_again() {
        Meeting meeting = taken();
        begin(meeting);
        long proposal = proposal(meeting);
        stage.as(SECRETARY, () -> recording.decide(meeting.id(), proposal, ResolutionState.POSTPONED));
        plannedOn(26);
        stage.as(SECRETARY, () -> writing.handIn(meeting.id()));

        assertThat(card().standing()).isEqualTo(RequestStanding.PLACED);
        assertThat(card().meeting())
                .as("one that is planned after it")
                .isNotNull()
                .isNotEqualTo(meeting.ref());
    }

    @Test
    void what_is_put_off_waits_where_no_further_meeting_is_planned() {
        Meeting meeting = plannedOn(9_500); // no other is later
        wish();
        stage.as(SECRETARY, () -> wished.take(meeting.id(), card().number()));
        begin(meeting);
        long proposal = proposal(meeting);
        stage.as(SECRETARY, () -> recording.decide(meeting.id(), proposal, ResolutionState.POSTPONED));
        stage.as(SECRETARY, () -> writing.handIn(meeting.id()));

        assertThat(card().standing()).isEqualTo(RequestStanding.WAITING);
        Meeting next = planned();
        stage.as(SECRETARY, () -> wished.take(next.id(), card().number()));
        assertThat(card().meeting()).isEqualTo(next.ref());
    }

    /** [000 IV.3]: the steering group appoints working groups; what it has resolved on one stands on the page of that group. */
    @Test
    void what_the_steering_group_resolves_on_a_group_stands_on_the_page_of_that_group() {
        String page = "/c/lindental/bodies/ausb";
        BodyId steering = stage.world().body("stg");
        BodyId group = stage.world().body("ausb");
        Visitor member = Visitor.as(STEERING_AGENCY);
        assertThat(member.get(page).body())
                .as("offered is the one that has appointed it, not its own agenda")
                .contains("<option value=\"" + steering.value() + "\" selected=\"selected\">")
                .doesNotContain("<option value=\"" + group.value() + "\"");
        Map<String, String> typed = Map.of(
                "agendaWish", "agendaWish",
                "agendaWish:agendaBody", String.valueOf(steering.value()),
                "agendaWish:agendaReason", "Ihr Auftrag endet im Sommer, wir verlängern ihn.");
        assertThat(member.submit(page, typed, "agendaWish:wish").status()).isEqualTo(302);
        ItemRef about = new ItemRef("core", "body", String.valueOf(group.value()));
        long wish = requests.about(List.of(about))
                .getOrDefault(about, List.of())
                .get(0)
                .number();
        Meeting meeting = planned();
        stage.as(SECRETARY, () -> wished.take(meeting.id(), wish));
        begin(meeting);
        long proposal = proposal(meeting);
        stage.as(SECRETARY, () -> recording.decide(meeting.id(), proposal, ResolutionState.ADOPTED));
        stage.as(SECRETARY, () -> writing.handIn(meeting.id()));

        assertThat(member.get(page).body())
                .contains("Ihr Auftrag endet im Sommer", "So machen wir es.", "/c/lindental/meetings/resolutions/stg-");
        assertThat(Visitor.as(TEAM_AGENCY).get(page).body())
                .as("the group itself learns nothing of the agenda of another body by it")
                .contains("AG Ausbildung")
                .doesNotContain("Ihr Auftrag endet im Sommer", "So machen wir es.");
    }

    private List<String> waitsFor(Persona persona) {
        return stage.ask(persona, () -> waiting.waiting(here(), 500)).stream()
                .filter(one -> one.id().equals(String.valueOf(card().number())))
                .map(one -> one.address())
                .toList();
    }
}
