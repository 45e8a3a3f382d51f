package org.einklang.meetings.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.GUEST;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.STEERING_JOBCENTER;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.einklang.api.NotVisible;
import org.einklang.api.dates.Outsider;
import org.einklang.api.mail.MailFiles;
import org.einklang.meetings.MeetingStage;
import org.einklang.meetings.PdfText;
import org.einklang.meetings.guest.ItemGuests;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingChanging;
import org.einklang.meetings.planning.MeetingPlan;
import org.einklang.meetings.planning.MeetingPlanning;
import org.einklang.meetings.planning.Meetings;
import org.einklang.meetings.planning.OnlineAccess;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.mail.Mailbox;
import org.einklang.testkit.mail.ReceivedMail;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is invited finds letter and papers in the mail, as they are when it leaves. */
@ExtendWith(ArquillianExtension.class)
class PapersByMailIT {

    private static final byte[] OFFER = "Zelt;4800".getBytes(StandardCharsets.UTF_8);

    @Inject
    private Stage stage;

    @Inject
    private MeetingStage stages;

    @Inject
    private MeetingPlanning planning;

    @Inject
    private MeetingInvitation invitation;

    @Inject
    private MeetingChanging changing;

    @Inject
    private ChangeTelling telling;

    @Inject
    private Meetings meetings;

    @Inject
    private ItemGuests guests;

    @Inject
    @Any
    private Instance<MailFiles> kinds;

    @Test
    void the_invitation_brings_the_letter_and_the_papers_and_a_change_brings_them_as_they_are_then() {
        Meeting meeting = stages.planned("Sitzung 3350", 3_350);
        attach(meeting, "", "Lageplan.txt", "Halle 1".getBytes(StandardCharsets.UTF_8));
        attach(meeting, "/items/1", "Angebote für Übergänge.csv", OFFER);
        stage.as(SECRETARY, () -> invitation.invite(meeting.id()));

        String letter = "Einladung-" + meeting.getKey() + ".pdf";
        ReceivedMail invited = Mailbox.of(STEERING_AGENCY.mail()).await("Einladung: Sitzung 3350");
        assertThat(invited.files()).containsOnlyKeys(letter, "Lageplan.txt", "Angebote für Übergänge.csv");
        assertThat(invited.files().get("Angebote für Übergänge.csv")).isEqualTo(OFFER);
        assertThat(text(invited, letter)).contains("Einladung: Sitzung 3350", "Begrüßung");
        assertThat(invited.calendar()).contains("METHOD:REQUEST");

        attach(meeting, "/items/1", "Nachtrag.csv", OFFER);
        move(meeting);
        ReceivedMail changed = Mailbox.of(STEERING_JOBCENTER.mail()).await("Geändert: Sitzung 3350");
        assertThat(changed.files())
                .containsOnlyKeys(letter, "Lageplan.txt", "Angebote für Übergänge.csv", "Nachtrag.csv");
        assertThat(text(changed, letter)).contains("Rathaus, Saal 5");

        stage.as(SECRETARY, () -> planning.cancel(meeting.id()));
        assertThat(Mailbox.of(STEERING_AGENCY.mail())
                        .await("Abgesagt: Sitzung 3350")
                        .files())
                .isEmpty();
    }

