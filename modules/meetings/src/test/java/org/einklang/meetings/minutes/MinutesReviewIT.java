package org.einklang.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.HEAD_OF_CITY;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.STEERING_JOBCENTER;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.CooperationId;
import org.einklang.meetings.MeetingStage;
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

/** Who was there looks minutes through; chair and secretary deal with what was objected; the next meeting approves. */
@ExtendWith(ArquillianExtension.class)
class MinutesReviewIT {

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
    private MinutesReview review;

    @Inject
    private WaitingReview waiting;

    @Test
    void only_who_was_there_objects() {
        Meeting meeting = handedIn(2_700);
        for (Persona other : List.of(STEERING_JOBCENTER, EVALUATOR, HEAD_OF_CITY, COORDINATOR)) {
            assertNotVisible(() -> stage.as(other, () -> review.object(meeting.id(), null, "Stimmt nicht.")));
        }
        stage.as(STEERING_AGENCY, () -> review.object(meeting.id(), firstItem(meeting), "Es waren zwei Stände."));

        assertThat(Visitor.as(CHAIR).get(page(meeting)).body()).contains("Es waren zwei Stände.", "offen");
        assertThat(waits(SECRETARY, meeting)).isTrue();
        assertThat(waits(STEERING_JOBCENTER, meeting)).isFalse();
        assertRefused("meetings.minutes.objection_open", () -> stage.as(CHAIR, () -> approval.approve(meeting.id())));
        settle(meeting);
        assertThat(waits(SECRETARY, meeting)).isFalse();
        stage.as(CHAIR, () -> approval.approve(meeting.id()));
    }

    @Test
    void what_is_taken_up_goes_back_to_who_writes_and_nobody_else_decides_that() {
        Meeting meeting = handedIn(2_701);
        stage.as(STEERING_AGENCY, () -> review.object(meeting.id(), null, "Ein Satz fehlt."));
        long objection = objection(meeting);
        for (Persona other : List.of(STEERING_AGENCY, STEERING_JOBCENTER, EVALUATOR, COORDINATOR)) {
            assertNotVisible(() -> stage.as(other, () -> review.takeUp(meeting.id(), objection)));
            assertNotVisible(() -> stage.as(other, () -> review.decline(meeting.id(), objection, "Nein.")));
        }
        stage.as(SECRETARY, () -> review.takeUp(meeting.id(), objection));

        Minutes minutes = minutes(meeting);
        assertThat(minutes.getState()).isEqualTo(MinutesState.DRAFT);
        assertThat(minutes.getReturnReason()).isEqualTo("Ein Satz fehlt.");
        stage.as(SECRETARY, () -> writing.handIn(meeting.id()));
        stage.as(CHAIR, () -> approval.approve(meeting.id()));
    }

    @Test
    void the_next_meeting_approves_and_who_keeps_its_minutes_records_that() {
        Meeting meeting = handedIn(2_702);
        Meeting next = begun(2_703);
        for (Persona other : List.of(STEERING_AGENCY, EVALUATOR, HEAD_OF_CITY, COORDINATOR)) {
            assertNotVisible(() -> stage.as(other, () -> approval.approveIn(next.id(), meeting.id())));
        }
        assertThat(Visitor.as(SECRETARY).get(page(next)).body()).contains("Von dieser Sitzung genehmigt");
        stage.as(SECRETARY, () -> approval.approveIn(next.id(), meeting.id()));

        Minutes minutes = minutes(meeting);
        assertThat(minutes.getState()).isEqualTo(MinutesState.APPROVED);
        assertThat(minutes.approvedIn()).contains(next.id());
        assertThat(stage.ask(SECRETARY, () -> reading.document(meeting))).startsWith('%', 'P', 'D', 'F');
        stage.as(SECRETARY, () -> writing.handIn(next.id()));
        stage.as(CHAIR, () -> approval.approve(next.id()));
    }

    private void settle(Meeting meeting) {
        stage.as(SECRETARY, () -> review.decline(meeting.id(), objection(meeting), "Es war einer."));
    }

    private boolean waits(Persona persona, Meeting meeting) {
        return stage.ask(persona, () -> waiting.waiting(here(), 500)).stream()
                .anyMatch(one -> one.address().equals(page(meeting)));
    }

    private long objection(Meeting meeting) {
        return minutes(meeting).getObjections().get(0).id();
    }

    private Minutes minutes(Meeting meeting) {
        return stage.ask(SECRETARY, () -> reading.of(meeting));
    }

    private Meeting handedIn(int days) {
        Meeting meeting = begun(days);
        stage.as(
                SECRETARY,
                () -> writing.save(
                        meeting.id(), List.of(), Set.of(stage.person(STEERING_AGENCY), stage.person(SECRETARY))));
        stage.as(SECRETARY, () -> writing.handIn(meeting.id()));
        return meeting;
    }

    private Meeting begun(int days) {
        return stages.begun("Durchsicht " + days, days);
    }

    private static long firstItem(Meeting meeting) {
        return meeting.getAgenda().get(0).id();
    }

    private static String page(Meeting meeting) {
        return "/c/lindental/meetings/" + meeting.getKey() + "/minutes";
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
