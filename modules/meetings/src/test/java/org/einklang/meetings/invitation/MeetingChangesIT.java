package org.einklang.meetings.invitation;

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
import static org.einklang.testkit.Personas.TEAM_CITY;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.calendar.OpenInvitation;
import org.einklang.api.item.ItemRef;
import org.einklang.api.occupancy.Occupancy;
import org.einklang.api.occupancy.Occupant;
import org.einklang.api.people.CooperationId;
import org.einklang.api.time.PortalTime;
import org.einklang.api.time.TimeSpan;
import org.einklang.api.waiting.WaitingThing;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingChanging;
import org.einklang.meetings.planning.MeetingPlan;
import org.einklang.meetings.planning.MeetingPlanning;
import org.einklang.meetings.planning.MeetingState;
import org.einklang.meetings.planning.Meetings;
import org.einklang.testkit.Persona;
import org.einklang.testkit.TestPortal;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.mail.Mailbox;
import org.einklang.testkit.mail.ReceivedMail;
import org.einklang.testkit.server.Stage;
import org.einklang.testkit.server.Transactions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A meeting to which people are invited changes, and nothing leaves until chair or secretary tell it. */
@ExtendWith(ArquillianExtension.class)
class MeetingChangesIT {

    private static final long SEAT = -2_950;

    @Inject
    private Stage stage;

    @Inject
    private MeetingPlanning planning;

    @Inject
    private MeetingChanging changing;

    @Inject
    private MeetingInvitation invitation;

    @Inject
    private AttendanceAnswer attendance;

    @Inject
    private ChangeTelling telling;

    @Inject
    private WaitingChanges waiting;

    @Inject
    private AnswerInCalendar calendar;

    @Inject
    private Invitees invitees;

    @Inject
    private Meetings meetings;

    @Inject
    private Occupancy occupancy;

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    private long meeting;

    @AfterEach
    void nothing_is_left() {
        MeetingState state = meetings.existing(meeting).getState();
        if (state == MeetingState.PLANNED || state == MeetingState.INVITED) {
            stage.as(SECRETARY, () -> planning.cancel(meeting));
        }
        Transactions.commit(() -> entities.createNativeQuery("delete from EK_CORE.MEMBERSHIP where id = " + SEAT)
                .executeUpdate());
    }

    @Test
    void what_is_changed_before_the_invitation_bothers_nobody() {
        plan(2_950);
        change(title(), day(2_951), "Burg");
        assertThat(mails()).isZero();
        assertThat(occupied(STEERING_AGENCY, 2_950)).isFalse();
        assertThat(occupied(STEERING_AGENCY, 2_951)).isTrue();

        invite();
        assertThat(untold()).isEmpty();
        assertThat(waits(SECRETARY)).isFalse();
    }

