package org.einklang.meetings.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.HEAD_OF_CITY;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.MeetingStage;
import org.einklang.meetings.minutes.FoundBy;
import org.einklang.meetings.minutes.PartnerCount;
import org.einklang.meetings.minutes.RecordedOutcome;
import org.einklang.meetings.minutes.Resolution;
import org.einklang.meetings.minutes.ResolutionRecording;
import org.einklang.meetings.minutes.ResolutionState;
import org.einklang.meetings.minutes.Validity;
import org.einklang.meetings.minutes.VoteCount;
import org.einklang.meetings.planning.Meeting;
import org.einklang.testkit.Persona;
import org.einklang.testkit.TestPortal;
import org.einklang.testkit.http.Statements;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a body resolves stands in the register with votes and validity, and what becomes of it is recorded once. */
@ExtendWith(ArquillianExtension.class)
class ResolutionsIT {

    private static final String REGISTER = "/c/lindental/meetings/resolutions";

    @Inject
    private Stage stage;

    @Inject
    private MeetingStage meetings;

    @Inject
    private ResolutionRecording recording;

    @Inject
    private Resolutions resolutions;

    @Inject
    private ResolutionKeeping keeping;

    @Inject
    private WaitingReviews waiting;

    @Test
    void votes_are_kept_for_each_partner_and_shown() {
        Meeting meeting = begun();
        long proposal = proposal(meeting, "Die Partner öffnen eine gemeinsame Anlaufstelle.");
        record(meeting, proposal, voted(meeting, new Validity(null, null, null, true)));

        Resolution resolution = resolution(meeting, proposal);
        assertThat(resolution.getState()).isEqualTo(ResolutionState.ADOPTED);
        assertThat(resolution.key()).startsWith("stg-");
        String page = Visitor.as(STEERING_AGENCY).get(path(resolution)).body();
        assertThat(page).contains("Die Partner öffnen eine gemeinsame Anlaufstelle.", "Jobcenter: 1 Ja");
        assertThat(page).contains("Kann nur im Konsens geändert werden.", "noch nicht genehmigt");
    }

    @Test
    void more_votes_than_seats_and_votes_against_the_rule_are_refused() {
        Meeting meeting = begun();
        long proposal = proposal(meeting, "Die Partner stellen eine Stelle.");
        VoteCount seats = allFor(meeting);
        PartnerCount first = seats.counts().get(0);

        assertRefused(
                "meetings.resolution.too_many_votes",
                () -> record(meeting, proposal, voted(replaced(seats, count(first.partner(), first.yes() + 1, 0)))));
        assertRefused(
                "meetings.resolution.not_carried.CONSENSUS",
                () -> record(meeting, proposal, voted(replaced(seats, count(first.partner(), 0, 1)))));
        assertThat(resolution(meeting, proposal).getState()).isEqualTo(ResolutionState.PROPOSED);
    }

    @Test
    void who_was_not_invited_cannot_have_kept_out() {
        Meeting meeting = begun();
        long proposal = proposal(meeting, "Die Partner stellen eine Stelle.");
        RecordedOutcome outcome = new RecordedOutcome(
                ResolutionState.ADOPTED,
                FoundBy.CONSENSUS,
                new VoteCount(List.of()),
                Set.of(person(HEAD_OF_CITY)),
                new Validity(),
                null);

        assertNotVisible(() -> record(meeting, proposal, outcome));
    }

    @Test
    void a_new_one_takes_the_place_of_an_old_one() {
        Meeting meeting = begun();
        Resolution old = adopted(meeting, "Der Stand kostet 1.000 Euro.", null);
        Resolution latest = adopted(meeting, "Der Stand kostet 2.000 Euro.", old.id());

        Resolution replaced = again(old);
        assertThat(replaced.getState()).isEqualTo(ResolutionState.REPLACED);
        assertThat(replaced.replacedBy()).isEqualTo(latest.id());
        assertThat(Visitor.as(EVALUATOR).get(path(old)).body()).contains("Ersetzt durch", path(latest));
        assertRefused("meetings.resolution.settled", () -> adopted(meeting, "Der Stand kostet 3.000 Euro.", old.id()));
    }

