package org.einklang.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.task.TaskCard;
import org.einklang.api.task.Tasks;
import org.einklang.api.waiting.WaitingKind;
import org.einklang.api.waiting.WaitingThing;
import org.einklang.meetings.MeetingStage;
import org.einklang.meetings.invitation.MeetingInvitation;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingPlanning;
import org.einklang.meetings.planning.Meetings;
import org.einklang.testkit.Persona;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What minutes do beyond one entity: numbers, tasks, the frozen document. */
@ExtendWith(ArquillianExtension.class)
class MinutesIT {

    @Inject
    private Stage stage;

    @Inject
    private MeetingStage stages;

    @Inject
    private MeetingPlanning planning;

    @Inject
    private MeetingInvitation invitation;

    @Inject
    private MinutesWriting writing;

    @Inject
    private ResolutionRecording recording;

    @Inject
    private MinutesApproval approval;

    @Inject
    private MinutesReading reading;

    @Inject
    private Meetings meetings;

    @Inject
    private Tasks tasks;

    @Inject
    private WaitingMinutes waiting;

    @Test
    void several_proposals_wait_side_by_side_and_only_the_adopted_one_gets_a_number() {
        Meeting meeting = begun();
        List<Long> proposals = List.of(proposal(meeting), proposal(meeting), proposal(meeting));
        decide(meeting, proposals.get(1), ResolutionState.ADOPTED);
        decide(meeting, proposals.get(2), ResolutionState.REJECTED);

        assertThat(minutes(meeting).getResolutions())
                .extracting(Resolution::getState)
                .containsExactly(ResolutionState.PROPOSED, ResolutionState.ADOPTED, ResolutionState.REJECTED);
        assertThat(minutes(meeting).getResolutions())
                .filteredOn(one -> one.getNumber() != null)
                .hasSize(1);
    }

    @Test
    void resolutions_that_are_adopted_at_the_same_moment_get_different_numbers() {
        List<Meeting> running = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            running.add(begun());
        }
        List<Long> proposals = running.stream().map(this::proposal).toList();
        CompletableFuture<?>[] deeds = new CompletableFuture<?>[running.size()];
        for (int i = 0; i < running.size(); i++) {
            int one = i;
            deeds[i] = CompletableFuture.runAsync(
                    () -> decide(running.get(one), proposals.get(one), ResolutionState.ADOPTED));
        }
        CompletableFuture.allOf(deeds).join();

        assertThat(running)
                .extracting(meeting -> minutes(meeting).getResolutions().get(0).getNumber())
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    @Test
    void tasks_are_given_once_when_the_minutes_are_handed_in() {
        Meeting meeting = begun();
        stage.as(
                SECRETARY,
                () -> writing.note(
                        meeting.id(),
                        firstItem(meeting),
                        "Räume buchen",
                        stage.person(STEERING_AGENCY),
                        LocalDate.of(2026, 6, 1)));
        assertThat(tasks.from(List.of(meeting.ref()))).isEmpty();

        stage.as(SECRETARY, () -> writing.handIn(meeting.id()));
        stage.as(CHAIR, () -> approval.sendBack(meeting.id(), "Ein Wort fehlt"));
        stage.as(SECRETARY, () -> writing.handIn(meeting.id()));

        assertThat(tasks.from(List.of(meeting.ref())))
                .extracting(TaskCard::title, TaskCard::assignee)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Räume buchen", stage.person(STEERING_AGENCY)));
    }

    @Test
    void a_document_exists_once_the_minutes_are_approved_and_stays_the_same() {
        Meeting meeting = begun();
        stage.as(SECRETARY, () -> writing.handIn(meeting.id()));
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> document(meeting));

        stage.as(CHAIR, () -> approval.approve(meeting.id()));
        byte[] first = document(meeting);
        assertThat(first).startsWith('%', 'P', 'D', 'F');
        assertThat(document(meeting)).isEqualTo(first);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> stage.as(
                        SECRETARY,
                        () -> writing.save(
                                meeting.id(),
                                List.of(new MinutesWriting.Typed(
                                        minutes(meeting).getNotes().get(0).id(), "anders", 1)),
                                Set.of())));
    }

    /** Who is to do the next step sees it on the start page, and nobody else: neither the author, nor another body. */
    @Test
    void minutes_wait_for_who_writes_them_and_then_for_who_approves_them() {
        Meeting meeting = begun();
        assertThat(waitsFor(SECRETARY, meeting)).containsExactly(WaitingKind.WRITE);
        assertThat(waitsFor(STEERING_AGENCY, meeting)).isEmpty();

        stage.as(SECRETARY, () -> writing.handIn(meeting.id()));
        assertThat(waitsFor(SECRETARY, meeting)).isEmpty();
        assertThat(waitsFor(CHAIR, meeting)).containsExactly(WaitingKind.DECIDE);

        stage.as(CHAIR, () -> approval.sendBack(meeting.id(), "Ein Wort fehlt"));
        assertThat(waitsFor(SECRETARY, meeting)).containsExactly(WaitingKind.WRITE);
        stage.as(SECRETARY, () -> writing.handIn(meeting.id()));
        stage.as(CHAIR, () -> approval.approve(meeting.id()));
        assertThat(waitsFor(CHAIR, meeting)).isEmpty();
    }

    private List<WaitingKind> waitsFor(Persona persona, Meeting meeting) {
        return stage.ask(persona, () -> waiting.waiting(stage.world().cooperation(), 500)).stream()
                .filter(one -> one.id().endsWith("-" + meeting.id()))
                .map(WaitingThing::kind)
                .toList();
    }

    private Meeting begun() {
        return stages.begun("Sitzung mit Niederschrift", 20);
    }

    private long proposal(Meeting meeting) {
        stage.as(SECRETARY, () -> writing.propose(meeting.id(), firstItem(meeting), "Die Partner handeln gemeinsam."));
        List<Resolution> all = minutes(meeting).getResolutions();
        return all.get(all.size() - 1).id();
    }

    private void decide(Meeting meeting, long resolution, ResolutionState outcome) {
        stage.as(SECRETARY, () -> recording.decide(meeting.id(), resolution, outcome));
    }

    private Minutes minutes(Meeting meeting) {
        return stage.ask(SECRETARY, () -> reading.of(meeting));
    }

    private byte[] document(Meeting meeting) {
        return stage.ask(SECRETARY, () -> reading.document(meeting));
    }

    private static long firstItem(Meeting meeting) {
        return meeting.getAgenda().get(0).id();
    }
}
