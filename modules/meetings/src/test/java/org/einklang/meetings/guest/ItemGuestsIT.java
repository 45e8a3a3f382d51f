package org.einklang.meetings.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.GUEST;
import static org.einklang.testkit.Personas.HEAD_OF_CITY;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.TEAM_CITY;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.dates.Outsider;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.meetings.MeetingStage;
import org.einklang.meetings.invitation.ChangeTelling;
import org.einklang.meetings.invitation.MeetingInvitation;
import org.einklang.meetings.minutes.MinutesWriting;
import org.einklang.meetings.planning.AgendaCarrying;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.AgendaItems;
import org.einklang.meetings.planning.DecisionPaper;
import org.einklang.meetings.planning.ItemContent;
import org.einklang.meetings.planning.ItemGoal;
import org.einklang.meetings.planning.ItemOutline;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingChanging;
import org.einklang.meetings.planning.MeetingPlan;
import org.einklang.meetings.planning.MeetingPlanning;
import org.einklang.meetings.planning.Meetings;
import org.einklang.testkit.Eventually;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Statements;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.mail.Mailbox;
import org.einklang.testkit.mail.ReceivedMail;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Further experts and institutions are heard for one item, and see that item only [000 IV.1–3]. */
@ExtendWith(ArquillianExtension.class)
class ItemGuestsIT {

    private static final String QUESTION = "Kommt ein gemeinsamer Stand?";

    @Inject
    private Stage stage;

    @Inject
    private MeetingStage stages;

    @Inject
    private Directory directory;

    @Inject
    private MeetingPlanning planning;

    @Inject
    private AgendaItems items;

    @Inject
    private AgendaCarrying carrying;

    @Inject
    private Meetings meetings;

    @Inject
    private MeetingInvitation invitation;

    @Inject
    private MinutesWriting writing;

    @Inject
    private MeetingChanging changing;

    @Inject
    private ChangeTelling telling;

    @Inject
    private ItemGuests guests;

    @Test
    void somebody_from_outside_is_asked_with_the_others_and_sees_this_item_only() {
        Meeting meeting = planned(3_000);
        attach(meeting, "1", "Standplan.csv");
        attach(meeting, "2", "Geheim.csv");
        Outsider fair = outsider(Locale.ENGLISH);
        stage.as(SECRETARY, () -> guests.hear(meeting.id(), first(meeting), fair));
        assertThat(Mailbox.of(fair.mail()).all())
                .as("nothing leaves before the invitation")
                .isEmpty();
        stage.as(SECRETARY, () -> invitation.invite(meeting.id()));

        ReceivedMail mail = Mailbox.of(fair.mail()).await("Invitation to “Ausbildungsmesse”");
        assertThat(mail.text()).doesNotContain("/c/").contains("Rathaus, Saal 3");
        assertThat(mail.calendar()).contains("METHOD:REQUEST", "SUMMARY:Ausbildungsmesse");
        String link = mail.link("/a/").getPath();
        Visitor nobody = Visitor.anonymous();
        String page = nobody.get(link).body();
        assertThat(page)
                .contains("Will you come to “Ausbildungsmesse”?", "Seit vier Jahren.", QUESTION, "Standplan.csv")
                .doesNotContain("Verschiedenes", "Geheim.csv");
        assertThat(nobody.get(file(page)).body()).isEqualTo("Standplan.csv;1");
        String secret =
                Visitor.as(SECRETARY).get(meetingPage(meeting) + "/items/2").body();
        Matcher number = Pattern.compile("/attachments/(\\d+)/").matcher(secret);
        assertThat(number.find()).isTrue();
        String stranger = file(page).replaceAll("\\d+$", number.group(1));
        assertThat(nobody.get(stranger).status()).as("no file of another thing").isEqualTo(404);
        assertThat(nobody.get("/c/lindental/meetings/" + meeting.getKey()).status())
                .as("leads to the login")
                .isEqualTo(302);

        assertThat(nobody.post(link, Map.of("option", "ACCEPTED")).status()).isEqualTo(200);
        assertThat(Visitor.as(STEERING_AGENCY).get(itemPage(meeting)).body())
                .contains(fair.name(), "ohne Konto im Portal", "kommt");
        assertThat(Visitor.as(STEERING_AGENCY).get(meetingPage(meeting)).body()).contains("Gäste: " + fair.name());

        stage.as(CHAIR, () -> guests.remove(meeting.id(), only(meeting).id()));
        assertThat(Mailbox.of(fair.mail()).await("No longer needed").calendar()).contains("METHOD:CANCEL");
        assertThat(nobody.get(link).status()).isEqualTo(410);
        assertThat(nobody.get(file(page)).status()).isEqualTo(404);
    }