    @Test
    void however_much_has_changed_nothing_leaves_until_it_is_told_in_one_mail_and_answers_hold() {
        plan(2_952);
        int people = invite();
        stage.as(STEERING_AGENCY, () -> attendance.answer(meeting, Answer.ACCEPTED));
        change(title(), day(2_952), "Burg");
        change("Klausur 2952", day(2_952), "Burg, https://video.example/42");
        stage.as(CHAIR, () -> planning.addItem(meeting, "Anhänger"));
        assertThat(mails()).isEqualTo(people);
        assertThat(untold())
                .containsExactly(
                        "Ort: Burg, https://video.example/42; bisher Rathaus",
                        "Titel: Klausur 2952; bisher Sitzung 2952",
                        "Tagesordnung: neu „Anhänger“");
        assertThat(waits(SECRETARY)).isTrue();
        assertThat(waits(CHAIR)).isTrue();
        assertThat(waits(STEERING_AGENCY)).isFalse();
        assertThat(page(SECRETARY)).contains("Noch nicht mitgeteilt", "Änderungen mitteilen");
        assertThat(page(STEERING_AGENCY)).contains("Klausur 2952").doesNotContain("Noch nicht mitgeteilt");

        assertThat(tell()).isEqualTo(people);
        assertThat(mails()).isEqualTo(2 * people);
        assertThat(untold()).isEmpty();
        assertThat(waits(SECRETARY)).isFalse();
        assertRefused("meetings.changes.nothing_to_tell", this::tell);
        ReceivedMail mail = Mailbox.of(STEERING_AGENCY.mail()).await("Geändert: Klausur 2952");
        assertThat(mail.text())
                .contains("Titel: Klausur 2952; bisher Sitzung 2952", "neu „Anhänger“", "Das gilt weiter.");
        assertThat(calendar(mail))
                .contains("METHOD:REQUEST", "UID:" + uid(), "SEQUENCE:1\r\n", "PARTSTAT=ACCEPTED", "RSVP=FALSE")
                .containsPattern("\nORGANIZER;.*:mailto:" + Mailbox.PORTAL + "\r\n");
        assertThat(answer(STEERING_AGENCY)).isEqualTo(Answer.ACCEPTED);
        assertThat(open().earliest()).isZero();
        assertThat(open().latest()).isEqualTo(1);
        assertThat(Visitor.as(STEERING_AGENCY).get("/c/lindental/notifications").body())
                .contains("Ort, Titel und Tagesordnung geändert von");
    }

    @Test
    void at_another_time_everybody_is_asked_anew_and_who_looks_sees_it_at_once() {
        plan(2_953);
        invite();
        stage.as(STEERING_AGENCY, () -> attendance.answer(meeting, Answer.ACCEPTED));
        stage.as(STEERING_JOBCENTER, () -> attendance.answer(meeting, Answer.DECLINED));
        change(title(), day(2_954), "Rathaus");
        assertThat(answer(STEERING_AGENCY)).as("until it is told").isEqualTo(Answer.ACCEPTED);
        assertThat(occupied(STEERING_AGENCY, 2_954)).isTrue();
        assertThat(occupied(STEERING_AGENCY, 2_953)).isFalse();
        assertThat(occupied(STEERING_JOBCENTER, 2_954)).isFalse();
        assertThat(page(STEERING_AGENCY)).contains(PortalTime.longMoment(day(2_954), Locale.GERMAN));
        assertThat(page(SECRETARY)).contains("wird noch einmal gefragt");

        tell();
        assertThat(answer(STEERING_AGENCY)).isEqualTo(Answer.NONE);
        assertThat(occupied(STEERING_JOBCENTER, 2_954)).isTrue();
        ReceivedMail mail = Mailbox.of(STEERING_AGENCY.mail()).await("Geändert: Sitzung 2953");
        assertThat(mail.text()).contains("Die Zeit ist neu, deshalb noch einmal die Frage");
        assertThat(calendar(mail)).contains("SEQUENCE:1\r\n", "PARTSTAT=NEEDS-ACTION", "RSVP=TRUE");
        assertThat(open().earliest()).as("older answers are about another time").isEqualTo(1);

        stage.as(SECRETARY, () -> planning.cancel(meeting));
        ReceivedMail end = Mailbox.of(STEERING_AGENCY.mail()).await("Abgesagt: Sitzung 2953");
        assertThat(calendar(end)).contains("METHOD:CANCEL", "SEQUENCE:2\r\n");
    }

