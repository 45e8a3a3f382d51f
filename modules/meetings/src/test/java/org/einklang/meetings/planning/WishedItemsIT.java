package org.einklang.meetings.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.HEAD_OF_CITY;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.STEERING_JOBCENTER;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.agenda.AgendaRequest;
import org.einklang.api.agenda.AgendaRequests;
import org.einklang.api.agenda.RequestCard;
import org.einklang.api.agenda.RequestStanding;
import org.einklang.api.agenda.ResolutionOutcome.Outcome;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.meetings.invitation.MeetingInvitation;
import org.einklang.meetings.minutes.MinutesReading;
import org.einklang.meetings.minutes.MinutesWriting;
import org.einklang.meetings.minutes.ResolutionState;
import org.einklang.testkit.Persona;
import org.einklang.testkit.TestPortal;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The way of a wish: onto the agenda, through the meeting, and back to the thing (mechanism 3). */
@ExtendWith(ArquillianExtension.class)
class WishedItemsIT {

    @Inject
    private Stage stage;

    @Inject
    private AgendaRequests requests;

    @Inject
    private WishedItems wished;

    @Inject
    private WaitingWishes waiting;

    @Inject
    private MeetingPlanning planning;

    @Inject
    private Meetings meetings;

    @Inject
    private MeetingInvitation invitation;

    @Inject
    private MinutesWriting writing;

    @Inject
    private MinutesReading reading;

    private final ItemRef thing =
            new ItemRef("core", "probe", UUID.randomUUID().toString().substring(0, 20));

    @AfterEach
    void nothing_waits_for_others() {
        if (card().standing() == RequestStanding.WAITING) {
            stage.as(CHAIR, () -> requests.decline(card().number(), "Ende der Probe"));
        }
    }

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
        stage.as(SECRETARY, () -> writing.decide(meeting.id(), proposal, ResolutionState.ADOPTED));
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
        stage.as(SECRETARY, () -> writing.decide(meeting.id(), proposal, ResolutionState.POSTPONED));
        stage.as(SECRETARY, () -> writing.handIn(meeting.id()));

        assertThat(card().standing()).isEqualTo(RequestStanding.WAITING);
        Meeting next = planned();
        stage.as(SECRETARY, () -> wished.take(next.id(), card().number()));
        assertThat(card().meeting()).isEqualTo(next.ref());
    }

    @Test
    void it_waits_again_when_it_is_struck_or_the_meeting_is_cancelled() {
        Meeting meeting = taken();
        long item = items(meeting).get(1).id();
        stage.as(SECRETARY, () -> planning.removeItem(meeting.id(), item));
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
                HEAD_OF_CITY, () -> planning.plan(here(), stage.world().body("trg"), plan(), List.of("Begrüßung")));
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

    private Meeting taken() {
        Meeting meeting = planned();
        wish();
        stage.as(SECRETARY, () -> wished.take(meeting.id(), card().number()));
        return meeting;
    }

    private void wish() {
        stage.as(
                STEERING_JOBCENTER,
                () -> requests.ask(
                        new AgendaRequest(here(), stage.world().body("stg"), thing, "Probe eines Wunsches", "Eilig")));
    }

    private RequestCard card() {
        return requests.about(List.of(thing)).getOrDefault(thing, List.of()).get(0);
    }

    private void begin(Meeting meeting) {
        stage.as(SECRETARY, () -> invitation.invite(meeting.id()));
        stage.as(SECRETARY, () -> writing.begin(meeting.id()));
    }

    private long proposal(Meeting meeting) {
        long item = items(meeting).get(1).id();
        stage.as(SECRETARY, () -> writing.propose(meeting.id(), item, "So machen wir es."));
        return stage.ask(SECRETARY, () -> reading.of(meeting))
                .getResolutions()
                .get(0)
                .id();
    }

    private List<AgendaItem> items(Meeting meeting) {
        return stage.ask(SECRETARY, () -> meetings.byKey(here(), meeting.getKey()))
                .getAgenda();
    }

    private List<String> waitsFor(Persona persona) {
        return stage.ask(persona, () -> waiting.waiting(here(), 500)).stream()
                .filter(one -> one.id().equals(String.valueOf(card().number())))
                .map(one -> one.address())
                .toList();
    }

    private Meeting planned() {
        String key = stage.ask(
                SECRETARY, () -> planning.plan(here(), stage.world().body("stg"), plan(), List.of("Begrüßung")));
        return stage.ask(SECRETARY, () -> meetings.byKey(here(), key));
    }

    private static MeetingPlan plan() {
        Instant starts = TestPortal.STARTED.plus(Duration.ofDays(25));
        return new MeetingPlan("Sitzung mit Wünschen", starts, starts.plus(Duration.ofHours(1)), "Rathaus");
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }
}
