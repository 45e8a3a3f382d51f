package org.einklang.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingPlan;
import org.junit.jupiter.api.Test;

class MinutesTest {

    private static final PersonId SECRETARY = new PersonId(3);
    private static final PersonId CHAIR = new PersonId(4);
    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 19);

    private final Meeting meeting = meeting();
    private final Minutes minutes = new Minutes(meeting, SECRETARY);

    @Test
    void minutes_begin_as_draft_with_room_for_each_item() {
        assertThat(minutes.getState()).isEqualTo(MinutesState.DRAFT);
        assertThat(minutes.getNotes()).hasSize(1);
    }

    @Test
    void author_cannot_approve_own_minutes() {
        minutes.handIn(SECRETARY, null);

        assertRefused("meetings.minutes.author_cannot_approve", () -> minutes.approve(SECRETARY, NOW, "hash"));
        assertThat(minutes.getState()).isEqualTo(MinutesState.IN_REVIEW);
    }

    @Test
    void somebody_else_approves_them() {
        minutes.handIn(SECRETARY, null);
        minutes.approve(CHAIR, NOW, "hash");

        assertThat(minutes.getState()).isEqualTo(MinutesState.APPROVED);
        assertThat(minutes.approver()).contains(CHAIR);
    }

    @Test
    void a_draft_cannot_be_approved() {
        assertRefused("meetings.meeting.has_moved_on", () -> minutes.approve(CHAIR, NOW, "hash"));
    }

    @Test
    void approved_minutes_never_change() {
        Resolution adopted = proposal();
        adopted.decide(RecordedOutcome.plain(ResolutionState.ADOPTED), DAY, () -> "STG-2026-001");
        minutes.handIn(SECRETARY, null);
        minutes.approve(CHAIR, NOW, "hash");

        assertRefused("meetings.minutes.not_a_draft", () -> minutes.write(0, "anders", 0));
        assertRefused("meetings.minutes.not_a_draft", this::proposal);
        assertRefused("meetings.minutes.not_a_draft", () -> minutes.note(item(), "Aufgabe", CHAIR, DAY));
        assertRefused("meetings.minutes.not_a_draft", () -> minutes.strike(0));
        assertRefused(
                "meetings.minutes.not_a_draft",
                () -> minutes.decide(0, RecordedOutcome.plain(ResolutionState.REJECTED), DAY, () -> "STG-2026-002"));
        assertRefused("meetings.minutes.not_a_draft", () -> minutes.handIn(SECRETARY, null));
        assertRefused("meetings.meeting.has_moved_on", () -> minutes.sendBack("Fehler"));
        assertRefused("meetings.meeting.has_moved_on", () -> minutes.approve(CHAIR, NOW, "hash"));
    }

    @Test
    void minutes_sent_back_carry_the_reason_and_are_a_draft_again() {
        minutes.handIn(SECRETARY, null);
        minutes.sendBack("TOP 2 fehlt");

        assertThat(minutes.getState()).isEqualTo(MinutesState.DRAFT);
        assertThat(minutes.getReturnReason()).isEqualTo("TOP 2 fehlt");
    }

    @Test
    void who_was_there_objects_until_the_last_day_is_over() {
        minutes.handIn(SECRETARY, DAY);
        Instant lastMinute = PortalTime.instantOf(DAY, LocalTime.of(23, 59));
        Instant midnight = PortalTime.instantOf(DAY.plusDays(1), LocalTime.MIDNIGHT);
        minutes.object(null, CHAIR, "TOP 2 fehlt", lastMinute);

        assertRefused("meetings.objection.too_late", () -> minutes.object(null, CHAIR, "TOP 3 fehlt", midnight));
        assertRefused("meetings.objection.words_missing", () -> minutes.object(null, CHAIR, " ", lastMinute));
        assertThat(minutes.getObjections()).hasSize(1);
    }

    @Test
    void nothing_is_objected_to_a_draft_or_to_approved_minutes() {
        assertRefused("meetings.meeting.has_moved_on", () -> minutes.object(null, CHAIR, "TOP 2 fehlt", NOW));
        minutes.handIn(SECRETARY, null);
        minutes.approve(CHAIR, NOW, "hash");
        assertRefused("meetings.meeting.has_moved_on", () -> minutes.object(null, CHAIR, "TOP 2 fehlt", NOW));
    }

    @Test
    void nobody_cuts_short_the_time_in_which_people_may_object() {
        minutes.handIn(SECRETARY, DAY);
        Instant lastMinute = PortalTime.instantOf(DAY, LocalTime.of(23, 59));

        assertRefused("meetings.minutes.objections_possible", () -> minutes.approve(CHAIR, lastMinute, "hash"));
        minutes.approve(CHAIR, PortalTime.instantOf(DAY.plusDays(1), LocalTime.MIDNIGHT), "hash");
        assertThat(minutes.getState()).isEqualTo(MinutesState.APPROVED);
    }

    @Test
    void the_author_is_who_hands_them_in_whoever_began_them() {
        minutes.handIn(CHAIR, null);

        assertThat(minutes.author()).isEqualTo(CHAIR);
        assertRefused("meetings.minutes.author_cannot_approve", () -> minutes.approve(CHAIR, NOW, "hash"));
    }

    @Test
    void minutes_with_an_open_objection_are_approved_by_nobody() {
        minutes.handIn(SECRETARY, DAY);
        minutes.object(null, CHAIR, "TOP 2 fehlt", NOW);
        Instant later = PortalTime.instantOf(DAY.plusDays(1), LocalTime.NOON);

        assertRefused("meetings.minutes.objection_open", () -> minutes.approve(CHAIR, later, "hash"));
        assertRefused("meetings.minutes.objection_open", () -> minutes.approveBySilence(later, "hash"));
        assertRefused("meetings.objection.reply_missing", () -> minutes.decline(0, " ", SECRETARY, NOW));
        minutes.decline(0, "TOP 2 steht auf Seite 3.", SECRETARY, NOW);
        assertRefused("meetings.objection.settled", () -> minutes.decline(0, "Noch einmal", SECRETARY, NOW));
        minutes.approve(CHAIR, later, "hash");
        assertThat(minutes.getApprovedHow()).isEqualTo(ApprovalWay.PERSON);
    }

    @Test
    void an_objection_that_is_taken_up_makes_them_a_draft_again() {
        minutes.handIn(SECRETARY, null);
        minutes.object(null, CHAIR, "TOP 2 fehlt", NOW);
        minutes.takeUp(0, SECRETARY, NOW);

        assertThat(minutes.getState()).isEqualTo(MinutesState.DRAFT);
        assertThat(minutes.getReturnReason()).isEqualTo("TOP 2 fehlt");
        minutes.handIn(SECRETARY, null);
        minutes.approve(CHAIR, NOW, "hash");
    }

    @Test
    void silence_approves_when_the_last_day_is_over_and_only_where_there_is_one() {
        minutes.handIn(SECRETARY, DAY);
        assertRefused(
                "meetings.minutes.objections_possible",
                () -> minutes.approveBySilence(PortalTime.instantOf(DAY, LocalTime.of(23, 59)), "hash"));
        minutes.approveBySilence(PortalTime.instantOf(DAY.plusDays(1), LocalTime.MIDNIGHT), "hash");

        assertThat(minutes.getState()).isEqualTo(MinutesState.APPROVED);
        assertThat(minutes.getApprovedHow()).isEqualTo(ApprovalWay.SILENCE);
        assertThat(minutes.approver()).isEmpty();
        Minutes byChair = new Minutes(meeting, SECRETARY);
        byChair.handIn(CHAIR, null);
        assertRefused("meetings.minutes.objections_possible", () -> byChair.approveBySilence(NOW, "hash"));
    }

    @Test
    void a_later_meeting_of_the_body_that_goes_on_approves_them_whoever_has_written_them() {
        minutes.handIn(SECRETARY, null);
        Meeting planned = later(new BodyId(2));
        Meeting other = begun(later(new BodyId(3)));
        Meeting later = begun(later(new BodyId(2)));

        for (Meeting not : List.of(planned, other, begun(meeting()))) {
            assertRefused(
                    "meetings.minutes.no_later_meeting", () -> minutes.approveIn(not, meeting, SECRETARY, NOW, "hash"));
        }
        minutes.approveIn(later, meeting, SECRETARY, NOW, "hash");
        assertThat(minutes.getApprovedHow()).isEqualTo(ApprovalWay.MEETING);
    }

    private static Meeting begun(Meeting meeting) {
        meeting.invite();
        meeting.begin();
        return meeting;
    }

    private static Meeting later(BodyId body) {
        Instant starts = Instant.parse("2026-04-16T12:30:00Z");
        MeetingPlan plan = new MeetingPlan("68. Sitzung", starts, starts.plus(Duration.ofHours(2)), "Rathaus");
        Meeting meeting = new Meeting(new CooperationId(1), body, "stg-2026-02", plan, SECRETARY, NOW);
        meeting.addItem("Begrüßung");
        return meeting;
    }

    @Test
    void minutes_are_not_sent_back_without_a_reason() {
        minutes.handIn(SECRETARY, null);

        assertRefused("meetings.minutes.reason_missing", () -> minutes.sendBack("  "));
    }

    @Test
    void minutes_with_an_open_proposal_are_not_handed_in() {
        proposal();

        assertRefused("meetings.minutes.proposal_open", () -> minutes.handIn(SECRETARY, null));
    }

    @Test
    void only_an_adopted_resolution_draws_a_number() {
        Resolution adopted = proposal();
        adopted.decide(RecordedOutcome.plain(ResolutionState.ADOPTED), DAY, () -> "STG-2026-001");
        Resolution rejected = proposal();
        rejected.decide(RecordedOutcome.plain(ResolutionState.REJECTED), DAY, () -> {
            throw new AssertionError("no number for a rejected proposal");
        });

        assertThat(adopted.getNumber()).isEqualTo("STG-2026-001");
        assertThat(rejected.getNumber()).isNull();
    }

    @Test
    void a_proposal_is_decided_once() {
        Resolution resolution = proposal();
        resolution.decide(RecordedOutcome.plain(ResolutionState.POSTPONED), DAY, () -> "STG-2026-001");

        assertRefused(
                "meetings.resolution.decided",
                () -> resolution.decide(RecordedOutcome.plain(ResolutionState.ADOPTED), DAY, () -> "STG-2026-001"));
    }

    @Test
    void a_proposal_needs_words() {
        assertRefused("meetings.resolution.wording_missing", () -> minutes.propose(item(), meeting, " "));
    }

    @Test
    void text_of_a_faster_writer_is_not_overwritten() {
        minutes.write(0, "Erste Fassung", 0);

        assertRefused("meetings.minutes.someone_was_faster", () -> minutes.write(0, "Zweite Fassung", 7));
        assertThat(minutes.getNotes().get(0).getNote()).isEqualTo("Erste Fassung");
    }

    @Test
    void saving_the_same_text_again_is_no_conflict() {
        minutes.write(0, "Erste Fassung", 0);
        minutes.write(0, "Erste Fassung ", 7);

        assertThat(minutes.getNotes().get(0).getNote()).isEqualTo("Erste Fassung");
    }

    @Test
    void a_task_that_was_given_is_not_struck() {
        minutes.note(item(), "Angebot einholen", CHAIR, DAY);
        minutes.getTasks().get(0).give(12);
        minutes.strike(0);

        assertThat(minutes.getTasks()).hasSize(1);
    }

    private Resolution proposal() {
        return minutes.propose(item(), meeting, "Die Partner treten gemeinsam auf.");
    }

    private AgendaItem item() {
        return meeting.getAgenda().get(0);
    }

    private static Meeting meeting() {
        Instant starts = Instant.parse("2026-03-19T12:30:00Z");
        MeetingPlan plan = new MeetingPlan("67. Sitzung", starts, starts.plus(Duration.ofHours(2)), "Rathaus");
        Meeting meeting = new Meeting(new CooperationId(1), new BodyId(2), "stg-2026-01", plan, SECRETARY, NOW);
        meeting.addItem("Begrüßung");
        return meeting;
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act)
                .extracting(RuleViolation::key)
                .isEqualTo(key);
    }
}
