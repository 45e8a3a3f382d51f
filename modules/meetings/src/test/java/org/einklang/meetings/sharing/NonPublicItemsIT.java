package org.einklang.meetings.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.TEAM_AGENCY;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.dates.Outsider;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.MeetingStage;
import org.einklang.meetings.PdfText;
import org.einklang.meetings.guest.ItemGuests;
import org.einklang.meetings.minutes.MinutesNote;
import org.einklang.meetings.minutes.MinutesWriting;
import org.einklang.meetings.minutes.Resolution;
import org.einklang.meetings.minutes.ResolutionRecording;
import org.einklang.meetings.minutes.ResolutionState;
import org.einklang.meetings.planning.Meeting;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.mail.Mailbox;
import org.einklang.testkit.mail.ReceivedMail;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Of an item that is not public only the body itself reads what it is about, also where its minutes are shared. */
@ExtendWith(ArquillianExtension.class)
class NonPublicItemsIT {

    private static final String TITLE = "Kündigung der Messehalle";
    private static final String NOTE = "Der Vermieter verlangt das Doppelte.";
    private static final String TASK = "Andere Hallen ansehen";
    private static final String WORDING = "Der Vertrag über die Halle wird gekündigt.";

    @Inject
    private Stage stage;

    @Inject
    private MeetingStage meetings;

    @Inject
    private MinutesWriting writing;

    @Inject
    private ResolutionRecording recording;

    @Inject
    private MinutesSharing sharing;

    @Inject
    private ItemGuests guests;

    @Test
    void who_reads_shared_minutes_learns_only_that_there_was_such_an_item() {
        Meeting meeting = planned(3_360);
        meetings.invite(meeting);
        meetings.begin(meeting);
        long proposal = meetings.proposal(meeting, WORDING);
        stage.as(SECRETARY, () -> recording.decide(meeting.id(), proposal, ResolutionState.POSTPONED));
        say(meeting, NOTE, TASK);
        meetings.handIn(meeting);
        meetings.approve(meeting);
        stage.as(
                SECRETARY,
                () -> sharing.share(meeting.id(), Set.of(stage.world().body("ausb")), Set.of()));

        String shared = "/c/lindental/meetings/shared/" + meeting.getKey();
        assertThat(Visitor.as(TEAM_AGENCY).get(shared).body())
                .contains("TOP 1: nichtöffentlicher Punkt", "bleibt im Gremium", "TOP 2: Verschiedenes")
                .doesNotContain(TITLE, WORDING, NOTE, TASK);
        assertThat(pdf(TEAM_AGENCY, shared + "/minutes.pdf"))
                .contains("Auszug aus der Niederschrift", "TOP 1: nichtöffentlicher Punkt", "TOP 2: Verschiedenes")
                .doesNotContain(TITLE, WORDING, NOTE, TASK);
        String inside = "/c/lindental/meetings/" + meeting.getKey() + "/minutes";
        assertThat(Visitor.as(STEERING_AGENCY).get(inside).body()).contains(TITLE, WORDING, "nichtöffentlich");
        assertThat(pdf(STEERING_AGENCY, inside + ".pdf")).contains(TITLE, WORDING, NOTE, TASK, "nichtöffentlich");
    }

    @Test
    void the_register_which_is_passed_on_as_a_table_says_what_is_for_the_body_only() {
        Meeting meeting = planned(3_372);
        meetings.invite(meeting);
        meetings.begin(meeting);
        long proposal = meetings.proposal(meeting, "Die Kaution wird zurückgefordert.");
        stage.as(SECRETARY, () -> recording.decide(meeting.id(), proposal, ResolutionState.ADOPTED));

        stage.as(
                SECRETARY,
                () -> writing.propose(meeting.id(), meeting.getAgenda().get(1).id(), "Wir danken allen."));
        List<Resolution> both = meetings.minutes(meeting).getResolutions();
        stage.as(SECRETARY, () -> recording.decide(meeting.id(), both.get(1).id(), ResolutionState.ADOPTED));

        String register = "/c/lindental/meetings/resolutions?state=ADOPTED&year="
                + PortalTime.dayOf(meeting.getStarts()).getYear();
        Visitor member = Visitor.as(STEERING_AGENCY);
        assertThat(member.get(register).body())
                .contains("Die Kaution wird zurückgefordert. · nichtöffentlich", "Wir danken allen.")
                .doesNotContain("Wir danken allen. · nichtöffentlich");
        assertThat(member.get(register + "&csv=1").body())
                .contains("Die Kaution wird zurückgefordert. · nichtöffentlich");
    }

