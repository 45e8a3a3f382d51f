package org.einklang.meetings.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.CATALOGUE_EDITOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.GUEST;
import static org.einklang.testkit.Personas.HEAD_OF_CITY;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.STEERING_JOBCENTER;
import static org.einklang.testkit.Personas.TRAINING_AGENCY;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.einklang.api.calendar.CalendarEntry;
import org.einklang.api.calendar.CalendarQuery;
import org.einklang.api.calendar.Conference;
import org.einklang.api.dates.Outsider;
import org.einklang.api.people.CooperationId;
import org.einklang.meetings.MeetingStage;
import org.einklang.meetings.PdfText;
import org.einklang.meetings.guest.ItemGuests;
import org.einklang.meetings.minutes.MinutesWriting;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingChanging;
import org.einklang.meetings.planning.MeetingPlan;
import org.einklang.meetings.planning.MeetingPlanning;
import org.einklang.meetings.planning.Meetings;
import org.einklang.meetings.planning.OnlineAccess;
import org.einklang.testkit.Persona;
import org.einklang.testkit.TestPortal;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.mail.Mailbox;
import org.einklang.testkit.mail.ReceivedMail;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Link and dial-in let one into the room: those who are invited get them everywhere, everybody else nowhere. */
@ExtendWith(ArquillianExtension.class)
class JoiningIT {

    private static final String ROOM = "https://konferenz.example/steuerung-4711";
    private static final String OTHER = "https://konferenz.example/steuerung-8150";
    private static final String PHONE = "+49 (0)221 555 0100";
    private static final String PIN = "90817";
    private static final OnlineAccess BOTH = new OnlineAccess(ROOM, PHONE, PIN);

    /** They see the meetings of the steering group, and are not invited to them. */
    private static final List<Persona> ONLOOKERS = List.of(EVALUATOR, CATALOGUE_EDITOR, TRAINING_AGENCY);

    @Inject
    private Stage stage;

    @Inject
    private MeetingStage stages;

    @Inject
    private MeetingPlanning planning;

    @Inject
    private MeetingChanging changing;

    @Inject
    private MeetingInvitation invitation;

    @Inject
    private ChangeTelling telling;

    @Inject
    private MinutesWriting writing;

    @Inject
    private MeetingsInCalendar calendar;

    @Inject
    private ItemGuests guests;

    @Inject
    private Meetings meetings;

    @SuppressWarnings("NullAway.Init") // each test plans one
    private Meeting meeting;

    @AfterEach
    void nothing_is_left() {
        Meeting now = meetings.existing(meeting.id());
        if (now.getState().name().equals("PLANNED") || now.getState().name().equals("INVITED")) {
            stage.as(SECRETARY, () -> planning.cancel(meeting.id()));
        }
    }

    @Test
    void who_is_invited_finds_it_on_the_page_in_the_mail_the_calendar_and_the_papers() throws IOException {
        planned(3_300, "Rathaus, Saal 3", BOTH);
        invite();

        assertThat(page(STEERING_AGENCY))
                .contains("href=\"" + ROOM + "\"", "Online teilnehmen", "href=\"tel:+492215550100\"", PHONE, PIN)
                .contains("Rathaus, Saal 3");
        ReceivedMail mail = Mailbox.of(STEERING_AGENCY.mail()).await("Einladung: Sitzung 3300");
        assertThat(mail.text())
                .contains("Wo: Rathaus, Saal 3", "Online teilnehmen: " + ROOM)
                .contains("Per Telefon teilnehmen: " + PHONE + ", PIN " + PIN);
        assertThat(unfolded(mail.calendar()))
                .contains("LOCATION:Rathaus\\, Saal 3")
                .containsPattern("CONFERENCE;VALUE=URI;[^\n]*:" + ROOM)
                .containsPattern("CONFERENCE;VALUE=URI;FEATURE=PHONE;[^\n]*:tel:\\+492215550100");
        assertThat(entry(STEERING_AGENCY).conferences())
                .extracting(Conference::address)
                .extracting(Object::toString)
                .containsExactly(ROOM, "tel:+492215550100");
        assertThat(pdf(STEERING_AGENCY, "/invitation.pdf")).contains(ROOM, PIN);
        assertThat(pdf(STEERING_AGENCY, "/pack.pdf")).contains(ROOM, PIN);
        assertThat(word(STEERING_AGENCY, "/invitation.docx")).contains(ROOM, PIN);
    }

