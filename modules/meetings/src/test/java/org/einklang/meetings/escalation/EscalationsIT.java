package org.einklang.meetings.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.HEAD_OF_CITY;
import static org.einklang.testkit.Personas.HOST;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.STEERING_JOBCENTER;
import static org.einklang.testkit.Personas.TEAM_AGENCY;
import static org.einklang.testkit.Personas.TEAM_CITY;
import static org.einklang.testkit.Personas.TEAM_JOBCENTER;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.agenda.AgendaRequests;
import org.einklang.api.agenda.RequestCard;
import org.einklang.api.agenda.RequestStanding;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.Seat;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.invitation.MeetingInvitation;
import org.einklang.meetings.minutes.MinutesReading;
import org.einklang.meetings.minutes.MinutesWriting;
import org.einklang.meetings.minutes.RecordedOutcome;
import org.einklang.meetings.minutes.Resolution;
import org.einklang.meetings.minutes.ResolutionRecording;
import org.einklang.meetings.minutes.ResolutionState;
import org.einklang.meetings.planning.AgendaCarrying;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.AgendaItems;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingPlan;
import org.einklang.meetings.planning.MeetingPlanning;
import org.einklang.meetings.planning.Meetings;
import org.einklang.meetings.planning.WishedItems;
import org.einklang.meetings.resolution.OutcomeCorrecting;
import org.einklang.testkit.Persona;
import org.einklang.testkit.TestPortal;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No consensus: one act takes the item to the steering group and its answer back to the group [000 IV.3]. */
@ExtendWith(ArquillianExtension.class)
class EscalationsIT {

    @Inject
    private Stage stage;

    @Inject
    private Directory directory;

    @Inject
    private AgendaRequests requests;

    @Inject
    private WishedItems wished;

    @Inject
    private AgendaCarrying carrying;

    @Inject
    private AgendaItems items;

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

    @Inject
    private ResolutionRecording recording;

    @Inject
    private OutcomeCorrecting correcting;

    @Inject
    private Escalations escalations;

    @Inject
    private EscalatedContent contents;

    @AfterEach
    void nothing_waits_for_others() {
        for (String body : List.of("ausb", "stg")) {
            requests.waiting(List.of(body(body).id())).stream()
                    .filter(wish -> wish.request().title().contains("Probe der Einigkeit"))
                    .forEach(wish -> stage.as(CHAIR, () -> requests.withdraw(wish.number())));
        }
    }

    @Test
    void only_chair_secretary_and_who_votes_in_the_group_escalate_and_only_an_item_it_has_talked_about() {
        Meeting meeting = planned("ausb", TEAM_CITY, 2_910);
        assertRefused("meetings.escalation.not_yet", () -> escalate(TEAM_JOBCENTER, meeting));
        begin(meeting, TEAM_CITY);
        for (Persona other : List.of(STEERING_AGENCY, CHAIR, EVALUATOR, HEAD_OF_CITY, COORDINATOR)) {
            assertNotVisible(() -> escalate(other, meeting));
        }
        String key = escalate(HOST, meeting);

        assertRefused("meetings.escalation.already", () -> escalate(TEAM_AGENCY, meeting));
        for (Persona other : List.of(HEAD_OF_CITY, COORDINATOR)) {
            assertThat(Visitor.as(other).get(page(key)).status()).isEqualTo(404);
        }
        for (Persona reader : List.of(TEAM_CITY, HOST, CHAIR, STEERING_JOBCENTER, EVALUATOR)) {
            assertThat(Visitor.as(reader).get(page(key)).body()).contains("Wer ruft an?", "Wir rufen alle an.");
        }
        assertNotVisible(() -> stage.as(CHAIR, () -> escalations.withdraw(here(), key)));
        stage.as(TEAM_CITY, () -> escalations.withdraw(here(), key));
        assertThat(one(key).getState()).isEqualTo(EscalationState.WITHDRAWN);
        stage.as(TEAM_CITY, () -> writing.handIn(meeting.id()));
    }

