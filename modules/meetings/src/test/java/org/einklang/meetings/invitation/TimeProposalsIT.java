package org.einklang.meetings.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.HEAD_OF_AGENCY;
import static org.einklang.testkit.Personas.HEAD_OF_CITY;
import static org.einklang.testkit.Personas.HEAD_OF_JOBCENTER;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.TEAM_CITY;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.calendar.CalendarReply;
import org.einklang.api.calendar.Participation;
import org.einklang.api.time.PortalTime;
import org.einklang.testkit.Eventually;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.mail.Mailbox;
import org.einklang.testkit.mail.ProgramMail;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Invited people propose another time in Outlook or Google, and who plans the meeting deals with it. */
class TimeProposalsIT extends CalendarMailStage {

    private static final Instant LATER = STARTS.plus(Duration.ofDays(3)).plus(Duration.ofHours(2));
    private static final Instant MUCH_LATER = LATER.plus(Duration.ofDays(9));
    private static final Pattern FORM = Pattern.compile("href=\"(/c/lindental/bodies/trg/dates/new[^\"]*)\"");

    @Inject
    private TimeProposals proposals;

    @Test
    void who_plans_the_meeting_reads_who_proposes_what_and_comes_from_there_to_a_date_poll_with_these_times() {
        long other = planned(SECRETARY, "stg", MUCH_LATER);
        answered(proposal("outlook-counter", HEAD_OF_AGENCY, LATER));
        answered(proposal("google-counter", HEAD_OF_JOBCENTER, MUCH_LATER));
        look();

        Visitor planner = Visitor.as(HEAD_OF_CITY);
        String page = planner.get(page()).body();
        assertThat(page)
                .contains("schlägt vor: " + PortalTime.longMoment(LATER, Locale.GERMAN))
                .contains("schlägt vor: " + PortalTime.longMoment(MUCH_LATER, Locale.GERMAN))
                .contains("weil vorher noch eine andere Besprechung ist.", "Later suits me better.")
                .contains("niemand ist dann belegt", "dann belegt: ");
        assertThat(Visitor.as(HEAD_OF_AGENCY).get(page()).body())
                .as("for those who plan")
                .doesNotContain("schlägt vor");
        assertThat(answer(HEAD_OF_AGENCY)).as("a proposal is no answer").isEqualTo(Answer.NONE);
        assertThat(Visitor.as(SECRETARY).get("/c/lindental/notifications").body())
                .contains("schlägt eine andere Zeit vor");
        Matcher link = FORM.matcher(page);
        assertThat(link.find()).isTrue();
        assertThat(planner.get(link.group(1).replace("&amp;", "&")).body())
                .contains(TITLE, "Rathaus")
                .contains("value=\"" + PortalTime.dayOf(STARTS) + "\"")
                .contains("value=\"" + PortalTime.dayOf(LATER) + "\"");
        stage.as(SECRETARY, () -> planning.cancel(other));
    }

    @Test
    void who_is_declined_gets_a_mail_that_their_calendar_program_understands() {
        propose(LATER, null);
        long id = open().get(0).id();
        for (Persona persona : List.of(HEAD_OF_AGENCY, CHAIR, TEAM_CITY)) {
            assertThatExceptionOfType(NotVisible.class)
                    .isThrownBy(() -> stage.as(persona, () -> proposals.decline(id)));
            assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> stage.as(persona, () -> proposals.note(id)));
        }
        stage.as(SECRETARY, () -> proposals.note(id));
        assertThat(open()).extracting(ProposedTime::state).containsExactly(ProposalState.NOTED);
        stage.as(SECRETARY, () -> proposals.decline(id));

        assertThat(open()).isEmpty();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> stage.as(SECRETARY, () -> proposals.decline(id)));
        String calendar = Eventually.present(
                () -> Mailbox.of(HEAD_OF_AGENCY.mail()).all().stream()
                        .map(mail ->
                                mail.parts().getOrDefault("text/calendar", "").replace("\r\n ", ""))
                        .filter(text -> text.contains("METHOD:DECLINECOUNTER") && text.contains("UID:" + uid()))
                        .findFirst(),
                () -> "nobody told that " + uid() + " stays");
        assertThat(calendar).contains("SEQUENCE:0\r\n", "ATTENDEE", HEAD_OF_AGENCY.mail());
    }

    @Test
    void only_who_is_invited_proposes_and_only_a_time_to_come_for_the_edition_that_holds() {
        answered(proposal("outlook-counter", TEAM_CITY, LATER));
        answered(proposal("outlook-counter", HEAD_OF_AGENCY, LATER).with("from", HEAD_OF_CITY.mail()));
        answered(proposal("google-counter", HEAD_OF_AGENCY, LATER).with("sequence", "1"));
        answered(proposal("outlook-counter", HEAD_OF_AGENCY, STARTS.minus(Duration.ofDays(600))));
        look();
        assertThat(open()).isEmpty();

        cancel();
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> propose(LATER, null));
    }

    @Test
    void the_newest_proposal_of_somebody_counts_whatever_the_order_of_the_mails() {
        assertThat(propose(LATER, "2026-03-10T12:00:00Z")).isTrue();
        assertThat(propose(MUCH_LATER, "2026-03-10T11:00:00Z")).isFalse();
        assertThat(open()).extracting(one -> one.time().from()).containsExactly(LATER);

        assertThat(propose(MUCH_LATER, "2026-03-10T13:00:00Z")).isTrue();
        assertThat(open()).extracting(one -> one.time().from()).containsExactly(MUCH_LATER);
    }

    @Test
    void what_could_be_about_a_client_is_not_kept_with_the_proposal() {
        stage.as(HEAD_OF_AGENCY, () -> proposals.propose(meeting, counter(LATER, null, "Kundennummer 123A456789")));

        assertThat(open()).extracting(ProposedTime::note).containsExactly("");
    }

    /** As the mail would do it. */
    private boolean propose(Instant start, @Nullable String written) {
        return stage.ask(HEAD_OF_AGENCY, () -> proposals.propose(meeting, counter(start, written, "")));
    }

    private CalendarReply counter(Instant start, @Nullable String written, String comment) {
        return new CalendarReply(
                uid(),
                0,
                HEAD_OF_AGENCY.mail(),
                Participation.TENTATIVE,
                written == null ? null : Instant.parse(written),
                comment,
                new CalendarReply.Proposal(start, null));
    }

    private List<ProposedTime> open() {
        return stage.ask(HEAD_OF_CITY, () -> proposals.of(meetings.existing(meeting)));
    }

    /** Outlook writes the time on the wall, Google that in UTC. */
    private ProgramMail proposal(String program, Persona by, Instant start) {
        return reply(program, by, "TENTATIVE")
                .with("start", written(program, start))
                .with("end", written(program, start.plus(Duration.ofHours(1))));
    }

    private static String written(String program, Instant moment) {
        DateTimeFormatter form = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
        return form.format(moment.atZone(program.startsWith("google") ? ZoneOffset.UTC : PortalTime.ZONE));
    }

    private String page() {
        return "/c/lindental/meetings/" + meetings.existing(meeting).getKey();
    }
}