    @Test
    void a_person_of_the_cooperation_is_asked_and_sees_nothing_else_of_the_meeting() {
        Meeting meeting = planned(3_002);
        stage.as(SECRETARY, () -> invitation.invite(meeting.id()));
        stage.as(CHAIR, () -> guests.hear(meeting.id(), first(meeting), stage.person(GUEST)));
        String link = Mailbox.of(directory.person(stage.person(GUEST)).mail())
                .await("Ausbildungsmesse")
                .link("/a/")
                .getPath();

        assertThat(Visitor.anonymous().get(link).body()).contains("Kommen Sie zu „Ausbildungsmesse“?");
        assertThat(Visitor.as(GUEST).get(meetingPage(meeting)).status()).isEqualTo(404);
        assertThat(Visitor.as(GUEST).get(itemPage(meeting)).status()).isEqualTo(404);
        Visitor.anonymous().post(link, Map.of("option", "DECLINED"));
        assertThat(Visitor.as(STEERING_AGENCY).get(itemPage(meeting)).body()).contains("kommt nicht");
        assertViolation(
                "meetings.guest.is_named", () -> guests.hear(meeting.id(), first(meeting), stage.person(GUEST)));
        assertViolation(
                "meetings.guest.is_member",
                () -> guests.hear(meeting.id(), first(meeting), stage.person(STEERING_AGENCY)));
    }

    @Test
    void an_item_that_is_put_off_takes_its_guests_along() {
        Meeting meeting = planned(3_004);
        Meeting next = planned(3_005);
        Outsider fair = outsider(Locale.GERMAN);
        stage.as(SECRETARY, () -> invitation.invite(meeting.id()));
        stage.as(SECRETARY, () -> guests.hear(meeting.id(), first(meeting), fair));
        String link = Mailbox.of(fair.mail()).await("Einladung").link("/a/").getPath();
        stage.as(SECRETARY, () -> carrying.carryOver(meeting.id(), first(meeting)));

        Mailbox.of(fair.mail()).await("Verschoben: „Ausbildungsmesse“");
        assertThat(Visitor.anonymous().get(link).status())
                .as("not asked until that meeting is")
                .isEqualTo(410);
        stage.as(SECRETARY, () -> invitation.invite(next.id()));
        assertThat(two(fair).get(1).calendar()).contains("SEQUENCE:2");
        stage.as(SECRETARY, () -> planning.cancel(next.id()));
        assertThat(Mailbox.of(fair.mail()).await("Abgesagt: „Ausbildungsmesse“").calendar())
                .contains("METHOD:CANCEL");
    }

    @Test
    void a_guest_is_asked_anew_when_it_is_told_that_the_meeting_has_moved() {
        Meeting meeting = planned(3_014);
        Outsider fair = outsider(Locale.GERMAN);
        stage.as(SECRETARY, () -> guests.hear(meeting.id(), first(meeting), fair));
        stage.as(SECRETARY, () -> invitation.invite(meeting.id()));
        assertThat(mails(fair, "Einladung")).hasSize(1);
        Instant later = meeting.getStarts().plus(Duration.ofDays(1));
        MeetingPlan plan = new MeetingPlan(meeting.getTitle(), later, later.plus(Duration.ofHours(2)), "Messehalle");
        int version = stage.ask(SECRETARY, () -> meetings.byKey(here(), meeting.getKey()))
                .version();
        stage.as(SECRETARY, () -> changing.change(meeting.id(), plan, version));
        stage.as(SECRETARY, () -> telling.tell(meeting.id()));

        List<ReceivedMail> mails = two(fair);
        assertThat(mails.get(1).text()).contains("Messehalle");
        assertThat(mails.get(1).calendar()).contains("SEQUENCE:1");
    }

