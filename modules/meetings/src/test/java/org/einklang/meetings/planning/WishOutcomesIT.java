package org.einklang.meetings.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;

import jakarta.inject.Inject;
import java.util.List;
import org.einklang.api.agenda.RequestStanding;
import org.einklang.api.agenda.ResolutionOutcome.Outcome;
import org.einklang.api.item.ItemRef;
import org.einklang.meetings.minutes.ResolutionState;
import org.einklang.testkit.Persona;
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
        stage.as(SECRETARY, () -> writing.handIn(meeting.id()));

        assertThat(card().standing()).isEqualTo(RequestStanding.WAITING);
        Meeting next = planned();
        stage.as(SECRETARY, () -> wished.take(next.id(), card().number()));
        assertThat(card().meeting()).isEqualTo(next.ref());
    }

    private List<String> waitsFor(Persona persona) {
        return stage.ask(persona, () -> waiting.waiting(here(), 500)).stream()
                .filter(one -> one.id().equals(String.valueOf(card().number())))
                .map(one -> one.address())
                .toList();
    }
}