    @Test
    void what_is_too_large_for_a_mail_is_named_in_it_and_the_rest_goes_with_it() {
        Meeting meeting = stages.planned("Sitzung 3351", 3_351);
        attach(meeting, "", "Alle Zahlen.csv", "1;2;3\n".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
        attach(meeting, "/items/1", "Angebot.csv", OFFER);
        stage.as(SECRETARY, () -> invitation.invite(meeting.id()));

        ReceivedMail mail = Mailbox.of(STEERING_AGENCY.mail()).await("Einladung: Sitzung 3351");
        assertThat(mail.files()).containsOnlyKeys("Einladung-" + meeting.getKey() + ".pdf", "Angebot.csv");
        assertThat(mail.text()).contains("Für eine Mail zu groß und deshalb nur im Portal: Alle Zahlen.csv");
        assertThat(mail.html()).contains("Alle Zahlen.csv");
        stage.as(SECRETARY, () -> planning.cancel(meeting.id()));
    }

    @Test
    void who_does_not_see_the_meeting_gets_nothing_and_the_letter_with_the_link_is_for_who_is_invited() {
        MeetingPlan plan = MeetingStage.plan("Sitzung 3354", 3_354);
        Meeting meeting = stages.planned(new MeetingPlan(
                plan.title(),
                plan.starts(),
                plan.ends(),
                plan.place(),
                new OnlineAccess("https://konferenz.example/3354", "", "")));
        stage.as(SECRETARY, () -> invitation.invite(meeting.id()));
        MailFiles papers = kinds.stream()
                .filter(kind -> kind.purpose().equals(MeetingInvitation.PAPERS))
                .findFirst()
                .orElseThrow();

        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> stage.as(GUEST, () -> papers.of(meeting.ref())));
        String invited = stage.ask(
                STEERING_AGENCY, () -> papers.of(meeting.ref()).made().get(0).key());
        String onlooker = stage.ask(
                EVALUATOR, () -> papers.of(meeting.ref()).made().get(0).key());
        assertThat(invited).isNotEqualTo(onlooker);
        stage.as(SECRETARY, () -> planning.cancel(meeting.id()));
        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> stage.as(STEERING_AGENCY, () -> papers.of(meeting.ref())));
    }

    /** A guest hears one item, and reads on the page behind the link what belongs to it. */
    @Test
    void a_guest_of_an_item_gets_none_of_them() {
        Meeting meeting = stages.planned("Sitzung 3352", 3_352);
        attach(meeting, "", "Lageplan.txt", OFFER);
        Outsider fair = new Outsider("Messeleitung", "messe-3352@example.org", Locale.GERMAN);
        stage.as(
                SECRETARY,
                () -> guests.hear(meeting.id(), meeting.getAgenda().get(0).id(), fair));
        stage.as(SECRETARY, () -> invitation.invite(meeting.id()));

        assertThat(Mailbox.of(fair.mail()).await("Einladung zu").files()).isEmpty();
        stage.as(SECRETARY, () -> planning.cancel(meeting.id()));
    }

    @Test
    void approved_minutes_come_as_the_very_document_that_was_frozen() {
        Meeting meeting = stages.begun("Sitzung 3353", 3_353);
        stages.handIn(meeting);
        stages.approve(meeting);

        ReceivedMail mail = Mailbox.of(STEERING_AGENCY.mail()).await("Niederschrift genehmigt: Sitzung 3353");
        byte[] frozen = Visitor.known(CHAIR)
                .get("/c/lindental/meetings/" + meeting.getKey() + "/minutes.pdf")
                .bytes();
        assertThat(mail.files()).containsOnlyKeys("Niederschrift-" + meeting.getKey() + ".pdf");
        assertThat(mail.files().values()).containsExactly(frozen);
    }

    private void move(Meeting meeting) {
        Meeting now = meetings.existing(meeting.id());
        MeetingPlan plan = new MeetingPlan(
                now.getTitle(), now.getStarts(), now.getStarts().plus(Duration.ofHours(2)), "Rathaus, Saal 5");
        stage.as(SECRETARY, () -> changing.change(meeting.id(), plan, now.version()));
        stage.as(SECRETARY, () -> telling.tell(meeting.id()));
    }

    private static void attach(Meeting meeting, String below, String name, byte[] content) {
        Answer answer = Visitor.known(SECRETARY)
                .upload(
                        "/c/lindental/meetings/" + meeting.getKey() + below,
                        "attachment:attachmentFiles",
                        name,
                        content,
                        "attachment:upload");
        assertThat(answer.status()).as(name).isEqualTo(302);
    }

    private static String text(ReceivedMail mail, String file) {
        return PdfText.of(Objects.requireNonNull(mail.files().get(file)));
    }
}