    @Test
    void nobody_but_chair_and_secretary_names_guests_and_only_before_the_meeting() {
        Meeting meeting = planned(3_006);
        Outsider fair = outsider(Locale.GERMAN);
        for (Persona other : List.of(STEERING_AGENCY, EVALUATOR, HEAD_OF_CITY, TEAM_CITY, GUEST)) {
            assertNotVisible(() -> stage.as(other, () -> guests.hear(meeting.id(), first(meeting), fair)));
        }
        Meeting strange = planned(3_008);
        assertNotVisible(() -> stage.as(SECRETARY, () -> guests.hear(meeting.id(), first(strange), fair)));
        assertViolation(
                "meetings.guest.mail_wrong",
                () -> guests.hear(meeting.id(), first(meeting), new Outsider("Kim", "kim@", Locale.GERMAN)));
        assertViolation(
                "meetings.guest.name_missing",
                () -> guests.hear(meeting.id(), first(meeting), new Outsider(" ", fair.mail(), Locale.GERMAN)));
        stage.as(SECRETARY, () -> invitation.invite(meeting.id()));
        stage.as(SECRETARY, () -> writing.begin(meeting.id()));
        assertViolation("meetings.meeting.has_moved_on", () -> guests.hear(meeting.id(), first(meeting), fair));
    }

    @Test
    void what_is_typed_wrong_is_kept_and_said_beside_the_field() {
        Meeting meeting = planned(3_010);

        String answer = Visitor.as(SECRETARY)
                .submit(
                        itemPage(meeting),
                        Map.of("guest:name", "Robin", "guest:mail", "robin", "guest:language", "de"),
                        "guest:hear")
                .body();

        assertThat(answer).contains("Geben Sie die E-Mail-Adresse vollständig ein", "value=\"Robin\"");
    }

    @Test
    void statements_do_not_grow_with_the_guests() {
        Meeting meeting = planned(3_012);
        stage.as(SECRETARY, () -> guests.hear(meeting.id(), first(meeting), outsider(Locale.GERMAN)));
        Visitor member = Visitor.known(STEERING_AGENCY);
        int few = Statements.of(meetingPage(meeting), member);
        for (AgendaItem item : meeting.getAgenda()) {
            for (int i = 0; i < 8; i++) {
                stage.as(SECRETARY, () -> guests.hear(meeting.id(), item.id(), outsider(Locale.GERMAN)));
            }
        }

        assertThat(Statements.of(meetingPage(meeting), member)).isLessThanOrEqualTo(few);
    }

    private static void assertNotVisible(ThrowingCallable deed) {
        assertThatExceptionOfType(NotVisible.class).isThrownBy(deed);
    }

    private void assertViolation(String key, Runnable deed) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> stage.as(SECRETARY, deed))
                .satisfies(no -> assertThat(no.key()).isEqualTo(key));
    }

    private static List<ReceivedMail> two(Outsider reader) {
        return Eventually.present(
                () -> Optional.of(mails(reader, "Einladung")).filter(all -> all.size() == 2),
                () -> "no second invitation to " + reader.mail());
    }

    private static List<ReceivedMail> mails(Outsider reader, String subject) {
        Mailbox.of(reader.mail()).await(subject);
        return Mailbox.of(reader.mail()).all().stream()
                .filter(mail -> mail.subject().contains(subject))
                .toList();
    }

    private static String file(String page) {
        int at = page.indexOf("/answer-files/");
        return page.substring(at, page.indexOf('"', at));
    }

    private ItemGuest only(Meeting meeting) {
        return stage.ask(SECRETARY, () -> guests.of(meeting)).get(0);
    }

    private static long first(Meeting meeting) {
        return meeting.getAgenda().get(0).id();
    }

    private static Outsider outsider(Locale locale) {
        String name = "messe-" + UUID.randomUUID();
        return new Outsider(name, name + "@example.org", locale);
    }

    private void attach(Meeting meeting, String item, String name) {
        assertThat(Visitor.known(SECRETARY)
                        .upload(
                                meetingPage(meeting) + "/items/" + item,
                                "attachment:attachmentFiles",
                                name,
                                (name + ";1").getBytes(StandardCharsets.UTF_8),
                                "attachment:upload")
                        .status())
                .isEqualTo(302);
    }

    /** As many days after the start of the portal; nobody else plans then. */
    private Meeting planned(int day) {
        Meeting meeting = stages.planned("Sitzung mit Gästen", day, "Ausbildungsmesse", "Verschiedenes");
        AgendaItem item = meeting.getAgenda().get(0);
        ItemContent content = new ItemContent(
                "Ausbildungsmesse",
                new ItemOutline(ItemGoal.DECIDE, 30, null, "", "Seit vier Jahren."),
                new DecisionPaper(QUESTION, "", "", ""));
        stage.as(SECRETARY, () -> items.fill(item.id(), content, item.version()));
        return meeting;
    }

    private static String meetingPage(Meeting meeting) {
        return "/c/lindental/meetings/" + meeting.getKey();
    }

    private static String itemPage(Meeting meeting) {
        return meetingPage(meeting) + "/items/1";
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }
}
