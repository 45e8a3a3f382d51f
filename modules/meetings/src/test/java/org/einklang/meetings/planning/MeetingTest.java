package org.einklang.meetings.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.junit.jupiter.api.Test;

class MeetingTest {

    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    private static final Instant STARTS = Instant.parse("2026-03-19T12:30:00Z");

    @Test
    void a_new_meeting_is_planned() {
        assertThat(meeting().getState()).isEqualTo(MeetingState.PLANNED);
    }

    @Test
    void a_meeting_cannot_end_before_it_starts() {
        assertRefused("meetings.plan.ends_before_start", () -> planned(STARTS, STARTS));
    }

    @Test
    void a_meeting_cannot_be_planned_for_the_past() {
        Instant yesterday = NOW.minus(Duration.ofDays(1));

        assertRefused("meetings.plan.in_the_past", () -> planned(yesterday, NOW));
    }

    @Test
    void a_meeting_lasts_a_week_at_most() {
        assertRefused(
                "meetings.plan.too_long",
                () -> planned(STARTS, STARTS.plus(MeetingPlan.LONGEST).plusMillis(1)));
    }

    @Test
    void nobody_is_invited_without_an_agenda() {
        assertRefused("meetings.invitation.agenda_missing", () -> meeting().invite());
    }

    @Test
    void nobody_is_invited_twice() {
        Meeting meeting = invited();

        assertRefused("meetings.meeting.has_moved_on", meeting::invite);
    }

    @Test
    void minutes_do_not_begin_before_people_were_invited() {
        assertRefused("meetings.meeting.has_moved_on", () -> meeting().begin());
    }

    @Test
    void a_meeting_is_planned_then_invited_then_in_progress_then_closed() {
        Meeting meeting = invited();
        meeting.begin();
        assertThat(meeting.getState()).isEqualTo(MeetingState.IN_PROGRESS);

        meeting.close();
        assertThat(meeting.getState()).isEqualTo(MeetingState.CLOSED);
    }

    @Test
    void a_planned_and_an_invited_meeting_can_be_cancelled() {
        Meeting planned = meeting();
        planned.cancel();
        Meeting invited = invited();
        invited.cancel();

        assertThat(planned.getState()).isEqualTo(MeetingState.CANCELLED);
        assertThat(invited.getState()).isEqualTo(MeetingState.CANCELLED);
    }

    @Test
    void a_meeting_in_progress_cannot_be_cancelled() {
        Meeting meeting = invited();
        meeting.begin();

        assertRefused("meetings.meeting.has_moved_on", meeting::cancel);
    }

    @Test
    void the_agenda_stands_once_the_meeting_has_begun() {
        Meeting meeting = invited();
        meeting.begin();

        assertRefused("meetings.meeting.has_moved_on", () -> meeting.addItem("Noch etwas"));
        assertRefused("meetings.meeting.has_moved_on", () -> meeting.removeItem(1));
        assertRefused("meetings.meeting.has_moved_on", () -> meeting.place(1, 1));
        assertRefused("meetings.meeting.has_moved_on", () -> meeting.proposeUntil(null));
    }

    @Test
    void proposals_are_late_after_the_day_until_which_they_were_asked_for() {
        Meeting meeting = meeting();
        LocalDate day = PortalTime.dayOf(meeting.getStarts()).minusDays(7);
        assertThat(meeting.isTooLate(meeting.getStarts())).isFalse();
        meeting.proposeUntil(day);

        assertThat(meeting.isTooLate(PortalTime.instantOf(day, LocalTime.of(23, 59))))
                .isFalse();
        assertThat(meeting.isTooLate(PortalTime.instantOf(day.plusDays(1), LocalTime.MIDNIGHT)))
                .isTrue();
        meeting.proposeUntil(null);
        assertThat(meeting.isTooLate(PortalTime.instantOf(day.plusDays(1), LocalTime.MIDNIGHT)))
                .isFalse();
    }

