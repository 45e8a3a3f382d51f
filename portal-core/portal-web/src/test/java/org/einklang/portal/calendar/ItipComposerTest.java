package org.einklang.portal.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.einklang.api.calendar.CalendarEvent;
import org.einklang.api.calendar.Conference;
import org.einklang.api.calendar.Participation;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one library writes, another one must understand. */
class ItipComposerTest {

    private static final Instant NOW = Instant.parse("2026-11-01T10:15:30Z");
    private static final PersonCard JANA = person("Jana \"JW\" Weiß; Stadt", "jana.weiss@stadt.example");

    private final ItipComposer composer = new ItipComposer(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void a_request_says_what_when_where_and_who() {
        ICalendar read = read(composer.request(meeting("2026-11-12T12:30:00Z", 3), JANA));

        assertThat(read.getMethod().isRequest()).isTrue();
        VEvent event = read.getEvents().get(0);
        assertThat(event.getUid().getValue()).isEqualTo("meeting-42@lindental");
        assertThat(event.getSequence().getValue()).isEqualTo(3);
        assertThat(event.getDateTimeStamp().getValue()).isEqualTo(NOW);
        assertThat(event.getSummary().getValue()).isEqualTo("Lenkungsgruppe: Übergänge, Jugend; Beruf");
        assertThat(event.getDescription().getValue()).isEqualTo("Tagesordnung:\n1. Begrüßung\n2. " + "Öl ".repeat(60));
        assertThat(event.getLocation().getValue()).isEqualTo("Rathaus, Zimmer 7");
        assertThat(event.getUrl().getValue()).isEqualTo("https://portal.example/c/lindental/meetings/stg-2026-03");
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event.getOrganizer().getEmail()).isEqualTo("schrift@stadt.example");
        assertThat(event.getOrganizer().getCommonName()).isEqualTo("Geschäftsführung");
    }

    @Test
    void the_attendee_is_asked_for_a_reply() {
        ICalendar read = read(composer.request(meeting("2026-11-12T12:30:00Z", 0), JANA));

        Attendee attendee = read.getEvents().get(0).getAttendees().get(0);
        assertThat(attendee.getEmail()).isEqualTo("jana.weiss@stadt.example");
        assertThat(attendee.getCommonName()).isEqualTo("Jana 'JW' Weiß; Stadt");
        assertThat(attendee.getRsvp()).isTrue();
        assertThat(attendee.getParticipationStatus()).isEqualTo(ParticipationStatus.NEEDS_ACTION);
    }

    @Test
    void whoever_has_answered_and_need_not_answer_again_is_not_asked() {
        ICalendar read = read(composer.update(meeting("2026-11-12T12:30:00Z", 1), JANA, Participation.ACCEPTED));

        assertThat(read.getMethod().isRequest()).isTrue();
        Attendee attendee = read.getEvents().get(0).getAttendees().get(0);
        assertThat(attendee.getRsvp()).isFalse();
        assertThat(attendee.getParticipationStatus()).isEqualTo(ParticipationStatus.ACCEPTED);
    }

    @Test
    void a_cancellation_says_so_twice() {
        ICalendar read = read(composer.cancel(meeting("2026-11-12T12:30:00Z", 4), JANA));

        assertThat(read.getMethod().isCancel()).isTrue();
        assertThat(read.getEvents().get(0).getStatus().isCancelled()).isTrue();
    }