    @Test
    void who_sees_the_meeting_and_is_not_invited_finds_the_place_only() throws IOException {
        planned(3_301, "Rathaus, Saal 3", BOTH);
        invite();
        for (Persona other : ONLOOKERS) {
            secret(page(other)).contains("Rathaus, Saal 3");
            assertThat(entry(other).conferences()).as(other.toString()).isEmpty();
            secret(entry(other).toString());
            secret(pdf(other, "/invitation.pdf")).contains("Rathaus, Saal 3");
            secret(pdf(other, "/pack.pdf"));
            secret(pdf(other, "/agenda.pdf"));
            secret(word(other, "/invitation.docx"));
            secret(Visitor.known(other).get("/c/lindental/meetings").body());
            secret(Visitor.known(other)
                    .get("/c/lindental/search?q=steuerung-4711")
                    .body());
            assertThat(Visitor.known(other).get(address() + "/edit").status()).isEqualTo(404);
        }
        assertThat(Visitor.known(GUEST).get(address()).status()).isEqualTo(404);
    }

    @Test
    void before_the_invitation_only_those_who_plan_know_it() {
        planned(3_302, "", BOTH);

        assertThat(page(SECRETARY)).contains(ROOM);
        assertThat(page(CHAIR)).contains(ROOM);
        secret(page(STEERING_AGENCY)).contains("online");
        assertThat(entry(STEERING_AGENCY).conferences()).isEmpty();
    }

    @Test
    void a_meeting_that_is_cancelled_or_over_leads_nobody_into_the_room() {
        planned(3_303, "Rathaus", BOTH);
        invite();
        stage.as(SECRETARY, () -> planning.cancel(meeting.id()));
        secret(page(STEERING_AGENCY));
        assertThat(entry(STEERING_AGENCY).conferences()).isEmpty();
        secret(unfolded(Mailbox.of(STEERING_AGENCY.mail())
                .await("Abgesagt: Sitzung 3303")
                .calendar()));

        planned(3_304, "Rathaus", BOTH);
        invite();
        stage.as(SECRETARY, () -> writing.begin(meeting.id()));
        assertThat(page(STEERING_AGENCY)).as("it goes on").contains(ROOM);
        stage.as(SECRETARY, () -> writing.handIn(meeting.id()));
        secret(page(STEERING_AGENCY));
        secret(page(SECRETARY));
    }

    @Test
    void another_link_or_pin_is_a_change_that_is_told() {
        planned(3_305, "Rathaus", BOTH);
        invite();
        change("Rathaus", new OnlineAccess(ROOM, PHONE, "11111"));
        assertThat(untold()).containsExactly("Link oder Einwahl für die Teilnahme aus der Ferne: geändert");
        change("Rathaus", new OnlineAccess(OTHER, "", ""));
        stage.as(SECRETARY, () -> telling.tell(meeting.id()));

        ReceivedMail mail = Mailbox.of(STEERING_JOBCENTER.mail()).await("Geändert: Sitzung 3305");
        assertThat(mail.text()).contains("Online teilnehmen: " + OTHER).doesNotContain(ROOM, PHONE);
        assertThat(unfolded(mail.calendar())).contains("SEQUENCE:1", OTHER).doesNotContain(ROOM);
        assertThat(untold()).isEmpty();
        assertThat(Visitor.as(STEERING_JOBCENTER)
                        .get("/c/lindental/notifications")
                        .body())
                .contains("Online-Zugang geändert von");
        change("Rathaus", new OnlineAccess());
        assertThat(untold()).containsExactly("Die Teilnahme aus der Ferne entfällt");
        change("Rathaus", new OnlineAccess(OTHER, "", ""));
        assertThat(untold()).as("changed back").isEmpty();
    }

    @Test
    void without_place_and_link_everybody_reads_that_it_is_not_decided() {
        planned(3_306, "", new OnlineAccess());
        invite();

        assertThat(page(EVALUATOR)).contains("Ort steht noch nicht fest");
        ReceivedMail mail = Mailbox.of(STEERING_AGENCY.mail()).await("Einladung: Sitzung 3306");
        assertThat(mail.text()).contains("Wo: Ort steht noch nicht fest");
        assertThat(unfolded(mail.calendar())).doesNotContain("CONFERENCE");
    }

    @Test
    void a_guest_of_an_item_joins_as_well_and_is_asked_anew_when_the_link_is_another_one() {
        planned(3_307, "Rathaus", BOTH);
        Outsider fair = new Outsider("Messeleitung", "messe-3307@example.org", Locale.GERMAN);
        stage.as(
                SECRETARY,
                () -> guests.hear(meeting.id(), meeting.getAgenda().get(0).id(), fair));
        invite();

        ReceivedMail mail = Mailbox.of(fair.mail()).await("Einladung zu");
        assertThat(mail.text()).contains("Online teilnehmen: " + ROOM, PIN);
        assertThat(unfolded(mail.calendar())).containsPattern("CONFERENCE;VALUE=URI;[^\n]*:" + ROOM);
        String link = mail.link("/a/").getPath();
        assertThat(Visitor.anonymous().get(link).body()).contains(ROOM, PIN);

        change("Rathaus", new OnlineAccess(OTHER, "", ""));
        assertThat(untold()).hasSize(2);
        stage.as(SECRETARY, () -> telling.tell(meeting.id()));
        assertThat(Visitor.anonymous().get(link).body()).contains(OTHER).doesNotContain(ROOM);
        stage.as(SECRETARY, () -> planning.cancel(meeting.id()));
        assertThat(Visitor.anonymous().get(link).body()).doesNotContain(OTHER);
    }