    @Test
    void it_goes_with_both_positions_and_what_was_said_onto_the_next_agenda_and_comes_back() {
        Meeting group = planned("ausb", TEAM_CITY, 2_911);
        begin(group, TEAM_CITY);
        AgendaItem item = group.getAgenda().get(0);
        stage.as(TEAM_CITY, () -> writing.propose(group.id(), item.id(), "Die Agentur ruft alle an."));
        stage.as(TEAM_CITY, () -> writing.setNonPublic(group.id(), item.id(), true));
        String key = escalate(TEAM_AGENCY, group);

        Resolution put = minutes(group, TEAM_CITY).get(0);
        assertThat(put.getState()).isEqualTo(ResolutionState.ESCALATED);
        assertThat(put.getNumber()).isNull();
        Meeting steering = takenUp(key);
        AgendaItem asked = asked(key, steering);
        assertThat(asked.getPaper().getQuestion()).isEqualTo("Wer ruft an?");
        assertThat(asked.getPaper().getChoices()).contains("Wir rufen alle an.", "Jeder ruft selbst an.");
        assertThat(asked.getOutline().getNote()).isEqualTo("Seit März.");
        assertThat(asked.getOutline().isNonPublic()).isTrue();

        begin(steering, SECRETARY);
        stage.as(SECRETARY, () -> writing.propose(steering.id(), asked.id(), "Jeder ruft an, mit Liste."));
        long proposal = minutes(steering, SECRETARY).get(0).id();
        stage.as(SECRETARY, () -> recording.decide(steering.id(), proposal, ResolutionState.ADOPTED));

        assertThat(one(key).getState()).isEqualTo(EscalationState.ANSWERED);
        assertThat(one(key).getAnswer()).contains("angenommen", "Jeder ruft an, mit Liste.");
        assertThat(Visitor.as(HOST).get(page(key)).body()).contains("Jeder ruft an, mit Liste.");
        RequestCard back = wish(key, "ausb");
        assertThat(back.standing().isOpen()).isTrue();
        assertNotVisible(() -> stage.as(TEAM_AGENCY, () -> escalations.withdraw(here(), "ausb-0")));
        assertRefused("meetings.escalation.over", () -> stage.as(TEAM_AGENCY, () -> escalations.withdraw(here(), key)));

        Meeting next = group("ausb", TEAM_CITY, back);
        begin(next, TEAM_CITY);
        stage.as(TEAM_CITY, () -> writing.handIn(next.id()));
        assertThat(one(key).getState()).isEqualTo(EscalationState.CONCLUDED);
        stage.as(SECRETARY, () -> writing.handIn(steering.id()));
        stage.as(TEAM_CITY, () -> writing.handIn(group.id()));
    }

    @Test
    void what_the_steering_group_puts_off_is_not_answered() {
        Meeting group = planned("ausb", TEAM_CITY, 2_913);
        begin(group, TEAM_CITY);
        String key = escalate(TEAM_JOBCENTER, group);
        Meeting steering = takenUp(key);
        begin(steering, SECRETARY);
        stage.as(
                SECRETARY,
                () -> writing.propose(steering.id(), asked(key, steering).id(), "Noch offen."));
        long proposal = minutes(steering, SECRETARY).get(0).id();
        stage.as(SECRETARY, () -> recording.decide(steering.id(), proposal, ResolutionState.POSTPONED));
        planned("stg", SECRETARY, 2_922);
        stage.as(SECRETARY, () -> writing.handIn(steering.id()));

        assertThat(one(key).getState()).isEqualTo(EscalationState.OPEN);
        assertThat(meeting(wish(key, "stg")).getStarts())
                .as("it stands on the next agenda")
                .isAfter(steering.getStarts());
        stage.as(TEAM_JOBCENTER, () -> escalations.withdraw(here(), key));
        stage.as(TEAM_CITY, () -> writing.handIn(group.id()));
    }

