package org.einklang.meetings.minutes;

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
import static org.einklang.testkit.Personas.TRAINING_AGENCY;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.document.Paper;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.MeetingStage;
import org.einklang.meetings.invitation.Invitee;
import org.einklang.meetings.invitation.Invitees;
import org.einklang.meetings.invitation.MeetingInvitation;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingPlanning;
import org.einklang.meetings.planning.Meetings;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Who is there, for the whole meeting and for each item, and what follows: in the steering group three seats vote, and more than
 * half of them decide.
 */
@ExtendWith(ArquillianExtension.class)
class AttendanceIT {

    private static final Pattern DEPUTISE = Pattern.compile("/seats/(\\d+)/deputise");

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

    @Inject
    private MinutesApproval approval;

    @Inject
    private AbsenceKeeping absences;

    @Inject
    private ResolutionRecording recording;

    @Inject
    private MinutesPaper paper;

    @Inject
    private Invitees invitees;

    @Test
    void who_writes_the_minutes_notes_who_was_not_there_and_nobody_else_does() {
        Meeting meeting = begun(2_870, CHAIR, STEERING_AGENCY);
        Map<Long, Set<PersonId>> away = Map.of(item(meeting, 0), people(STEERING_AGENCY));
        for (Persona other :
                List.of(STEERING_AGENCY, STEERING_JOBCENTER, EVALUATOR, HEAD_OF_CITY, COORDINATOR, ADMINISTRATOR)) {
            assertNotVisible(() -> stage.as(other, () -> absences.keep(meeting.id(), away)));
        }
        for (Persona writer : List.of(SECRETARY, CHAIR)) {
            stage.as(writer, () -> absences.keep(meeting.id(), away));
            assertThat(minutes(meeting).absentAt(item(meeting, 0))).isEqualTo(people(STEERING_AGENCY));
            stage.as(writer, () -> absences.keep(meeting.id(), Map.of(item(meeting, 0), Set.of())));
            assertThat(minutes(meeting).absentAt(item(meeting, 0))).isEmpty();
        }
        assertNotVisible(() -> away(meeting, 0, HEAD_OF_CITY));
    }