    @Test
    void who_proposed_another_time_is_told_that_this_edition_of_the_appointment_stays() {
        String written = composer.declineProposal(meeting("2026-11-12T12:30:00Z", 2), JANA);

        assertThat(written).containsOnlyOnce("METHOD:DECLINECOUNTER\r\n").contains("SEQUENCE:2\r\n");
        VEvent event = read(written).getEvents().get(0);
        assertThat(event.getUid().getValue()).isEqualTo("meeting-42@lindental");
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-11-12T12:30:00Z"));
        assertThat(event.getAttendees().get(0).getEmail()).isEqualTo("jana.weiss@stadt.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-27T12:30:00Z", // winter, the week in which summer time begins
                "2026-03-29T00:30:00Z", // last half hour of winter time
                "2026-03-29T01:00:00Z", // first moment of summer time
                "2026-03-30T11:30:00Z",
                "2026-07-01T11:30:00Z",
                "2026-10-23T11:30:00Z", // summer, the week in which it ends
                "2026-10-25T05:00:00Z", // first morning of winter time
                "2026-10-26T12:30:00Z",
                "2037-01-15T12:30:00Z"
            })
    void the_moment_stays_the_same_in_every_week_of_the_year(String start) {
        ICalendar read = read(composer.request(meeting(start, 0), JANA));

        VEvent event = read.getEvents().get(0);
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse(start));
        assertThat(event.getDateEnd().getValue().toInstant())
                .isEqualTo(Instant.parse(start).plusSeconds(5400));
    }

    @Test
    void times_are_written_as_a_clock_in_berlin_shows_them_with_the_rules_of_that_zone() {
        String written = composer.request(meeting("2026-11-12T12:30:00Z", 0), JANA);

        assertThat(written)
                .contains("DTSTART;TZID=Europe/Berlin:20261112T133000\r\n")
                .contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\n")
                .containsOnlyOnce("BEGIN:STANDARD")
                .containsOnlyOnce("BEGIN:DAYLIGHT");
    }

    @Test
    void lines_are_folded_at_75_octets_and_end_with_cr_lf() {
        String written = composer.request(meeting("2026-11-12T12:30:00Z", 0), JANA);

        assertThat(written.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(written.split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void a_person_without_address_spoils_nothing() {
        ICalendar read = read(composer.request(meeting("2026-11-12T12:30:00Z", 0), person("Jana", "")));

        assertThat(read.getEvents().get(0).getAttendees()).hasSize(1);
    }

    @Test
    void how_to_take_part_from_afar_stands_there_for_programs_that_know_it_and_for_those_that_do_not() {
        CalendarEvent plain = meeting("2026-11-12T12:30:00Z", 0);
        CalendarEvent event = new CalendarEvent(
                plain.uid(),
                0,
                plain.start(),
                plain.end(),
                plain.summary(),
                "Tagesordnung",
                "Rathaus",
                plain.address(),
                plain.organizerName(),
                plain.organizerMail(),
                List.of(
                        new Conference(URI.create("https://konferenz.example/a?b=1,2;3"), "Online \"hier\""),
                        new Conference(URI.create("tel:+492215550100"), "Telefon: +49 221 5550100, PIN 4711")));

        String written = composer.request(event, JANA);

        VEvent read = read(written).getEvents().get(0);
        assertThat(read.getConferences())
                .extracting(one -> one.getUri())
                .containsExactly("https://konferenz.example/a?b=1,2;3", "tel:+492215550100");
        assertThat(read.getConferences().get(0).getLabel()).isEqualTo("Online 'hier'");
        assertThat(read.getDescription().getValue())
                .isEqualTo("Online \"hier\": https://konferenz.example/a?b=1,2;3\n"
                        + "Telefon: +49 221 5550100, PIN 4711\nTagesordnung");
        assertThat(composer.request(plain, JANA)).doesNotContain("CONFERENCE");
    }

    private static ICalendar read(String written) {
        return Biweekly.parse(written).first();
    }

    private static CalendarEvent meeting(String start, int sequence) {
        Instant begins = Instant.parse(start);
        return new CalendarEvent(
                "meeting-42@lindental",
                sequence,
                begins,
                begins.plusSeconds(5400),
                "Lenkungsgruppe: Übergänge, Jugend; Beruf",
                "Tagesordnung:\n1. Begrüßung\n2. " + "Öl ".repeat(60),
                "Rathaus, Zimmer 7",
                URI.create("https://portal.example/c/lindental/meetings/stg-2026-03"),
                "Geschäftsführung",
                "schrift@stadt.example");
    }

    private static PersonCard person(String name, String mail) {
        return new PersonCard(new PersonId(7), name, "", new PartnerId(1), "Stadt", mail, Locale.GERMAN);
    }
}