    @Test
    void what_the_steering_group_carries_over_is_answered_where_it_is_dealt_with() {
        Meeting group = planned("ausb", TEAM_CITY, 2_914);
        begin(group, TEAM_CITY);
        String key = escalate(TEAM_AGENCY, group);
        Meeting steering = takenUp(key);
        Meeting later = planned("stg", SECRETARY, 2_921);
        begin(steering, SECRETARY);
        AgendaItem first = asked(key, steering);
        stage.as(SECRETARY, () -> carrying.carryOver(steering.id(), first.id()));
        stage.as(SECRETARY, () -> writing.handIn(steering.id()));
        assertThat(one(key).getState()).isEqualTo(EscalationState.OPEN);

        begin(later, SECRETARY);
        long item = asked(key, later).id();
        stage.as(SECRETARY, () -> writing.setNonPublic(later.id(), item, true));
        decide(later, item, "Die Agentur ruft an.", ResolutionState.REJECTED);
        assertThat(one(key).getState()).isEqualTo(EscalationState.ANSWERED);
        decide(later, item, "Jeder ruft an.", ResolutionState.ADOPTED);
        assertThat(one(key).getAnswer()).contains("abgelehnt: Die Agentur ruft an.", "Jeder ruft an.");
        stage.as(SECRETARY, () -> writing.handIn(later.id()));
        assertThat(one(key).getAnswer().lines()).hasSize(2);
        assertThat(contents.of(one(key), body("ausb").id())
                        .orElseThrow()
                        .outline()
                        .isNonPublic())
                .as("what was kept above is kept in the group")
                .isTrue();
        stage.as(TEAM_CITY, () -> writing.handIn(group.id()));
    }

    @Test
    void an_answer_that_was_recorded_wrongly_is_corrected_where_everybody_reads_it() {
        Meeting group = planned("ausb", TEAM_CITY, 3_379);
        begin(group, TEAM_CITY);
        String key = escalate(TEAM_AGENCY, group);
        Meeting steering = takenUp(key);
        begin(steering, SECRETARY);
        decide(steering, asked(key, steering).id(), "Die Liste entscheidet.", ResolutionState.ADOPTED);
        Resolution wrong = minutes(steering, SECRETARY).get(0);

        stage.as(
                SECRETARY,
                () -> correcting.correct(
                        steering.id(), wrong.id(), RecordedOutcome.plain(ResolutionState.REJECTED), wrong.version()));

        assertThat(one(key).getAnswer().lines())
                .as("the group had read the first line already")
                .satisfiesExactly(
                        first -> assertThat(first).contains("angenommen", "Die Liste entscheidet."),
                        then -> assertThat(then)
                                .startsWith("Berichtigt – abgelehnt")
                                .contains("Die Liste entscheidet."));
        for (Persona reader : List.of(TEAM_AGENCY, TEAM_CITY)) {
            assertThat(Visitor.as(reader).get("/c/lindental/notifications").body())
                    .as("who asked, and chair and secretary of the group")
                    .contains("Antwort der Steuerungsgruppe berichtigt: Probe der Einigkeit");
        }
        stage.as(SECRETARY, () -> writing.handIn(steering.id()));
        stage.as(TEAM_CITY, () -> writing.handIn(group.id()));
    }

    private void decide(Meeting meeting, long item, String wording, ResolutionState end) {
        stage.as(SECRETARY, () -> writing.propose(meeting.id(), item, wording));
        List<Resolution> all = minutes(meeting, SECRETARY);
        long last = all.get(all.size() - 1).id();
        stage.as(SECRETARY, () -> recording.decide(meeting.id(), last, end));
    }

    @Test
    void delegates_are_told_and_where_there_are_none_all_members() {
        Meeting group = planned("ausb", TEAM_CITY, 2_915);
        begin(group, TEAM_CITY);
        String key = escalate(TEAM_AGENCY, group);

        for (Persona member : List.of(CHAIR, SECRETARY, STEERING_AGENCY, STEERING_JOBCENTER)) {
            assertThat(Visitor.as(member).get("/c/lindental/notifications").body())
                    .as(member.toString())
                    .contains("Probe der Einigkeit");
        }
        stage.as(TEAM_AGENCY, () -> escalations.withdraw(here(), key));
        stage.as(TEAM_CITY, () -> writing.handIn(group.id()));
    }