    @Test
    void it_is_said_while_minutes_are_written_by_who_writes_them_and_never_after_they_are_handed_in() {
        Meeting meeting = meetings.begun("Nichtöffentlich 3364", 3_364, "Halle");
        long item = meeting.getAgenda().get(0).id();
        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> stage.as(STEERING_AGENCY, () -> writing.setNonPublic(meeting.id(), item, true)));
        stage.as(SECRETARY, () -> writing.setNonPublic(meeting.id(), item, true));
        assertThat(Visitor.as(STEERING_AGENCY)
                        .get("/c/lindental/meetings/" + meeting.getKey())
                        .body())
                .contains("nichtöffentlich");
        meetings.handIn(meeting);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> stage.as(SECRETARY, () -> writing.setNonPublic(meeting.id(), item, false)));
    }

    @Test
    void calendars_which_colleagues_see_do_not_tell_what_it_is_about_and_the_mail_does() {
        Meeting meeting = planned(3_362);
        meetings.invite(meeting);

        ReceivedMail mail = Mailbox.of(STEERING_AGENCY.mail()).await("Einladung: " + meeting.getTitle());
        assertThat(mail.text()).contains("TOP 1: " + TITLE, "nichtöffentlich");
        assertThat(mail.calendar().replace("\r\n ", ""))
                .contains("TOP 1: nichtöffentlicher Punkt", "TOP 2: Verschiedenes")
                .doesNotContain(TITLE);
    }

    @Test
    void the_calendar_of_a_guest_does_not_tell_it_either() {
        Meeting meeting = planned(3_365);
        long item = meeting.getAgenda().get(0).id();
        String mail = "nichtoeffentlich@draussen.example";
        stage.as(SECRETARY, () -> guests.hear(meeting.id(), item, new Outsider("Gast", mail, Locale.GERMAN)));
        meetings.invite(meeting);

        ReceivedMail asked = Mailbox.of(mail).await(TITLE);
        assertThat(asked.text()).contains(TITLE);
        assertThat(asked.calendar().replace("\r\n ", ""))
                .contains("nichtöffentlicher Punkt")
                .doesNotContain(TITLE);
    }

    /** On the first item. */
    private void say(Meeting meeting, String note, String task) {
        long item = meeting.getAgenda().get(0).id();
        MinutesNote written = meetings.minutes(meeting).getNotes().stream()
                .filter(one -> one.agendaItem() == item)
                .findFirst()
                .orElseThrow();
        MinutesWriting.Typed typed = new MinutesWriting.Typed(written.id(), note, written.version());
        stage.as(SECRETARY, () -> writing.save(meeting.id(), List.of(typed), Set.of()));
        stage.as(
                SECRETARY,
                () -> writing.note(meeting.id(), item, task, stage.person(STEERING_AGENCY), LocalDate.of(2036, 1, 15)));
    }

    private Meeting planned(int days) {
        Meeting meeting = meetings.planned("Nichtöffentlich " + days, days, "Halle", "Verschiedenes");
        meetings.keepFirstItemIn(meeting, TITLE);
        return meeting;
    }

    private static String pdf(Persona who, String address) {
        return PdfText.of(Visitor.as(who).get(address).bytes()).replaceAll("\\s+", " ");
    }
}
