package org.einklang.portal.mail.in;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Method;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import org.einklang.api.calendar.CalendarReply;
import org.einklang.api.calendar.Participation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What calendar programs answer. */
class CalendarReadingTest {

    private static final String JANA = "jana@stadt.example";

    @ParameterizedTest
    @CsvSource({
        "ACCEPTED, ACCEPTED",
        "DECLINED, DECLINED",
        "TENTATIVE, TENTATIVE",
        "DELEGATED, OPEN",
        "NEEDS-ACTION, OPEN",
        "X-PERHAPS, OPEN"
    })
    void what_another_library_writes_is_understood(String status, Participation understood) {
        ICalendar written = new ICalendar();
        written.setMethod(Method.reply());
        VEvent event = new VEvent();
        event.setUid("meeting-42@lindental");
        event.setSequence(3);
        event.setDateTimeStamp(Date.from(Instant.parse("2026-03-10T09:00:00Z")));
        Attendee attendee = new Attendee("Weiß, Jana: Öffentliches; Amt", "Jana@Stadt.example");
        attendee.setParticipationStatus(ParticipationStatus.get(status));
        event.addAttendee(attendee);
        event.addComment("Später, gegen 14 Uhr; " + "Öl ".repeat(60));
        written.addEvent(event);

        CalendarReply read = read(Biweekly.write(written).go());

        assertThat(read)
                .isEqualTo(new CalendarReply(
                        "meeting-42@lindental",
                        3,
                        JANA,
                        understood,
                        Instant.parse("2026-03-10T09:00:00Z"),
                        ("Später, gegen 14 Uhr; " + "Öl ".repeat(60)).strip(),
                        null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART:20260331T120000Z                                                    | 2026-03-31T12:00:00Z",
                "DTSTART;TZID=Europe/Berlin:20260331T140000                                  | 2026-03-31T12:00:00Z",
                "DTSTART;TZID=\"W. Europe Standard Time\":20260131T140000                    | 2026-01-31T13:00:00Z",
                "DTSTART;TZID=W. Europe Standard Time:20260331T140000                        | 2026-03-31T12:00:00Z",
                "DTSTART;TZID=Eastern Standard Time:20260331T140000                          | 2026-03-31T18:00:00Z",
                "DTSTART;TZID=/mozilla.org/20050126_1/Europe/Berlin:20260331T140000          | 2026-03-31T12:00:00Z",
                "DTSTART:20260331T140000                                                     | 2026-03-31T12:00:00Z",
                "DTSTART;VALUE=DATE:20260331                                                 | 2026-03-30T22:00:00Z"
            })
    void a_proposed_time_is_the_moment_that_was_meant(String line, Instant meant) {
        CalendarReply counter = read(event("COUNTER", line + "\r\nDTEND:20260331T140000Z"));

        assertThat(Objects.requireNonNull(counter.proposal()).start()).isEqualTo(meant);
        assertThat(counter.proposal().end()).isEqualTo("2026-03-31T14:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"DTSTART;TZID=Middle Earth:20260331T140000", "DTSTART:tomorrow", "DTSTART:20261331T140000Z"})
    void a_time_that_nobody_understands_is_no_time_and_no_fault(String line) {
        CalendarReply counter = read(event("COUNTER", line));

        assertThat(Objects.requireNonNull(counter.proposal()).start()).isNull();
    }

    @Test
    void of_several_people_the_sender_answers() {
        CalendarReply counter = read(event(
                "COUNTER",
                "ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:other@stadt.example\r\n"
                        + "ATTENDEE;PARTSTAT=TENTATIVE:mailto:Jana@stadt.example"));

        assertThat(counter.attendee()).isEqualTo(JANA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REQUEST", "CANCEL", "PUBLISH", "DECLINECOUNTER"})
    void an_invitation_is_no_answer(String method) {
        assertThat(CalendarReading.read(event(method, ""), JANA)).isEmpty();
    }

    @Test
    void an_answer_to_one_of_a_series_is_told_apart() {
        refused(event("REPLY", "RECURRENCE-ID:20260331T120000Z"), Reason.SERIES);
        String two =
                event("REPLY", "").replace("END:VCALENDAR", "BEGIN:VEVENT\r\nUID:2\r\nEND:VEVENT\r\nEND:VCALENDAR");
        refused(two, Reason.SERIES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Guten Tag",
                "BEGIN:VCALENDAR",
                "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nEND:VCALENDAR",
                "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\nEND:VCALENDAR",
                "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nATTENDEE:mailto:a@b.example\r\nEND:VEVENT\r\nEND:VCALENDAR",
                "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:1\r\nATTENDEE:mailto:a@b.example\r\nSEQUENCE:x\r\nEND:VEVENT\r\nEND:VCALENDAR",
                "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID",
                "\u0000\u0001\u0002"
            })
    void what_is_broken_is_refused_and_nothing_else_happens(String broken) {
        refused(broken, Reason.BROKEN_CALENDAR);
    }

    @Test
    void what_is_endless_is_refused() {
        refused(event("REPLY", "COMMENT:" + "x".repeat(300_000)), Reason.BROKEN_CALENDAR);
        refused(event("REPLY", "COMMENT:x\r\n".repeat(5_000)), Reason.BROKEN_CALENDAR);
        refused(event("REPLY", "").replace("UID:1", "UID:" + "1".repeat(300)), Reason.BROKEN_CALENDAR);
        refused("BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\n" + "BEGIN:VEVENT\r\n".repeat(15_000), Reason.BROKEN_CALENDAR);
    }

    private static void refused(String calendar, Reason why) {
        assertThatThrownBy(() -> CalendarReading.read(calendar, JANA))
                .isInstanceOfSatisfying(
                        UnusableCalendar.class,
                        unusable -> assertThat(unusable.reason()).isEqualTo(why));
    }

    private static CalendarReply read(String calendar) {
        return CalendarReading.read(calendar, JANA).orElseThrow();
    }

    private static String event(String method, String lines) {
        String attendee = lines.contains("ATTENDEE") ? "" : "ATTENDEE;PARTSTAT=ACCEPTED:mailto:jana@stadt.example\r\n";
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:" + method + "\r\nBEGIN:VEVENT\r\nUID:1\r\n" + attendee
                + (lines.isEmpty() ? "" : lines.strip() + "\r\n") + "END:VEVENT\r\nEND:VCALENDAR\r\n";
    }
}