    @Test
    void the_day_for_proposals_is_not_after_the_meeting() {
        Meeting meeting = meeting();
        LocalDate day = PortalTime.dayOf(meeting.getStarts());
        meeting.proposeUntil(day);

        assertRefused("meetings.agenda.until_after_meeting", () -> meeting.proposeUntil(day.plusDays(1)));
        assertThat(meeting.getProposalsUntil()).isEqualTo(day);
    }

    @Test
    void titles_of_meetings_and_items_have_200_characters_at_most() {
        String longest = "x".repeat(200);
        Meeting meeting = meeting();
        meeting.addItem(longest);
        meeting.change(new MeetingPlan(longest, STARTS, STARTS.plus(Duration.ofHours(1)), "Burg"), NOW);

        assertRefused("meetings.agenda.title_too_long", () -> meeting.addItem(longest + "x"));
        assertRefused("meetings.agenda.title_too_long", () -> ItemContent.titled(longest + "x"));
        assertRefused(
                "meetings.plan.too_many_characters",
                () -> meeting.change(
                        new MeetingPlan(longest + "x", STARTS, STARTS.plus(Duration.ofHours(1)), "Burg"), NOW));
    }

    @Test
    void items_are_counted_from_one() {
        Meeting meeting = meeting();
        meeting.addItem("Begrüßung");
        meeting.addItem("Verschiedenes");

        assertThat(meeting.getAgenda()).extracting(AgendaItem::getPosition).containsExactly(1, 2);
    }

    @Test
    void a_meeting_moves_until_it_begins_and_asks_for_proposals_until_its_day_at_most() {
        Meeting meeting = meeting();
        meeting.proposeUntil(PortalTime.dayOf(STARTS));
        Instant earlier = STARTS.minus(Duration.ofDays(2));
        meeting.change(new MeetingPlan(" Klausur ", earlier, earlier.plus(Duration.ofHours(1)), "Burg"), NOW);
        assertThat(meeting.getTitle()).isEqualTo("Klausur");
        assertThat(meeting.getProposalsUntil()).isEqualTo(PortalTime.dayOf(earlier));

        assertRefused(
                "meetings.plan.in_the_past",
                () -> meeting.change(
                        new MeetingPlan("Klausur", NOW.minusSeconds(60), NOW.plusSeconds(60), "Burg"), NOW));
        Meeting begun = invited();
        begun.begin();
        assertRefused(
                "meetings.meeting.has_moved_on",
                () -> begun.change(new MeetingPlan("Klausur", STARTS, STARTS.plusSeconds(60), "Burg"), NOW));
    }

    @Test
    void a_meeting_that_has_started_may_still_change_its_room() {
        Meeting meeting = meeting();
        Instant later = STARTS.plusSeconds(60);
        meeting.change(new MeetingPlan("67. Sitzung", STARTS, meeting.getEnds(), "Nebenan"), later);

        assertThat(meeting.getPlace()).isEqualTo("Nebenan");
    }

    @Test
    void answers_are_of_use_until_an_invited_meeting_ends() {
        Meeting meeting = invited();

        assertThat(meeting.awaitsAnswers(NOW)).isTrue();
        assertThat(meeting.awaitsAnswers(meeting.getEnds())).isFalse();
        assertThat(meeting().awaitsAnswers(NOW)).isFalse();
    }

    private static Meeting invited() {
        Meeting meeting = meeting();
        meeting.addItem("Begrüßung");
        meeting.invite();
        return meeting;
    }

    private static Meeting meeting() {
        return planned(STARTS, STARTS.plus(Duration.ofHours(2)));
    }

    private static Meeting planned(Instant starts, Instant ends) {
        MeetingPlan plan = new MeetingPlan("67. Sitzung", starts, ends, "Rathaus");
        return new Meeting(new CooperationId(1), new BodyId(2), "stg-2026-01", plan, new PersonId(3), NOW);
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act)
                .extracting(RuleViolation::key)
                .isEqualTo(key);
    }
}
