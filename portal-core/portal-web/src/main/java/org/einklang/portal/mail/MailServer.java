package org.einklang.portal.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;

/** Hands single mails to the mail server of the installation. */
final class MailServer {

    private static final String TIMEOUT_MILLIS = "10000";

    private final MailSettings settings;
    private final Session session;

    MailServer(MailSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
    }

    /** @throws MessagingException when the server is away or does not take it */
    void send(OutboxMail mail, MailParcel parcel) throws MessagingException {
        transport(new MailMessage(session, mail, parcel, settings.from()));
    }

    /** A plain mail that tells nothing but that it has arrived. @throws MessagingException as above */
    void send(String address, String subject, String text) throws MessagingException {
        var message = new MimeMessage(session);
        message.setFrom(new InternetAddress(settings.from()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(address, true));
        message.setSubject(subject, UTF_8.name());
        message.setText(text, UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        transport(message);
    }

    private void transport(MimeMessage message) throws MessagingException {
        if (settings.user().isEmpty()) {
            Transport.send(message);
        } else {
            Transport.send(message, settings.user(), settings.password());
        }
    }

    private static Properties properties(MailSettings settings) {
        var properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", settings.host());
        properties.put("mail.smtp.port", Integer.toString(settings.port()));
        properties.put("mail.smtp.auth", Boolean.toString(!settings.user().isEmpty()));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(settings.startTls()));
        properties.put("mail.smtp.starttls.required", Boolean.toString(settings.startTls()));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.put("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.put("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        properties.put("mail.smtp.quitwait", "false");
        if (!settings.returnTo().isEmpty()) {
            properties.put("mail.smtp.from", settings.returnTo());
        }
        // what the greeting calls us: without it the JDK asks the name service, which can take seconds
        properties.put("mail.smtp.localhost", settings.domain());
        return properties;
    }
}
