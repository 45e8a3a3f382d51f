package org.einklang.meetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.HEAD_OF_CITY;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.STEERING_JOBCENTER;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.meetings.MeetingStage;
import org.einklang.meetings.minutes.MinutesApproval;
import org.einklang.meetings.minutes.MinutesWriting;
import org.einklang.meetings.minutes.ResolutionRecording;
import org.einklang.meetings.minutes.ResolutionState;
import org.einklang.meetings.planning.Meeting;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who was named for the minutes of a meeting writes them and records resolutions there, and nowhere else (rules.md). */
@ExtendWith(ArquillianExtension.class)
class MinuteTakerIT {

    @Inject
    private Stage stage;

    @Inject
    private MeetingStage meetings;

    @Inject
    private MinuteTaking taking;

    @Inject
    private MinutesWriting writing;

    @Inject
    private MinutesApproval approval;

    @Inject
    private ResolutionRecording recording;

    @Test
    void who_is_named_writes_records_and_hands_in_and_then_does_not_approve() {
        Meeting meeting = meetings.invited("Wer schreibt heute", 3_380);
        assertNotVisible(() -> stage.as(STEERING_AGENCY, () -> writing.begin(meeting.id())));
        stage.as(CHAIR, () -> taking.name(meeting.id(), stage.person(STEERING_AGENCY)));

        stage.as(STEERING_AGENCY, () -> writing.begin(meeting.id()));
        long proposal = meetings.proposal(meeting, "Die Liste gilt.");
        stage.as(STEERING_AGENCY, () -> recording.decide(meeting.id(), proposal, ResolutionState.ADOPTED));
        stage.as(STEERING_AGENCY, () -> writing.handIn(meeting.id()));

        assertThat(meetings.minutes(meeting).author()).isEqualTo(stage.person(STEERING_AGENCY));
        meetings.approve(meeting);
    }

    /** Whoever hands in is the author, and a chair who does so does not approve. */
    @Test
    void minutes_that_the_chair_has_handed_in_are_approved_by_nobody_before_somebody_else_hands_them_in() {
        Meeting meeting = meetings.begun("Wer genehmigt das", 3_389);
        stage.as(CHAIR, () -> writing.handIn(meeting.id()));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> stage.as(CHAIR, () -> approval.approve(meeting.id())));

        stage.as(CHAIR, () -> approval.sendBack(meeting.id(), "Bitte gib sie ein."));
        stage.as(CHAIR, () -> taking.name(meeting.id(), stage.person(STEERING_AGENCY)));
        stage.as(STEERING_AGENCY, () -> writing.handIn(meeting.id()));
        meetings.approve(meeting);
    }

    @Test
    void the_right_ends_with_the_next_one_who_is_named_and_is_for_this_meeting_only() {
        Meeting meeting = meetings.invited("Wer schreibt doch nicht", 3_381);
        Meeting other = meetings.invited("Wer schreibt dort", 3_382);
        stage.as(SECRETARY, () -> taking.name(meeting.id(), stage.person(STEERING_AGENCY)));
        stage.as(SECRETARY, () -> taking.name(meeting.id(), stage.person(STEERING_JOBCENTER)));

        for (Persona persona : List.of(STEERING_AGENCY, STEERING_JOBCENTER)) {
            assertNotVisible(() -> stage.as(persona, () -> writing.begin(other.id())));
        }
        assertNotVisible(() -> stage.as(STEERING_AGENCY, () -> writing.begin(meeting.id())));
        stage.as(STEERING_JOBCENTER, () -> writing.begin(meeting.id()));
    }

    @Test
    void chair_and_secretary_name_somebody_who_is_invited_and_nobody_else_does() {
        Meeting meeting = meetings.invited("Wer nennt", 3_383);
        for (Persona persona : List.of(STEERING_AGENCY, EVALUATOR, HEAD_OF_CITY)) {
            assertNotVisible(() -> stage.as(persona, () -> taking.name(meeting.id(), stage.person(STEERING_AGENCY))));
        }
        assertNotVisible(() -> stage.as(CHAIR, () -> taking.name(meeting.id(), stage.person(HEAD_OF_CITY))));
        String page = "/c/lindental/meetings/" + meeting.getKey();
        Visitor.as(SECRETARY)
                .submit(
                        page,
                        Map.of(
                                "minuteTaker:chosen",
                                String.valueOf(stage.person(STEERING_AGENCY).value())),
                        "minuteTaker:name");

        assertThat(Visitor.as(STEERING_JOBCENTER).get(page).body())
                .contains("Die Niederschrift schreibt: Bereichsleitung")
                .doesNotContain("Niederschrift beginnen");
        assertThat(Visitor.as(STEERING_AGENCY).get(page).body()).contains("Niederschrift beginnen");
        assertThat(Visitor.as(STEERING_AGENCY).get("/c/lindental/notifications").body())
                .contains("bittet Sie, die Niederschrift zu schreiben: Wer nennt");
    }

    @Test
    void after_the_meeting_nobody_is_named() {
        Meeting meeting = meetings.handedIn("Wer schreibt zu spät", 3_384);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> stage.as(CHAIR, () -> taking.name(meeting.id(), stage.person(STEERING_AGENCY))));
        meetings.approve(meeting);
    }

    private static void assertNotVisible(ThrowingCallable act) {
        assertThatExceptionOfType(NotVisible.class).isThrownBy(act);
    }
}
