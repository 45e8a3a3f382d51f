package org.einklang.meetings.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
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
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** "Every number is accounted for, also when the record is corrected" (rules.md, states, Resolution). */
@ExtendWith(ArquillianExtension.class)
class OutcomeCorrectingIT {

    private static final String REGISTER = "/c/lindental/meetings/resolutions";

    @Inject
    private Stage stage;

    @Inject
    private MeetingStage meetings;

    @Inject
    private ResolutionRecording recording;

    @Inject
    private OutcomeCorrecting correcting;

    @Inject
    private ResolutionKeeping keeping;

    @Test
    void a_number_that_was_drawn_by_mistake_stays_with_its_proposal_and_is_found() {
        Meeting meeting = meetings.begun("Berichtigung der Nummer", 2_610);
        long proposal = decided(meeting, "Der falsche Klick", ResolutionState.ADOPTED);
        String number = Objects.requireNonNull(resolution(meeting, proposal).getNumber());
        correct(SECRETARY, meeting, proposal, RecordedOutcome.plain(ResolutionState.REJECTED));
        long other = decided(meeting, "Der nächste Beschluss", ResolutionState.ADOPTED);

        assertThat(resolution(meeting, proposal).getState()).isEqualTo(ResolutionState.REJECTED);
        assertThat(resolution(meeting, other).getNumber()).isNotEqualTo(number);
        Visitor member = Visitor.as(STEERING_AGENCY);
        assertThat(member.get(REGISTER + "/" + number.toLowerCase(Locale.ROOT)).body())
                .contains("Diese Nummer steht für keinen Beschluss");
        assertThat(member.get(REGISTER + "?state=UNUSED").body()).contains(number);
        assertThat(member.get(REGISTER + "?state=ADOPTED").body()).doesNotContain(number);

        correct(CHAIR, meeting, proposal, RecordedOutcome.plain(ResolutionState.ADOPTED));
        assertThat(resolution(meeting, proposal).getNumber())
                .as("the same again")
                .isEqualTo(number);
        assertThat(member.get(REGISTER + "?state=UNUSED").body()).doesNotContain(number);
    }

    @Test
    void votes_that_were_typed_wrongly_are_typed_anew() {
        Meeting meeting = meetings.begun("Berichtigung der Stimmen", 2_611);
        long proposal = meetings.proposal(meeting, "Abgestimmt");
        VoteCount seats = new VoteCount(stage.ask(SECRETARY, () -> recording.seats(meeting)).entrySet().stream()
                .map(one -> new PartnerCount(one.getKey(), one.getValue(), 0, 0))
                .toList());
        stage.as(SECRETARY, () -> recording.record(meeting.id(), proposal, voted(ResolutionState.ADOPTED, seats)));
        VoteCount against = new VoteCount(seats.counts().stream()
                .map(count -> new PartnerCount(count.partner(), 0, count.yes(), 0))
                .toList());
        correct(SECRETARY, meeting, proposal, voted(ResolutionState.REJECTED, against));

        Resolution resolution = resolution(meeting, proposal);
        assertThat(meetings.minutes(meeting).votes(resolution).yes()).isZero();
        assertThat(meetings.minutes(meeting).votes(resolution).no()).isEqualTo(seats.yes());
    }

    @Test
    void only_chair_and_secretary_correct() {
        Meeting meeting = meetings.begun("Wer berichtigt", 2_612);
        long proposal = decided(meeting, "Unverändert", ResolutionState.REJECTED);
        for (Persona other : List.of(STEERING_AGENCY, EVALUATOR, COORDINATOR)) {
            assertThatExceptionOfType(NotVisible.class)
                    .isThrownBy(
                            () -> correct(other, meeting, proposal, RecordedOutcome.plain(ResolutionState.ADOPTED)));
        }
        assertThat(resolution(meeting, proposal).getState()).isEqualTo(ResolutionState.REJECTED);
    }

