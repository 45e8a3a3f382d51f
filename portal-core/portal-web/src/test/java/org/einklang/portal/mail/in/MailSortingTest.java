package org.einklang.portal.mail.in;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.einklang.api.calendar.CalendarReply;
import org.einklang.api.calendar.CalendarReply.Proposal;
import org.einklang.api.calendar.Participation;
import org.einklang.portal.mail.BounceReason;
import org.einklang.testkit.mail.ProgramMail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails as programs write them. */
class MailSortingTest {

    private static final Instant STAMP = Instant.parse("2026-03-10T09:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"outlook-reply", "thunderbird-reply", "apple-reply", "google-reply"})
    void the_answer_of_every_program_is_understood(String program) {
        Finding found =
                sorted(ProgramMail.named(program).with("partstat", "DECLINED").with("sequence", "2"));

        assertThat(found).isInstanceOfSatisfying(Finding.Answer.class, answer -> {
            assertThat(answer.from()).isEqualTo("jana@stadt.example");
            CalendarReply reply = answer.reply();
            assertThat(reply.uid()).isEqualTo("meeting-42@lindental");
            assertThat(reply.sequence()).isEqualTo(2);
            assertThat(reply.attendee()).isEqualTo("jana@stadt.example");
            assertThat(reply.participation()).isEqualTo(Participation.DECLINED);
            assertThat(reply.written()).isEqualTo(STAMP);
            assertThat(reply.proposal()).isNull();
        });
    }

    @Test
    void what_somebody_adds_in_outlook_is_read_across_folded_lines() {
        Finding found = sorted(ProgramMail.named("outlook-reply"));

        assertThat(((Finding.Answer) found).reply().comment())
                .isEqualTo("Ich komme fünf Minuten später, weil vorher noch eine andere Besprechung ist.");
    }

    @Test
    void outlook_proposes_another_time_in_a_zone_of_windows() {
        Finding found = sorted(ProgramMail.named("outlook-counter").with("partstat", "TENTATIVE"));

        assertThat(((Finding.Answer) found).reply().proposal())
                .isEqualTo(new Proposal(Instant.parse("2026-03-31T13:00:00Z"), Instant.parse("2026-03-31T15:00:00Z")));
    }

    @ParameterizedTest
    @CsvSource({"bounce, NO_SUCH_ADDRESS, User unknown", "bounce-exchange, FULL, mailbox full"})
    void a_mail_that_came_back_says_which_one_it_was_and_why(String file, BounceReason reason, String diagnosis) {
        Finding found = sorted(ProgramMail.named(file).with("original", "<77@portal.example>"));

        assertThat(found).isInstanceOfSatisfying(Finding.Returned.class, returned -> {
            assertThat(returned.messageIds()).contains("<77@portal.example>");
            assertThat(returned.reason()).isEqualTo(reason);
            assertThat(returned.diagnosis()).contains(diagnosis);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "5.1.1, NO_SUCH_ADDRESS",
        "5.1.10, NO_SUCH_ADDRESS",
        "5.2.1, CLOSED",
        "4.2.2, FULL",
        "5.3.4, TOO_LARGE",
        "5.7.1, REFUSED",
        "5.4.4, NOT_REACHED",
        "5.0.0, OTHER",
        "nonsense, OTHER",
        "'', OTHER"
    })
    void the_code_of_the_server_is_put_into_words(String code, BounceReason reason) {
        assertThat(BounceReason.of(code)).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"delay, DELAYED", "out-of-office, AUTOMATIC", "vacation, AUTOMATIC", "words, PERSON"})
    void everything_else_is_told_apart(String file, Reason reason) {
        assertThat(sorted(ProgramMail.named(file))).isEqualTo(new Finding.Other(reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied",
                "auto-submitted: Auto-Generated; owner-email=\"x@y.example\"",
                "X-Auto-Response-Suppress: OOF",
                "Precedence: Bulk",
                "Precedence: auto_reply",
                "X-Autoreply: yes",
                "Return-Path: <>",
                "List-Id: <news.example>"
            })
    void programs_give_themselves_away(String header) {
        assertThat(sorted(header + "\r\nFrom: a@b.example\r\n\r\nText")).isEqualTo(new Finding.Other(Reason.AUTOMATIC));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Auto-Submitted: no", "Precedence: first-class", "X-Priority: 1", "Return-Path: <a@b.example>"})
    void people_are_not_taken_for_programs(String header) {
        assertThat(sorted(header + "\r\nFrom: a@b.example\r\n\r\nText")).isEqualTo(new Finding.Other(Reason.PERSON));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Content-Type: text/calendar; method=REPLY                                   | BROKEN_CALENDAR",
                "Content-Type: text/calendar; charset=klingon; method=REPLY                  | BROKEN_CALENDAR",
                "Content-Type: multipart/mixed                                               | UNREADABLE",
                "Content-Type: multipart/mixed; boundary=x                                   | UNREADABLE",
                "Content-Type: ;;;                                                           | PERSON",
                "From: <<<>>>                                                                | PERSON",
                "Content-Type: multipart/report; report-type=delivery-status                 | UNREADABLE"
            })
    void no_mail_is_a_fault(String header, Reason reason) {
        assertThat(sorted(header + "\r\n\r\nBEGIN:VCALENDAR")).isEqualTo(new Finding.Other(reason));
    }

    @Test
    void a_mail_of_endless_parts_is_left_to_people() {
        String part = "--x\r\nContent-Type: text/plain\r\n\r\nText\r\n";
        assertThat(sorted("Content-Type: multipart/mixed; boundary=x\r\n\r\n" + part.repeat(300) + "--x--\r\n"))
                .isEqualTo(new Finding.Other(Reason.UNREADABLE));
    }

    private static Finding sorted(ProgramMail mail) {
        return MailSorting.sort(mail.bytes());
    }

    private static Finding sorted(String mail) {
        return MailSorting.sort(mail.getBytes(UTF_8));
    }
}