    @Test
    void who_has_joined_the_body_is_invited_who_has_left_it_is_not_any_more_and_the_others_are_left_in_peace() {
        plan(2_955);
        int people = invite();
        seat(TEAM_CITY, 2_955);
        assertThat(untold()).singleElement().asString().startsWith("Neu im Gremium und noch nicht eingeladen: ");
        assertThat(tell()).isEqualTo(1);
        assertThat(mails()).isEqualTo(people + 1);
        ReceivedMail first = Mailbox.of(TEAM_CITY.mail()).await("Einladung: Sitzung 2955");
        assertThat(calendar(first)).contains("METHOD:REQUEST", "SEQUENCE:1\r\n", "RSVP=TRUE");

        change(title(), day(2_956), "Rathaus");
        assertThat(untold())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("Eingeladen, aber am Tag der Sitzung nicht mehr im Gremium: ");
        assertThat(tell()).isEqualTo(people + 1);
        ReceivedMail last = Mailbox.of(TEAM_CITY.mail()).await("Nicht mehr eingeladen: Sitzung 2955");
        assertThat(calendar(last)).contains("METHOD:CANCEL", "SEQUENCE:2\r\n", "UID:" + uid());
        assertThat(invitees.of(meeting, stage.person(TEAM_CITY))).isEmpty();
        assertThat(untold()).isEmpty();
    }

    @Test
    void what_is_changed_back_was_no_change() {
        plan(2_957);
        invite();
        long item = stage.ask(
                SECRETARY,
                () -> meetings.byKey(here(), key()).getAgenda().get(1).id());
        change("Anders", day(2_958), "Burg");
        stage.as(SECRETARY, () -> planning.place(meeting, item, 1));
        assertThat(untold()).hasSize(4).last().asString().contains("andere Reihenfolge");
        stage.as(SECRETARY, () -> planning.place(meeting, item, 2));
        change("Sitzung 2957", day(2_957), "Rathaus");

        assertThat(untold()).isEmpty();
        assertThat(waits(SECRETARY)).isFalse();
        assertThat(page(SECRETARY)).doesNotContain("Noch nicht mitgeteilt");
        assertRefused("meetings.changes.nothing_to_tell", this::tell);
    }

    @Test
    void only_chair_and_secretary_change_and_tell_and_only_until_it_begins() {
        plan(2_959);
        invite();
        for (Persona other : List.of(STEERING_AGENCY, TEAM_CITY, EVALUATOR, COORDINATOR, ADMINISTRATOR, HEAD_OF_CITY)) {
            assertHidden(() -> stage.as(other, () -> changing.change(meeting, plan(title(), day(2_960), "X"), 0)));
            assertHidden(() -> stage.as(other, () -> telling.tell(meeting)));
            assertHidden(() -> stage.as(other, () -> telling.untold(meetings.existing(meeting), Locale.GERMAN)));
            assertThat(Visitor.as(other).get(address() + "/edit").status()).isEqualTo(404);
        }
        assertThat(Visitor.as(CHAIR).get(address() + "/edit").status()).isEqualTo(200);
        stage.as(SECRETARY, () -> planning.cancel(meeting));
        assertRefused("meetings.meeting.has_moved_on", () -> change(title(), day(2_960), "Burg"));
        assertRefused("meetings.meeting.has_moved_on", this::tell);
    }

    @Test
    void what_cannot_be_is_said_at_its_field_and_two_who_edit_see_what_both_have_written() {
        plan(2_961);
        Visitor secretary = Visitor.as(SECRETARY);
        org.einklang.testkit.http.Answer wrong =
                secretary.submit(address() + "/edit", Map.of("edit:place", "Burg", "edit:ends", "00:10"), "edit:save");
        assertThat(wrong.body()).contains("Das Ende liegt vor dem Beginn.", "value=\"Burg\"");

        Supplier<org.einklang.testkit.http.Answer> slow =
                secretary.filled(address() + "/edit", Map.of("edit:place", "Burg"), "edit:save");
        change("Von jemand anderem", day(2_961), "Rathaus");
        assertThat(slow.get().body()).contains("value=\"Burg\"", "value=\"Von jemand anderem\"");
        assertThat(stage.ask(SECRETARY, () -> meetings.existing(meeting)).getPlace())
                .as("nothing is stored unseen")
                .isEqualTo("Rathaus");
    }

