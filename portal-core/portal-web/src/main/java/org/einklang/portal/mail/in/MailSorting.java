package org.einklang.portal.mail.in;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.einklang.api.calendar.CalendarReply;
import org.jspecify.annotations.Nullable;

/**
 * Says what a mail is. Notices about mails that came back come first, since they look automatic, too; then the answers of
 * calendar programs, some of which say of themselves that no person has written them.
 */
final class MailSorting {

    private static final Set<String> MASS = Set.of("bulk", "junk", "list", "auto_reply");
    private static final String[] AUTOMATIC = {
        "X-Auto-Response-Suppress", "X-Autoreply", "X-Auto-Reply", "X-Autorespond", "X-Autoresponder", "List-Id"
    };

    private static final Session NO_SERVER = Session.getInstance(new Properties());

    private MailSorting() {}

    /** What it is, as it went over the wire; also for a mail that nobody can make sense of. */
    static Finding sort(byte[] wire) {
        try {
            return sort(new MimeMessage(NO_SERVER, new ByteArrayInputStream(wire)));
        } catch (MessagingException unreadable) {
            return new Finding.Other(Reason.UNREADABLE);
        }
    }

    private static Finding sort(MimeMessage mail) {
        try {
            MailParts parts = MailParts.of(mail);
            Optional<Finding> notice = DeliveryNotice.in(mail, parts);
            return notice.isPresent() ? notice.get() : answer(mail, parts).orElseGet(() -> other(mail));
        } catch (UnusableCalendar unusable) {
            return new Finding.Other(unusable.reason());
        } catch (MessagingException | IOException | RuntimeException unreadable) {
            return new Finding.Other(isAutomatic(mail) ? Reason.AUTOMATIC : Reason.UNREADABLE);
        }
    }

    private static Optional<Finding> answer(MimeMessage mail, MailParts parts) throws MessagingException, IOException {
        Optional<Part> calendar = parts.calendar();
        if (calendar.isEmpty()) {
            return Optional.empty();
        }
        String from = from(mail);
        Optional<CalendarReply> reply = CalendarReading.read(MailParts.text(calendar.get()), from);
        return reply.map(said -> new Finding.Answer(from, said));
    }

    private static Finding other(MimeMessage mail) {
        return new Finding.Other(isAutomatic(mail) ? Reason.AUTOMATIC : Reason.PERSON);
    }

    /** RFC 3834, and what programs did before it. */
    static boolean isAutomatic(MimeMessage mail) {
        String submitted = header(mail, "Auto-Submitted");
        return !submitted.isEmpty() && !submitted.startsWith("no")
                || MASS.contains(header(mail, "Precedence"))
                || Arrays.stream(AUTOMATIC).anyMatch(name -> !header(mail, name).isEmpty())
                || header(mail, "Return-Path").equals("<>")
                || from(mail).matches("(mailer-daemon|postmaster)@.*");
    }

    /** The sender's address in lower case, empty if there is none. */
    private static String from(MimeMessage mail) {
        try {
            Address @Nullable [] senders = mail.getFrom();
            return senders != null && senders.length > 0 && senders[0] instanceof InternetAddress one
                    ? one.getAddress().toLowerCase(Locale.ROOT)
                    : "";
        } catch (MessagingException nobody) {
            return "";
        }
    }

    private static String header(MimeMessage mail, String name) {
        try {
            String[] said = mail.getHeader(name);
            return said == null ? "" : said[0].strip().toLowerCase(Locale.ROOT);
        } catch (MessagingException unreadable) {
            return "";
        }
    }
}
