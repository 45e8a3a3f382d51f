package org.einklang.meetings.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.HEAD_OF_AGENCY;
import static org.einklang.testkit.Personas.HEAD_OF_CITY;
import static org.einklang.testkit.Personas.HEAD_OF_JOBCENTER;
import static org.einklang.testkit.Personas.TEAM_CITY;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.einklang.api.NotVisible;
import org.einklang.api.calendar.CalendarEntry;
import org.einklang.api.calendar.CalendarQuery;
import org.einklang.api.calendar.CalendarState;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.waiting.WaitingThing;
import org.einklang.meetings.planning.MeetingPlan;
import org.einklang.meetings.planning.MeetingPlanning;
import org.einklang.meetings.planning.Meetings;
import org.einklang.testkit.Persona;
import org.einklang.testkit.TestPortal;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class MeetingsInCalendarIT {

    private static final Instant LATER = TestPortal.STARTED.plus(Duration.ofDays(400));

    @Inject
    private Stage stage;

    @Inject
    private MeetingPlanning planning;

    @Inject
    private MeetingInvitation invitation;

    @Inject
    private Meetings meetings;

    @Inject
    private MeetingsInCalendar calendar;

    @Inject
    private WaitingInvitations invitations;

    @Inject
    private Directory directory;

    @Test
    void the_earliest_come_first_and_no_more_than_asked_for() {
        Instant from = LATER;
        long third = invited("Dritte", from.plus(Duration.ofDays(3)));
        long first = invited("Erste", from.plus(Duration.ofDays(1)));
        long second = invited("Zweite", from.plus(Duration.ofDays(2)));

        assertThat(titles(from, 2)).containsExactly("Erste", "Zweite");
        List.of(first, second, third).forEach(this::cancel);
    }

    @Test
    void a_meeting_that_was_cancelled_is_none_of_them() {
        Instant from = LATER.plus(Duration.ofDays(30));
        cancel(invited("Fällt aus", from.plus(Duration.ofDays(1))));
        long held = invited("Findet statt", from.plus(Duration.ofDays(2)));

        assertThat(titles(from, 1)).containsExactly("Findet statt");
        cancel(held);
    }

    @Test
    void a_meeting_to_which_nobody_is_invited_yet_is_none_of_them() {
        Instant from = LATER.plus(Duration.ofDays(60));
        planned("Noch geplant", from.plus(Duration.ofDays(1)));

        assertThat(titles(from, 5)).isEmpty();
    }

    @Test
    void an_invitation_waits_for_an_answer_and_one_press_is_enough() {
        long meeting = invited("Antwort fehlt", LATER.plus(Duration.ofDays(90)));
        String id = String.valueOf(meeting);
        assertThat(waiting(HEAD_OF_AGENCY)).contains("Antwort fehlt");
        assertThat(waiting(TEAM_CITY)).doesNotContain("Antwort fehlt");
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> answer(TEAM_CITY, here(), id, "ACCEPTED"));
        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> answer(
                        HEAD_OF_AGENCY,
                        directory.cooperation("weidental").orElseThrow().id(),
                        id,
                        "ACCEPTED"));
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> answer(HEAD_OF_AGENCY, here(), id, "NONE"));

        assertThat(answer(HEAD_OF_AGENCY, here(), id, "DECLINED")).isEqualTo("meetings.answer.thanks.DECLINED");
        assertThat(waiting(HEAD_OF_AGENCY)).doesNotContain("Antwort fehlt");
        cancel(meeting);
        assertThat(waiting(HEAD_OF_JOBCENTER)).doesNotContain("Antwort fehlt");
    }

    @Test
    void whose_meetings_they_may_not_see_they_have_not_in_their_calendar() {
        Instant from = LATER.plus(Duration.ofDays(120));
        long meeting = invited("Nur für die Träger", from.plus(Duration.ofDays(1)));

        assertThat(all(TEAM_CITY, from)).isEmpty();
        assertThat(all(EVALUATOR, from)).extracting(CalendarEntry::mine).containsExactly(false);
        CalendarEntry entry = all(HEAD_OF_AGENCY, from).get(0);
        assertThat(entry.mine()).isTrue();
        assertThat(entry.busy()).isTrue();
        answer(HEAD_OF_AGENCY, here(), String.valueOf(meeting), "DECLINED");
        assertThat(all(HEAD_OF_AGENCY, from)).extracting(CalendarEntry::busy).containsExactly(false);
        CooperationId elsewhere =
                directory.cooperation("weidental").orElseThrow().id();
        assertThat(stage.ask(HEAD_OF_AGENCY, () -> calendar.entries(query(elsewhere, from))))
                .isEmpty();
        cancel(meeting);
    }

    /** Programs that have the invitation by mail as well know the appointment by the same name and edition. */
    @Test
    void a_cancelled_meeting_stays_in_the_calendar_under_its_name_with_a_higher_sequence() {
        Instant from = LATER.plus(Duration.ofDays(150));
        long meeting = invited("Fällt wieder aus", from.plus(Duration.ofDays(1)));
        CalendarEntry before = all(HEAD_OF_AGENCY, from).get(0);
        cancel(meeting);
        CalendarEntry after = all(HEAD_OF_AGENCY, from).get(0);

        assertThat(before.sequence()).isZero();
        assertThat(after.uid()).isEqualTo(before.uid()).startsWith("meeting-" + meeting + "-");
        assertThat(after.state()).isEqualTo(CalendarState.CANCELLED);
        assertThat(after.sequence()).isEqualTo(1);
        assertThat(after.mine()).isTrue();
        assertThat(after.busy()).isFalse();
    }

    @Test
    void what_is_only_planned_is_the_own_of_those_who_plan_it() {
        Instant from = LATER.plus(Duration.ofDays(180));
        planned("Erst im Entwurf", from.plus(Duration.ofDays(1)));

        assertThat(all(HEAD_OF_CITY, from)).extracting(CalendarEntry::mine).containsExactly(true);
        assertThat(all(HEAD_OF_AGENCY, from)).extracting(CalendarEntry::mine).containsExactly(false);
        assertThat(all(HEAD_OF_AGENCY, from)).extracting(CalendarEntry::state).containsExactly(CalendarState.PLANNED);
    }

    private List<CalendarEntry> all(Persona persona, Instant from) {
        return stage.ask(persona, () -> calendar.entries(query(here(), from)));
    }

    private static CalendarQuery query(CooperationId where, Instant from) {
        return new CalendarQuery(where, from, from.plus(Duration.ofDays(20)), Locale.GERMAN);
    }

    private List<String> waiting(Persona persona) {
        return stage.ask(persona, () -> invitations.waiting(here(), 500)).stream()
                .map(WaitingThing::title)
                .toList();
    }

    private String answer(Persona persona, CooperationId where, String meeting, String answer) {
        return stage.ask(persona, () -> invitations.answer(where, meeting, answer));
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }

    private List<String> titles(Instant from, int most) {
        return stage
                .ask(
                        HEAD_OF_AGENCY,
                        () -> calendar.entries(new CalendarQuery(
                                        stage.world().cooperation(),
                                        from,
                                        from.plus(Duration.ofDays(20)),
                                        Locale.GERMAN)
                                .own(most)))
                .stream()
                .map(CalendarEntry::title)
                .toList();
    }

    private long planned(String title, Instant starts) {
        MeetingPlan plan = new MeetingPlan(title, starts, starts.plus(Duration.ofHours(1)), "Rathaus");
        return stage.ask(HEAD_OF_CITY, () -> {
            String key =
                    planning.plan(stage.world().cooperation(), stage.world().body("trg"), plan, List.of("Begrüßung"));
            return meetings.byKey(stage.world().cooperation(), key).id();
        });
    }

    private long invited(String title, Instant starts) {
        long meeting = planned(title, starts);
        stage.as(HEAD_OF_CITY, () -> invitation.invite(meeting));
        return meeting;
    }

    private void cancel(long meeting) {
        stage.as(HEAD_OF_CITY, () -> planning.cancel(meeting));
    }
}