    @Test
    void who_sits_in_the_body_reads_it_and_nobody_else() {
        Resolution resolution = adopted(begun(), "Wir werben gemeinsam.", null);
        for (Persona reader : List.of(CHAIR, SECRETARY, STEERING_AGENCY, EVALUATOR)) {
            assertThat(Visitor.as(reader).get(path(resolution)).body()).contains("Wir werben gemeinsam.");
            assertThat(Visitor.as(reader).get(REGISTER).body()).contains(resolution.getNumber());
        }
        for (Persona other : List.of(HEAD_OF_CITY, COORDINATOR, ADMINISTRATOR)) {
            assertThat(Visitor.as(other).get(path(resolution)).status()).isEqualTo(404);
        }
        assertThat(Visitor.as(HEAD_OF_CITY).get(REGISTER).body()).doesNotContain(resolution.getNumber());
    }

    @Test
    void chair_and_secretary_say_once_what_has_become_of_it() {
        Resolution resolution = adopted(begun(), "Wir drucken ein Faltblatt.", null);
        for (Persona other : List.of(STEERING_AGENCY, EVALUATOR, COORDINATOR)) {
            assertNotVisible(() -> stage.as(other, () -> keeping.implement(here(), resolution.key(), "")));
        }
        stage.as(SECRETARY, () -> keeping.implement(here(), resolution.key(), "Liegt überall aus."));

        assertThat(again(resolution).getState()).isEqualTo(ResolutionState.IMPLEMENTED);
        assertThat(Visitor.as(STEERING_AGENCY).get(path(resolution)).body())
                .contains("Liegt überall aus.")
                .doesNotContain("Als umgesetzt festhalten");
        assertRefused(
                "meetings.resolution.settled",
                () -> stage.as(CHAIR, () -> keeping.repeal(here(), resolution.key(), "doch nicht")));
    }

    @Test
    void a_review_waits_for_chair_and_secretary_until_it_was_done() {
        Meeting meeting = begun();
        long proposal = proposal(meeting, "Wir prüfen den Ablauf.");
        LocalDate soon = PortalTime.dayOf(TestPortal.STARTED).plusDays(20);
        record(meeting, proposal, voted(meeting, new Validity(null, null, soon, false)));
        Resolution resolution = resolution(meeting, proposal);

        assertThat(waitsFor(SECRETARY, resolution)).isTrue();
        assertThat(waitsFor(CHAIR, resolution)).isTrue();
        assertThat(waitsFor(STEERING_AGENCY, resolution)).isFalse();
        stage.as(CHAIR, () -> keeping.review(here(), resolution.key(), soon.plusYears(1)));
        assertThat(waitsFor(SECRETARY, resolution)).isFalse();
        assertThat(again(resolution).getState()).isEqualTo(ResolutionState.ADOPTED);
    }

    @Test
    void the_register_finds_forms_of_words_and_narrows_by_year_and_state() throws InterruptedException {
        Resolution resolution = adopted(begun(), "Die Berufsberatung öffnet Sprechstunden in Schulen.", null);
        String number = resolution.getNumber();
        Visitor member = Visitor.as(STEERING_AGENCY);

        String found = "";
        for (int tries = 0; tries < 40 && !found.contains(number); tries++) {
            found = member.get(REGISTER + "?text=Sprechstunde").body();
            Thread.sleep(250);
        }
        assertThat(found).contains(number);
        assertThat(member.get(REGISTER + "?text=Raketenwissenschaft").body()).doesNotContain(number);
        assertThat(member.get(REGISTER + "?state=REPEALED").body()).doesNotContain(number);
        assertThat(member.get(REGISTER + "?year="
                                + (PortalTime.dayOf(TestPortal.STARTED).getYear() - 5))
                        .body())
                .doesNotContain(number);
    }

