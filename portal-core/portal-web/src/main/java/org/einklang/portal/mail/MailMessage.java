package org.einklang.portal.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.activation.DataHandler;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.ParameterList;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
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
    MailMessage(Session session, OutboxMail mail, MailParcel parcel, String from) throws MessagingException {
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
        Multipart words = alternatives(mail, parcel);
        List<BodyPart> beside = new ArrayList<>();
        if (calendar.isPresent()) {
            beside.add(withCalendar(words, calendar.get()));
        }
        for (MailParcel.Enclosed file : parcel.files()) {
            beside.add(filePart(file));
        }
        setContent(beside.isEmpty() ? words : mixed(words, beside));
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

    private static Multipart alternatives(OutboxMail mail, MailParcel parcel) throws MessagingException {
        String text = mail.text() + parcel.remark();
        var plain = new MimeBodyPart();
        plain.setText(text, UTF_8.name());
        var html = new MimeBodyPart();
        html.setText(MailHtml.page(mail.subject(), text, mail.locale()), UTF_8.name(), "html");
        return new MimeMultipart("alternative", plain, html);
    }

    private static Multipart mixed(Multipart words, List<BodyPart> beside) throws MessagingException {
        var body = new MimeBodyPart();
        body.setContent(words);
        var all = new MimeMultipart("mixed", body);
        for (BodyPart part : beside) {
            all.addBodyPart(part);
        }
        return all;
    }

    /** Adds the object to the alternatives. @return it once more, as a file */
    private static BodyPart withCalendar(Multipart alternatives, String calendar) throws MessagingException {
        Matcher method = METHOD.matcher(calendar);
        String type = "text/calendar; charset=UTF-8" + (method.find() ? "; method=" + method.group(1) : "");
        alternatives.addBodyPart(calendarPart(calendar, type));
        BodyPart attachment = calendarPart(calendar, "application/ics; name=invite.ics");
        attachment.setFileName("invite.ics");
        return attachment;
    }

    private static BodyPart filePart(MailParcel.Enclosed file) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.bytes(), file.type())));
        part.setHeader("Content-Type", named(file.type(), "name", file.name()));
        part.setHeader("Content-Disposition", named(Part.ATTACHMENT, "filename", file.name()));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /** Base64, because the lines of a calendar object must arrive exactly as they were folded. */
    private static BodyPart calendarPart(String calendar, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(calendar.getBytes(UTF_8), type)));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /** With a parameter of any letters, whatever the machine is set to (RFC 2231). */
    private static String named(String value, String parameter, String name) {
        var parameters = new ParameterList();
        parameters.set(parameter, name, UTF_8.name());
        return value + parameters.toString(value.length());
    }

    private static InternetAddress address(String address, String name) throws MessagingException {
        try {
            return new InternetAddress(address, name, UTF_8.name());
        } catch (UnsupportedEncodingException impossible) {
            throw new MessagingException("UTF-8", impossible);
        }
    }
}
