package org.einklang.testkit.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import org.einklang.testkit.Personas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailboxTest {

    private final GreenMail server = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
    });

    @BeforeEach
    void start() {
        server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
        System.setProperty(
                Mailbox.portProperty(), Integer.toString(server.getImap().getPort()));
    }

    @AfterEach
    void stop() {
        System.clearProperty(Mailbox.portProperty());
        server.stop();
    }

    @Test
    void text_calendar_and_links_of_an_invitation_are_read() throws MessagingException {
        GreenMailUtil.sendMimeMessage(invitation());

        ReceivedMail mail = Mailbox.of(Personas.SECRETARY.mail()).await("Einladung");

        assertThat(mail.text()).contains("Mögen Sie kommen?");
        assertThat(mail.calendar()).contains("METHOD:REQUEST");
        assertThat(mail.link("/a/")).isEqualTo(URI.create("http://localhost:8080/a/abc"));
        assertThat(Mailbox.of(Personas.CHAIR.mail()).all()).isEmpty();
    }

    private MimeMessage invitation() throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText("Mögen Sie kommen? http://localhost:8080/a/abc.", "UTF-8");
        MimeBodyPart calendar = new MimeBodyPart();
        calendar.setContent("BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\n", "text/calendar; method=REQUEST; charset=UTF-8");
        MimeMessage mail =
                new MimeMessage(GreenMailUtil.getSession(server.getSmtp().getServerSetup()));
        mail.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(Personas.SECRETARY.mail()));
        mail.setFrom("portal@lindental.example");
        mail.setSubject("Einladung: Steuerungsgruppe", "UTF-8");
        mail.setContent(new MimeMultipart("mixed", text, calendar));
        return mail;
    }
}
