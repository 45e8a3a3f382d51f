package org.einklang.meetings.planning;

import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_JOBCENTER;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.einklang.api.agenda.AgendaRequest;
import org.einklang.api.agenda.AgendaRequests;
import org.einklang.api.agenda.RequestCard;
import org.einklang.api.agenda.RequestStanding;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.meetings.invitation.MeetingInvitation;
import org.einklang.meetings.minutes.MinutesReading;
import org.einklang.meetings.minutes.MinutesWriting;
import org.einklang.meetings.minutes.ResolutionRecording;
import org.einklang.testkit.TestPortal;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A wish for the agenda of the steering group about a thing that no module knows, and meetings that take it up. */
@ExtendWith(ArquillianExtension.class)
abstract class WishStage {

    @Inject
    Stage stage;

    @Inject
    AgendaRequests requests;

    @Inject
    WishedItems wished;

    @Inject
    MeetingPlanning planning;

    @Inject
    AgendaItems agendaItems;

    @Inject
    Meetings meetings;

    @Inject
    MeetingInvitation invitation;

    @Inject
    MinutesWriting writing;

    @Inject
    ResolutionRecording recording;

    @Inject
    MinutesReading reading;

    final ItemRef thing =
            new ItemRef("core", "probe", UUID.randomUUID().toString().substring(0, 20));

    @AfterEach
    void nothing_waits_for_others() {
        requests.about(List.of(thing)).getOrDefault(thing, List.of()).stream()
                .filter(wish -> wish.standing() == RequestStanding.WAITING)
                .forEach(wish -> stage.as(CHAIR, () -> requests.decline(wish.number(), "Ende der Probe")));
    }

    Meeting taken() {
        Meeting meeting = planned();
        wish();
        stage.as(SECRETARY, () -> wished.take(meeting.id(), card().number()));
        return meeting;
    }

    void wish() {
        stage.as(
                STEERING_JOBCENTER,
                () -> requests.ask(
                        new AgendaRequest(here(), stage.world().body("stg"), thing, "Probe eines Wunsches", "Eilig")));
    }

    RequestCard card() {
        return requests.about(List.of(thing)).getOrDefault(thing, List.of()).get(0);
    }

    void begin(Meeting meeting) {
        stage.as(SECRETARY, () -> invitation.invite(meeting.id()));
        stage.as(SECRETARY, () -> writing.begin(meeting.id()));
    }

    long proposal(Meeting meeting) {
        long item = items(meeting).get(1).id();
        stage.as(SECRETARY, () -> writing.propose(meeting.id(), item, "So machen wir es."));
        return stage.ask(SECRETARY, () -> reading.of(meeting))
                .getResolutions()
                .get(0)
                .id();
    }

    List<AgendaItem> items(Meeting meeting) {
        return stage.ask(SECRETARY, () -> meetings.byKey(here(), meeting.getKey()))
                .getAgenda();
    }

    Meeting planned() {
        return plannedOn(25);
    }

    Meeting plannedOn(int days) {
        String key = stage.ask(
                SECRETARY, () -> planning.plan(here(), stage.world().body("stg"), plan(days), List.of("Begrüßung")));
        return stage.ask(SECRETARY, () -> meetings.byKey(here(), key));
    }

    static MeetingPlan plan(int days) {
        Instant starts = TestPortal.STARTED.plus(Duration.ofDays(days));
        return new MeetingPlan("Sitzung mit Wünschen", starts, starts.plus(Duration.ofHours(1)), "Rathaus");
    }

    CooperationId here() {
        return stage.world().cooperation();
    }
}
