package org.einklang.portal.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.List;
import org.einklang.api.mail.Mail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailServerTest {

    private static final String REQUEST = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:Übergänge\r\nEND:VCALENDAR\r\n";

    private final GreenMail smtp = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @BeforeEach
    void open() {
        smtp.start();
    }

    @AfterEach
    void close() {
        smtp.stop();
    }

    @Test
    void a_mail_arrives_as_text_and_as_html_in_the_words_that_were_written() throws Exception {
        send(Mails.saying("Einladung für Übergänge", "Grüß Gott\n\nhttps://portal.example/x"));

        MimeMessage received = smtp.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("Einladung für Übergänge");
        assertThat(received.getContentType()).startsWith("multipart/alternative");
        Multipart parts = (Multipart) received.getContent();
        assertThat(parts.getBodyPart(0).getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(content(parts.getBodyPart(0))).contains("Grüß Gott").contains("https://portal.example/x");
        assertThat(parts.getBodyPart(1).getContentType()).isEqualToIgnoringCase("text/html; charset=UTF-8");
        assertThat(content(parts.getBodyPart(1))).contains("<a href=\"https://portal.example/x\">");
    }

    @Test
    void its_head_says_who_wrote_it_to_whom_when_and_that_nobody_need_reply() throws Exception {
        send(Mails.to("jana.weiss@stadt.example"));

        MimeMessage received = smtp.getReceivedMessages()[0];
        assertThat(received.getFrom()[0].toString()).isEqualTo("Einklang <portal@einklang.example>");
        assertThat(received.getAllRecipients()[0].toString()).contains("<jana.weiss@stadt.example>");
        assertThat(received.getSentDate().toInstant()).isEqualTo(Instant.parse("2026-11-12T09:00:00Z"));
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void a_repeat_has_the_same_message_id() throws Exception {
        OutboxMail mail = Mails.waiting(Mails.to("jana.weiss@stadt.example"));

        server(smtp.getSmtp().getPort()).send(mail, MailParcel.NOTHING);
        server(smtp.getSmtp().getPort()).send(mail, MailParcel.NOTHING);

        assertThat(smtp.getReceivedMessages())
                .extracting(MimeMessage::getMessageID)
                .containsExactly("<1@einklang.example>", "<1@einklang.example>");
    }

    @Test
    void an_invitation_is_an_alternative_with_its_method_and_an_attachment() throws Exception {
        send(Mails.to("jana.weiss@stadt.example").with(REQUEST));

        Multipart mixed = (Multipart) smtp.getReceivedMessages()[0].getContent();
        Multipart alternatives = (Multipart) mixed.getBodyPart(0).getContent();
        assertThat(alternatives.getCount()).isEqualTo(3);
        assertThat(alternatives.getBodyPart(2).getContentType())
                .isEqualToIgnoringWhitespace("text/calendar; charset=UTF-8; method=REQUEST");
        assertThat(content(alternatives.getBodyPart(2))).isEqualTo(REQUEST);
        assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("invite.ics");
        assertThat(content(mixed.getBodyPart(1))).isEqualTo(REQUEST);
    }

    @Test
    void files_stand_behind_the_invitation_with_names_in_any_letters_and_what_is_left_out_is_said() throws Exception {
        MailParcel.Enclosed file = new MailParcel.Enclosed("Übergänge.pdf", "application/pdf", new byte[] {1, 2, 3});
        server(smtp.getSmtp().getPort())
                .send(
                        Mails.waiting(Mails.to("jana.weiss@stadt.example").with(REQUEST)),
                        new MailParcel(List.of(file), "\n\nZu groß: alles.csv\n"));

        Multipart mixed = (Multipart) smtp.getReceivedMessages()[0].getContent();
        assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("invite.ics");
        assertThat(mixed.getBodyPart(2).getHeader("Content-Disposition")[0])
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%C3%9Cberg%C3%A4nge.pdf");
        assertThat(mixed.getBodyPart(2).getInputStream().readAllBytes()).containsExactly(1, 2, 3);
        assertThat(content(((Multipart) mixed.getBodyPart(0).getContent()).getBodyPart(0)))
                .endsWith("Zu groß: alles.csv\r\n");
    }

    @Test
    void a_mail_is_sent_once_more_without_files_only_if_it_was_refused_for_good() {
        assertThat(OutboxRound.isForGood(new MessagingException("552 5.3.4 Message size exceeds limit")))
                .isTrue();
        assertThat(OutboxRound.isForGood(new MessagingException("wrapped", new MessagingException("554-5.7.1 no"))))
                .isTrue();
        assertThat(OutboxRound.isForGood(new MessagingException("451 4.3.0 try later")))
                .isFalse();
        assertThat(OutboxRound.isForGood(new MessagingException("Could not connect")))
                .isFalse();
    }

    @Test
    void an_answer_in_words_reaches_the_organiser_as_an_answer_of_a_calendar_does() throws Exception {
        String organizer = "ORGANIZER;CN=\"Amt: Schriftführung\":mailto:portal@einkla\r\n ng.example\r\nEND:VCALENDAR";
        send(Mails.to("jana.weiss@stadt.example").with(REQUEST.replace("END:VCALENDAR", organizer)));
        send(Mails.to("jana.weiss@stadt.example"));

        assertThat(smtp.getReceivedMessages()[0].getHeader("Reply-To")).containsExactly("portal@einklang.example");
        assertThat(smtp.getReceivedMessages()[1].getHeader("Reply-To")).isNull();
    }

    @Test
    void mails_that_come_back_come_to_the_mailbox_that_is_read() throws Exception {
        new MailServer(settings(smtp.getSmtp().getPort(), "postfach@einklang.example"))
                .send(Mails.waiting(Mails.to("jana.weiss@stadt.example")), MailParcel.NOTHING);

        assertThat(smtp.getReceivedMessages()[0].getHeader("Return-Path"))
                .containsExactly("<postfach@einklang.example>");
        assertThat(smtp.getReceivedMessages()[0].getFrom()[0].toString()).contains("portal@einklang.example");
    }

    @Test
    void a_server_that_is_away_is_an_error() {
        int port = smtp.getSmtp().getPort();
        smtp.stop();

        assertThatThrownBy(() ->
                        server(port).send(Mails.waiting(Mails.to("jana.weiss@stadt.example")), MailParcel.NOTHING))
                .isInstanceOf(MessagingException.class);
    }

    private void send(Mail mail) throws MessagingException {
        server(smtp.getSmtp().getPort()).send(Mails.waiting(mail), MailParcel.NOTHING);
    }

    private static MailServer server(int port) {
        return new MailServer(settings(port, ""));
    }

    private static MailSettings settings(int port, String returnTo) {
        return new MailSettings("127.0.0.1", port, "", "", "portal@einklang.example", false, returnTo);
    }

    private static String content(Part part) throws Exception {
        return new String(((BodyPart) part).getInputStream().readAllBytes(), UTF_8);
    }
}