    @Test
    void what_is_handed_in_or_done_stays() {
        Meeting meeting = meetings.begun("Zu spät", 2_613);
        long done = decided(meeting, "Schon umgesetzt", ResolutionState.ADOPTED);
        stage.as(
                SECRETARY,
                () -> keeping.implement(
                        meetings.here(), resolution(meeting, done).key(), ""));
        RecordedOutcome rejected = RecordedOutcome.plain(ResolutionState.REJECTED);

        assertRefused("meetings.resolution.uncorrectable", () -> correct(CHAIR, meeting, done, rejected));
        long open = decided(meeting, "Bleibt", ResolutionState.ADOPTED);
        meetings.handIn(meeting);
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> correct(CHAIR, meeting, open, rejected));
        assertThat(resolution(meeting, open).getState()).isEqualTo(ResolutionState.ADOPTED);
    }

    /** Also one in minutes that are approved: they say what was resolved, not what became of it. */
    @Test
    void a_resolution_that_was_replaced_by_mistake_stands_again_and_the_right_one_is_replaced() {
        Meeting before = meetings.begun("Vor dem Versehen", 3_373);
        long right = decided(before, "Der überholte Beschluss", ResolutionState.ADOPTED);
        long wrong = decided(before, "Der Beschluss, der weiter gilt", ResolutionState.ADOPTED);
        meetings.handIn(before);
        meetings.approve(before);
        Meeting meeting = meetings.begun("Das Versehen", 3_374);
        long latest = meetings.proposal(meeting, "Der neue Beschluss");
        stage.as(SECRETARY, () -> recording.record(meeting.id(), latest, inPlaceOf(wrong)));
        assertThat(resolution(before, wrong).getState()).isEqualTo(ResolutionState.REPLACED);
        String form = "/c/lindental/meetings/" + meeting.getKey() + "/minutes/1";
        assertThat(Visitor.as(SECRETARY).get(form).body())
                .contains("<option value=\"" + wrong + "\" selected=\"selected\">")
                .doesNotContain("<option value=\"" + latest + "\"");

        correct(SECRETARY, meeting, latest, inPlaceOf(right));

        assertThat(resolution(before, wrong).getState()).isEqualTo(ResolutionState.ADOPTED);
        assertThat(resolution(before, wrong).replacedBy()).isNull();
        assertThat(resolution(before, right).getState()).isEqualTo(ResolutionState.REPLACED);
        assertThat(resolution(before, right).replacedBy()).isEqualTo(latest);
        correct(SECRETARY, meeting, latest, inPlaceOf(right));
        correct(CHAIR, meeting, latest, RecordedOutcome.plain(ResolutionState.POSTPONED));
        assertThat(resolution(before, right).getState()).isEqualTo(ResolutionState.ADOPTED);
    }

    @Test
    void of_two_who_correct_at_once_the_second_is_told() {
        Meeting meeting = meetings.begun("Zwei berichtigen", 2_614);
        long proposal = decided(meeting, "Von beiden berichtigt", ResolutionState.ADOPTED);
        int seen = resolution(meeting, proposal).version();
        correct(CHAIR, meeting, proposal, RecordedOutcome.plain(ResolutionState.REJECTED), seen);

        assertRefused(
                "meetings.resolution.changed_meanwhile",
                () -> correct(SECRETARY, meeting, proposal, RecordedOutcome.plain(ResolutionState.WITHDRAWN), seen));
        assertThat(resolution(meeting, proposal).getState()).isEqualTo(ResolutionState.REJECTED);
    }

    private long decided(Meeting meeting, String wording, ResolutionState end) {
        long proposal = meetings.proposal(meeting, wording);
        stage.as(SECRETARY, () -> recording.decide(meeting.id(), proposal, end));
        return proposal;
    }

    private void correct(Persona persona, Meeting meeting, long proposal, RecordedOutcome outcome) {
        correct(
                persona,
                meeting,
                proposal,
                outcome,
                resolution(meeting, proposal).version());
    }

    private void correct(Persona persona, Meeting meeting, long proposal, RecordedOutcome outcome, int version) {
        stage.as(persona, () -> correcting.correct(meeting.id(), proposal, outcome, version));
    }

    private static RecordedOutcome inPlaceOf(long other) {
        return new RecordedOutcome(
                ResolutionState.ADOPTED, FoundBy.CONSENSUS, new VoteCount(List.of()), Set.of(), new Validity(), other);
    }

    private static RecordedOutcome voted(ResolutionState end, VoteCount votes) {
        return new RecordedOutcome(end, FoundBy.VOTE, votes, Set.of(), new Validity(), null);
    }

    private Resolution resolution(Meeting meeting, long id) {
        return meetings.minutes(meeting).resolution(id);
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act)
                .satisfies(fault -> assertThat(fault.key()).isEqualTo(key));
    }
}