    private void plan(int days) {
        meeting = stage.ask(SECRETARY, () -> {
            String key = planning.plan(
                    here(),
                    stage.world().body("stg"),
                    plan("Sitzung " + days, day(days), "Rathaus"),
                    List.of("Begrüßung", "Bericht"));
            return meetings.byKey(here(), key).id();
        });
    }

    private static MeetingPlan plan(String title, Instant starts, String place) {
        return new MeetingPlan(title, starts, starts.plus(Duration.ofHours(1)), place);
    }

    private void change(String title, Instant starts, String place) {
        int version = meetings.existing(meeting).version();
        stage.as(SECRETARY, () -> changing.change(meeting, plan(title, starts, place), version));
    }

    private int invite() {
        return stage.ask(SECRETARY, () -> invitation.invite(meeting));
    }

    private int tell() {
        return stage.ask(SECRETARY, () -> telling.tell(meeting));
    }

    private List<String> untold() {
        return stage.ask(
                SECRETARY,
                () -> telling.untold(meetings.byKey(here(), key()), Locale.GERMAN)
                        .map(ChangeTelling.Untold::lines)
                        .orElse(List.of()));
    }

    private boolean waits(Persona persona) {
        return stage.ask(persona, () -> waiting.waiting(here(), 1_000)).stream()
                .map(WaitingThing::id)
                .anyMatch(String.valueOf(meeting)::equals);
    }

    /** For that day only. */
    private void seat(Persona persona, int days) {
        String day = "date('" + PortalTime.dayOf(day(days)) + "')";
        Transactions.commit(() -> entities.createNativeQuery("insert into EK_CORE.MEMBERSHIP (id, version, body_id,"
                        + " person_id, partner_id, seat_role, voting_right, from_day, until_day) select " + SEAT
                        + ", 1, " + stage.world().body("stg").value()
                        + ", person_id, max(partner_id), 'MEMBER', 'ADVISORY', " + day + ", " + day
                        + " from EK_CORE.MEMBERSHIP where person_id = "
                        + stage.person(persona).value() + " group by person_id")
                .executeUpdate());
    }

    private int mails() {
        return ((Number) entities.createNativeQuery("select count(*) from EK_CORE.OUTBOX_MAIL where item_module ="
                                + " 'meetings' and item_type = 'meeting' and item_id = '" + meeting + "'")
                        .getSingleResult())
                .intValue();
    }

    private boolean occupied(Persona persona, int days) {
        TimeSpan time = new TimeSpan(day(days), day(days).plus(Duration.ofHours(1)));
        return !stage.ask(
                        SECRETARY,
                        () -> occupancy.clashes(
                                here(),
                                List.of(Occupant.of(stage.person(persona))),
                                List.of(time),
                                new ItemRef("meetings", "meeting", "0")))
                .isEmpty();
    }

    private Answer answer(Persona persona) {
        return invitees.of(meeting, stage.person(persona)).orElseThrow().getAnswer();
    }

    private OpenInvitation open() {
        return calendar.invitation(uid()).orElseThrow();
    }

    private static String calendar(ReceivedMail mail) {
        return mail.calendar().replace("\r\n ", "");
    }

    private String page(Persona persona) {
        return Visitor.as(persona).get(address()).body();
    }

    private String address() {
        return "/c/lindental/meetings/" + key();
    }

    private String key() {
        return meetings.existing(meeting).getKey();
    }

    private String uid() {
        Meeting stored = meetings.existing(meeting);
        return stored.uid();
    }

    private String title() {
        return meetings.existing(meeting).getTitle();
    }

    private static Instant day(int days) {
        return TestPortal.STARTED.plus(Duration.ofDays(days));
    }

    private static void assertHidden(ThrowingCallable deed) {
        assertThatExceptionOfType(NotVisible.class).isThrownBy(deed);
    }

    private static void assertRefused(String key, ThrowingCallable deed) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(deed)
                .extracting(RuleViolation::key)
                .isEqualTo(key);
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }
}