    @Test
    void wrong_input_is_told_and_stays() {
        Meeting meeting = begun();
        proposal(meeting, "Wir planen ein Fest.");
        String page = "/c/lindental/meetings/" + meeting.getKey() + "/minutes/1";
        String answer = Visitor.as(SECRETARY)
                .submit(
                        page,
                        Map.of(
                                "outcome:state", "ADOPTED",
                                "outcome:found", "VOTE",
                                "outcome:votes:0:yes", "viele",
                                "outcome:replaces", "0",
                                "outcome:until", "2031-01-01"),
                        "outcome:record")
                .body();

        assertThat(answer).contains("Tragen Sie die Stimmen als Zahl ein.", "viele", "2031-01-01");
    }

    @Test
    void statements_do_not_grow_with_the_resolutions() {
        Meeting meeting = begun();
        record(meeting, proposal(meeting, "Erstens."), voted(meeting, new Validity()));
        String minutes = "/c/lindental/meetings/" + meeting.getKey() + "/minutes";
        Visitor secretary = Visitor.as(SECRETARY);
        int page = Statements.of(minutes, secretary);
        int register = Statements.of(REGISTER, secretary);
        for (int i = 0; i < 8; i++) {
            record(meeting, proposal(meeting, "Weiter " + i), voted(meeting, new Validity()));
        }

        assertThat(Statements.of(minutes, secretary)).isLessThanOrEqualTo(page);
        assertThat(Statements.of(REGISTER, secretary)).isLessThanOrEqualTo(register);
    }

    private boolean waitsFor(Persona persona, Resolution resolution) {
        return stage.ask(persona, () -> waiting.waiting(here(), 500)).stream()
                .anyMatch(one -> one.id().equals(resolution.key()));
    }

    private Resolution adopted(Meeting meeting, String wording, @Nullable Long replaces) {
        long proposal = proposal(meeting, wording);
        RecordedOutcome outcome = new RecordedOutcome(
                ResolutionState.ADOPTED,
                FoundBy.CONSENSUS,
                new VoteCount(List.of()),
                Set.of(),
                new Validity(),
                replaces);
        record(meeting, proposal, outcome);
        return resolution(meeting, proposal);
    }

    private RecordedOutcome voted(Meeting meeting, Validity validity) {
        return new RecordedOutcome(ResolutionState.ADOPTED, FoundBy.VOTE, allFor(meeting), Set.of(), validity, null);
    }

    private static RecordedOutcome voted(VoteCount votes) {
        return new RecordedOutcome(ResolutionState.ADOPTED, FoundBy.VOTE, votes, Set.of(), new Validity(), null);
    }

    private VoteCount allFor(Meeting meeting) {
        return new VoteCount(stage.ask(SECRETARY, () -> recording.seats(meeting)).entrySet().stream()
                .map(seats -> count(seats.getKey(), seats.getValue(), 0))
                .toList());
    }

    private static VoteCount replaced(VoteCount votes, PartnerCount other) {
        return new VoteCount(votes.counts().stream()
                .map(count -> count.partner().equals(other.partner()) ? other : count)
                .toList());
    }

    private static PartnerCount count(PartnerId partner, int yes, int no) {
        return new PartnerCount(partner, yes, no, 0);
    }

    private void record(Meeting meeting, long proposal, RecordedOutcome outcome) {
        stage.as(SECRETARY, () -> recording.record(meeting.id(), proposal, outcome));
    }

    private Meeting begun() {
        return meetings.begun("Mit Beschlüssen", 2_600);
    }

    private long proposal(Meeting meeting, String wording) {
        return meetings.proposal(meeting, wording);
    }

    private Resolution resolution(Meeting meeting, long id) {
        return meetings.minutes(meeting).resolution(id);
    }

    private Resolution again(Resolution resolution) {
        return stage.ask(SECRETARY, () -> resolutions.numbered(here(), resolution.key()));
    }

    private static String path(Resolution resolution) {
        return REGISTER + "/" + resolution.key();
    }

    private PersonId person(Persona persona) {
        return stage.person(persona);
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