    /** The meeting of the steering group on whose agenda it stands; if none was planned, one that takes it up. */
    private Meeting takenUp(String key) {
        RequestCard wish = wish(key, "stg");
        if (wish.standing() == RequestStanding.PLACED) {
            stage.as(SECRETARY, () -> requests.takeOff(wish.number()));
            Meeting other = meeting(wish);
            stage.as(SECRETARY, () -> off(other, wish.number()));
        }
        Meeting steering = planned("stg", SECRETARY, 2_920);
        stage.as(SECRETARY, () -> wished.take(steering.id(), wish.number()));
        return stage.ask(SECRETARY, () -> meetings.byKey(here(), steering.getKey()));
    }

    private Meeting group(String body, Persona secretary, RequestCard wish) {
        if (wish.standing() == RequestStanding.PLACED) {
            Meeting other = meeting(wish);
            stage.as(secretary, () -> requests.takeOff(wish.number()));
            stage.as(secretary, () -> off(other, wish.number()));
        }
        Meeting next = planned(body, secretary, 2_925);
        stage.as(secretary, () -> wished.take(next.id(), wish.number()));
        return next;
    }

    private void off(Meeting meeting, long wish) {
        meeting.getAgenda().stream()
                .filter(item -> item.wish() != null && item.wish() == wish)
                .findFirst()
                .ifPresent(item -> items.remove(meeting.id(), item.id()));
    }

    private Meeting meeting(RequestCard wish) {
        return meetings.existing(
                Long.parseLong(Objects.requireNonNull(wish.meeting()).id()));
    }

    private AgendaItem asked(String key, Meeting steering) {
        long wish = wish(key, "stg").number();
        return stage.ask(SECRETARY, () -> meetings.byKey(here(), steering.getKey())).getAgenda().stream()
                .filter(item -> item.wish() != null && item.wish() == wish)
                .findFirst()
                .orElseThrow();
    }

    private RequestCard wish(String key, String body) {
        Escalation escalation = one(key);
        return requests.about(List.of(escalation.ref())).getOrDefault(escalation.ref(), List.of()).stream()
                .filter(card -> card.request().body().equals(body(body).id()))
                .findFirst()
                .orElseThrow();
    }

    private List<Resolution> minutes(Meeting meeting, Persona secretary) {
        return stage.ask(secretary, () -> reading.of(meeting)).getResolutions();
    }

    private Escalation one(String key) {
        return stage.ask(EVALUATOR, () -> escalations.one(here(), key));
    }

    private String escalate(Persona persona, Meeting meeting) {
        Map<PartnerId, String> positions = new LinkedHashMap<>();
        List<PartnerId> partners = directory.seats(meeting.body(), PortalTime.dayOf(meeting.getStarts())).stream()
                .map(Seat::partner)
                .distinct()
                .toList();
        positions.put(partners.get(0), "Wir rufen alle an.");
        positions.put(partners.get(1), "Jeder ruft selbst an.");
        Matter matter = new Matter("Probe der Einigkeit", "Wer ruft an?", "Seit März.", positions);
        return stage.ask(
                persona,
                () -> escalations.escalate(
                        meeting.id(), meeting.getAgenda().get(0).id(), matter));
    }

    private void begin(Meeting meeting, Persona secretary) {
        stage.as(secretary, () -> invitation.invite(meeting.id()));
        stage.as(secretary, () -> writing.begin(meeting.id()));
    }

    private Meeting planned(String body, Persona secretary, int days) {
        Instant starts = TestPortal.STARTED.plus(Duration.ofDays(days));
        MeetingPlan plan = new MeetingPlan("Einigkeit " + days, starts, starts.plus(Duration.ofHours(1)), "Rathaus");
        BodyId id = body(body).id();
        String key = stage.ask(secretary, () -> planning.plan(here(), id, plan, List.of("Anrufe bei Betrieben")));
        return stage.ask(secretary, () -> meetings.byKey(here(), key));
    }

    private BodyCard body(String key) {
        return directory.bodies(here()).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static String page(String key) {
        return "/c/lindental/meetings/escalations/" + key;
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }

    private static void assertNotVisible(ThrowingCallable act) {
        assertThatExceptionOfType(NotVisible.class).isThrownBy(act);
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act)
                .extracting(RuleViolation::key)
                .isEqualTo(key);
    }
}