    @Test
    void what_will_not_do_is_said_at_its_field_and_two_who_edit_see_what_both_have_written() {
        planned(3_308, "Rathaus", BOTH);
        Visitor secretary = Visitor.as(SECRETARY);
        Answer wrong = secretary.submit(
                address() + "/edit",
                Map.of("edit:joinLink", "http://konferenz.example/offen", "edit:pin", "31337"),
                "edit:save");
        assertThat(wrong.body())
                .contains("ein, der mit https:// beginnt", "value=\"http://konferenz.example/offen\"", "31337");
        assertThat(wrong.body()).containsPattern("id=\"edit:joinLink-error\"|joinLink-error");

        Supplier<Answer> slow = secretary.filled(address() + "/edit", Map.of("edit:joinLink", OTHER), "edit:save");
        change("Burg", BOTH);
        assertThat(slow.get().body()).contains("value=\"" + OTHER + "\"", "value=\"Burg\"");
        assertThat(stage.ask(SECRETARY, () -> meetings.existing(meeting.id())).online())
                .as("nothing is stored unseen")
                .isEqualTo(BOTH);
        Answer empty = secretary.submit(
                address() + "/edit",
                Map.of("edit:place", "", "edit:joinLink", "", "edit:dialIn", "", "edit:pin", ""),
                "edit:save");
        assertThat(empty.status()).isEqualTo(302);
        assertThat(page(SECRETARY)).contains("Ort steht noch nicht fest");
    }

    @Test
    void who_plans_the_next_meeting_of_the_body_is_offered_what_held_for_the_last_one() {
        planned(9_900, "Rathaus, Saal 3", BOTH); // no other is later

        assertThat(Visitor.as(SECRETARY)
                        .get("/c/lindental/meetings/new?body=stg")
                        .body())
                .contains("value=\"Rathaus, Saal 3\"", "value=\"" + ROOM + "\"", "value=\"" + PIN + "\"");
        assertThat(Visitor.known(HEAD_OF_CITY)
                        .get("/c/lindental/meetings/new?body=stg")
                        .body())
                .as("who plans for another body is not offered its room")
                .doesNotContain(ROOM, PIN);
    }

    private void planned(int day, String place, OnlineAccess online) {
        Instant starts = TestPortal.STARTED.plus(Duration.ofDays(day));
        meeting = stages.planned(plan("Sitzung " + day, starts, place, online), "Ausbildungsmesse");
    }

    private static MeetingPlan plan(String title, Instant starts, String place, OnlineAccess online) {
        return new MeetingPlan(title, starts, starts.plus(Duration.ofHours(1)), place, online);
    }

    private void change(String place, OnlineAccess online) {
        int version = meetings.existing(meeting.id()).version();
        MeetingPlan plan = plan(meeting.getTitle(), meeting.getStarts(), place, online);
        stage.as(SECRETARY, () -> changing.change(meeting.id(), plan, version));
    }

    private void invite() {
        stage.as(SECRETARY, () -> invitation.invite(meeting.id()));
    }

    private List<String> untold() {
        return stage.ask(
                SECRETARY,
                () -> telling.untold(meetings.byKey(here(), meeting.getKey()), Locale.GERMAN)
                        .map(ChangeTelling.Untold::lines)
                        .orElse(List.of()));
    }

    private CalendarEntry entry(Persona persona) {
        Instant from = meeting.getStarts().minus(Duration.ofHours(1));
        CalendarQuery query = new CalendarQuery(here(), from, from.plus(Duration.ofHours(3)), Locale.GERMAN);
        return stage.ask(persona, () -> calendar.entries(query)).stream()
                .filter(one -> one.uid().equals(meeting.uid()))
                .findFirst()
                .orElseThrow();
    }

    private static org.assertj.core.api.AbstractStringAssert<?> secret(String words) {
        return assertThat(words).doesNotContain(ROOM, PIN, "5550100", "555 0100");
    }

    private String page(Persona persona) {
        Answer answer = Visitor.known(persona).get(address());
        assertThat(answer.status()).as(persona.toString()).isEqualTo(200);
        return answer.body();
    }

    private String pdf(Persona persona, String file) {
        return PdfText.of(Visitor.known(persona).get(address() + file).bytes());
    }

    private String word(Persona persona, String file) throws IOException {
        byte[] bytes = Visitor.known(persona).get(address() + file).bytes();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().equals("word/document.xml")) {
                    return new String(parts.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no text in " + file);
    }

    private static String unfolded(String calendar) {
        return calendar.replace("\r\n", "\n").replace("\n ", "");
    }

    private String address() {
        return "/c/lindental/meetings/" + meeting.getKey();
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }
}