    @Test
    void it_stands_in_the_minutes_and_on_the_paper_and_never_changes_once_they_are_handed_in() {
        Meeting meeting = begun(2_871, CHAIR, SECRETARY, STEERING_AGENCY);
        away(meeting, 1, STEERING_AGENCY, STEERING_JOBCENTER);
        assertThat(minutes(meeting).absentAt(item(meeting, 1))).isEqualTo(people(STEERING_AGENCY));
        stage.as(SECRETARY, () -> writing.handIn(meeting.id()));

        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> away(meeting, 1, CHAIR));
        String page = Visitor.as(STEERING_JOBCENTER).get(page(meeting)).body();
        assertThat(page).containsOnlyOnce("Nicht anwesend: Bereichsleitung Agentur<");
        assertThat(words(meeting))
                .contains("Bei TOP 2 nicht anwesend: Bereichsleitung Agentur (")
                .doesNotContain("Bei TOP 1 nicht");
        stage.as(CHAIR, () -> approval.approve(meeting.id()));
        assertThat(minutes(meeting).getContentHash()).hasSize(64);
    }

    @Test
    void who_was_not_at_the_meeting_after_all_is_not_named_for_an_item() {
        Meeting meeting = begun(2_872, CHAIR, STEERING_AGENCY);
        away(meeting, 0, STEERING_AGENCY);
        present(meeting, CHAIR);

        assertThat(words(meeting)).doesNotContain("Bei TOP 1 nicht");
        away(meeting, 1, CHAIR);
        assertThat(minutes(meeting).absentAt(item(meeting, 0))).isEmpty();
    }

    @Test
    void nothing_is_adopted_without_enough_seats_and_everything_else_is_possible() {
        Meeting meeting = begun(2_873, CHAIR, STEERING_AGENCY);
        away(meeting, 1, STEERING_AGENCY);
        long later = proposal(meeting, 1);
        assertNoQuorum(() -> decide(meeting, later, ResolutionState.ADOPTED));
        assertNoQuorum(() -> record(meeting, later, voted(meeting)));
        decide(meeting, later, ResolutionState.POSTPONED);
        decide(meeting, proposal(meeting, 1), ResolutionState.REJECTED);
        decide(meeting, proposal(meeting, 1), ResolutionState.WITHDRAWN);

        long first = proposal(meeting, 0);
        assertNoQuorum(() -> record(meeting, first, withoutPart(STEERING_AGENCY)));
        assertThatExceptionOfType(RuleViolation.class)
                .as("in consensus every partner with a vote agrees")
                .isThrownBy(() -> decide(meeting, first, ResolutionState.ADOPTED))
                .extracting(RuleViolation::key)
                .isEqualTo("meetings.resolution.partner_missing");
        present(meeting, CHAIR, STEERING_AGENCY, STEERING_JOBCENTER);
        decide(meeting, first, ResolutionState.ADOPTED);
        assertThat(minutes(meeting).resolution(first).getState()).isEqualTo(ResolutionState.ADOPTED);
    }

    @Test
    void who_has_no_vote_does_not_make_a_body_quorate() {
        Meeting meeting = begun(2_874, CHAIR, SECRETARY);
        long proposal = proposal(meeting, 0);
        assertNoQuorum(() -> decide(meeting, proposal, ResolutionState.ADOPTED));
        present(meeting, CHAIR, STEERING_AGENCY, STEERING_JOBCENTER);
        decide(meeting, proposal, ResolutionState.ADOPTED);
    }

    @Test
    void as_long_as_nobody_is_ticked_adopting_is_possible() {
        Meeting meeting = begun(2_875);
        long proposal = proposal(meeting, 0);
        decide(meeting, proposal, ResolutionState.ADOPTED);
        assertThat(minutes(meeting).resolution(proposal).getNumber()).startsWith("STG-");
    }

    @Test
    void the_page_says_what_follows_from_ticks_without_keeping_them() {
        Meeting meeting = begun(2_876);
        Visitor secretary = Visitor.as(SECRETARY);
        assertThat(secretary.get(page(meeting)).body()).contains("Sobald oben angekreuzt ist, wer da ist");
        String both = ticked(meeting, CHAIR, STEERING_AGENCY);
        String one = both + "&minutes%3Aitems%3A0%3Aabsent=" + person(CHAIR).value();

        assertThat(secretary.inTheBackground(both).body())
                .contains("Beschlussfähig: 2 von 3 stimmberechtigten Sitzen da.", "Jobcenter 0", "nicht ausgeglichen");
        assertThat(secretary.inTheBackground(one).body())
                .contains("Bei diesem Punkt nicht beschlussfähig: 1 von 3 stimmberechtigten Sitzen da, nötig sind 2.");
        assertThat(secretary
                        .inTheBackground(ticked(meeting, STEERING_AGENCY) + "&minutes%3Apresent=niemand")
                        .body())
                .contains("Nicht beschlussfähig: 1 von 3 stimmberechtigten Sitzen da, nötig sind 2.");
        assertThat(secretary.get(both).body()).contains("Sobald oben angekreuzt ist, wer da ist");
        assertThat(present(meeting)).isEmpty();
    }

    @Test
    void a_deputy_of_that_day_is_on_the_list_and_counts_for_the_seat() {
        Meeting meeting = invited(2_877);
        deputise(meeting);
        stage.as(SECRETARY, () -> writing.begin(meeting.id()));
        present(meeting, CHAIR, TRAINING_AGENCY);

        assertThat(present(meeting)).isEqualTo(people(CHAIR, TRAINING_AGENCY));
        assertThat(Visitor.as(SECRETARY).get(page(meeting)).body())
                .contains("Beschlussfähig: 2 von 3 stimmberechtigten Sitzen da.")
                .contains("Fortbildung Agentur · Agentur für Arbeit · für Bereichsleitung Agentur");
        assertThat(words(meeting)).contains("Fortbildung Agentur (Agentur für Arbeit) für Bereichsleitung Agentur");
        present(meeting, CHAIR, TRAINING_AGENCY, STEERING_JOBCENTER);
        decide(meeting, proposal(meeting, 0), ResolutionState.ADOPTED);
    }

    private void deputise(Meeting meeting) {
        Visitor coordinator = Visitor.as(COORDINATOR);
        String row = Stream.of(coordinator.get("/c/lindental/bodies/stg").body().split("<tr"))
                .filter(one -> one.contains("Bereichsleitung Agentur") && one.contains("/deputise"))
                .findFirst()
                .orElseThrow();
        Matcher seat = DEPUTISE.matcher(row);
        assertThat(seat.find()).isTrue();
        String day = PortalTime.dayOf(meeting.getStarts()).toString();
        String path = "/c/lindental/bodies/stg/seats/" + seat.group(1) + "/deputise";
        // with many people the field suggests, with few it is a list
        String deputy = coordinator.get(path).body().contains("deputising:deputy_input")
                ? "deputising:deputy_input"
                : "deputising:deputy";
        Map<String, String> typed = Map.of(
                deputy, "Fortbildung Agentur · Agentur für Arbeit", "deputising:from", day, "deputising:until", day);
        assertThat(coordinator.submit(path, typed, "deputising:submit").status())
                .isEqualTo(302);
    }

    private String ticked(Meeting meeting, Persona... there) {
        return page(meeting) + "?einklang.live=minutes"
                + Stream.of(there)
                        .map(one -> "&minutes%3Apresent=" + person(one).value())
                        .collect(Collectors.joining());
    }

    private String words(Meeting meeting) {
        Paper written = stage.ask(SECRETARY, () -> paper.of(meeting, reading.of(meeting), invitees.of(meeting.id())));
        return written.blocks().stream().map(Paper.Block::toString).collect(Collectors.joining(" "));
    }

    private Set<PersonId> present(Meeting meeting) {
        return invitees.of(meeting.id()).stream()
                .filter(Invitee::isPresent)
                .map(Invitee::person)
                .collect(Collectors.toSet());
    }

    private void present(Meeting meeting, Persona... there) {
        stage.as(SECRETARY, () -> writing.save(meeting.id(), List.of(), people(there)));
    }

    private void away(Meeting meeting, int position, Persona... away) {
        stage.as(SECRETARY, () -> absences.keep(meeting.id(), Map.of(item(meeting, position), people(away))));
    }

    private RecordedOutcome withoutPart(Persona persona) {
        RecordedOutcome plain = RecordedOutcome.plain(ResolutionState.ADOPTED);
        return new RecordedOutcome(plain.state(), plain.found(), plain.votes(), people(persona), new Validity(), null);
    }

    private RecordedOutcome voted(Meeting meeting) {
        List<PartnerCount> all = stage.ask(SECRETARY, () -> recording.seats(meeting)).entrySet().stream()
                .map(seats -> new PartnerCount(seats.getKey(), seats.getValue(), 0, 0))
                .toList();
        return new RecordedOutcome(
                ResolutionState.ADOPTED, FoundBy.VOTE, new VoteCount(all), Set.of(), new Validity(), null);
    }

    private void decide(Meeting meeting, long proposal, ResolutionState state) {
        stage.as(SECRETARY, () -> recording.decide(meeting.id(), proposal, state));
    }

    private void record(Meeting meeting, long proposal, RecordedOutcome outcome) {
        stage.as(SECRETARY, () -> recording.record(meeting.id(), proposal, outcome));
    }

    private long proposal(Meeting meeting, int position) {
        stage.as(SECRETARY, () -> writing.propose(meeting.id(), item(meeting, position), "Wir handeln gemeinsam."));
        List<Resolution> all = minutes(meeting).getResolutions();
        return all.get(all.size() - 1).id();
    }

    private Minutes minutes(Meeting meeting) {
        return stage.ask(SECRETARY, () -> reading.of(meeting));
    }

    private Meeting begun(int days, Persona... there) {
        Meeting meeting = invited(days);
        stage.as(SECRETARY, () -> writing.begin(meeting.id()));
        present(meeting, there);
        return meeting;
    }

    private Meeting invited(int days) {
        return stages.invited("Anwesenheit " + days, days, "Begrüßung", "Messe");
    }

    private static long item(Meeting meeting, int position) {
        return meeting.getAgenda().get(position).id();
    }

    private static String page(Meeting meeting) {
        return "/c/lindental/meetings/" + meeting.getKey() + "/minutes";
    }

    private Set<PersonId> people(Persona... personas) {
        return Stream.of(personas).map(this::person).collect(Collectors.toSet());
    }

    private PersonId person(Persona persona) {
        return stage.person(persona);
    }

    private static void assertNotVisible(ThrowingCallable act) {
        assertThatExceptionOfType(NotVisible.class).isThrownBy(act);
    }

    private static void assertNoQuorum(ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act)
                .extracting(RuleViolation::key)
                .isEqualTo(RecordedOutcome.NO_QUORUM);
    }
}
