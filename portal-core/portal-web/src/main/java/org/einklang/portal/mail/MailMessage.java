package org.einklang.portal.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.activation.DataHandler;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.einklang.api.mail.MailAddress;

/**
 * A mail as it goes over the wire: plain text, the same as HTML, and the calendar object twice, because some programs
 * look for it among the alternatives and others among the attachments.
 */
final class MailMessage extends MimeMessage {

    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]");
    private static final Pattern ORGANIZER = Pattern.compile("(?im)^ORGANIZER\\b.*:mailto:(\\S+)$");
    private static final Pattern METHOD = Pattern.compile("(?m)^METHOD:(\\w+)");

    private final String stableId;

    /** Composes the mail. @param from bare address of the sender */
    MailMessage(Session session, OutboxMail mail, String from) throws MessagingException {
        super(session);
        this.stableId = mail.messageId();
        setFrom(address(from, "Einklang"));
        setRecipient(Message.RecipientType.TO, address(mail.recipient(), mail.recipientName()));
        setSubject(mail.subject(), UTF_8.name());
        setSentDate(Date.from(mail.created()));
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("Content-Language", mail.locale().toLanguageTag());
        if (mail.unsubscribe().isPresent()) {
            setHeader("List-Unsubscribe", "<" + mail.unsubscribe().get() + ">");
            setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"); // RFC 8058
        }
        Optional<String> calendar = mail.calendar();
        setReplyTo(calendar.flatMap(MailMessage::organizer)
                .map(one -> new Address[] {one})
                .orElse(null));
        setContent(calendar.isPresent() ? withCalendar(mail, calendar.get()) : alternatives(mail));
        saveChanges();
    }

    /** Jakarta Mail would draw a new one at each attempt. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", stableId);
    }

    /** Whoever answers an invitation in words reaches the same as a calendar program. */
    private static Optional<InternetAddress> organizer(String calendar) {
        Matcher organizer = ORGANIZER.matcher(FOLD.matcher(calendar).replaceAll(""));
        return organizer.find() ? MailAddress.usable(organizer.group(1)) : Optional.empty();
    }

    private static Multipart alternatives(OutboxMail mail) throws MessagingException {
        var plain = new MimeBodyPart();
        plain.setText(mail.text(), UTF_8.name());
        var html = new MimeBodyPart();
        html.setText(MailHtml.page(mail.subject(), mail.text(), mail.locale()), UTF_8.name(), "html");
        return new MimeMultipart("alternative", plain, html);
    }

    private static Multipart withCalendar(OutboxMail mail, String calendar) throws MessagingException {
        Matcher method = METHOD.matcher(calendar);
        String type = "text/calendar; charset=UTF-8" + (method.find() ? "; method=" + method.group(1) : "");
        Multipart alternatives = alternatives(mail);
        alternatives.addBodyPart(calendarPart(calendar, type));
        var body = new MimeBodyPart();
        body.setContent(alternatives);
        BodyPart attachment = calendarPart(calendar, "application/ics; name=invite.ics");
        attachment.setFileName("invite.ics");
        return new MimeMultipart("mixed", body, attachment);
    }

    /** Base64, because the lines of a calendar object must arrive exactly as they were folded. */
    private static BodyPart calendarPart(String calendar, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(calendar.getBytes(UTF_8), type)));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static InternetAddress address(String address, String name) throws MessagingException {
        try {
            return new InternetAddress(address, name, UTF_8.name());
        } catch (UnsupportedEncodingException impossible) {
            throw new MessagingException("UTF-8", impossible);
        }
    }
}
