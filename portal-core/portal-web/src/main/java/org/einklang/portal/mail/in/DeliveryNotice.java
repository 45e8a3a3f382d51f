package org.einklang.portal.mail.in;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.einklang.portal.mail.BounceReason;

/** Reads what a mail server says about a mail that it could not deliver (RFC 3464). */
final class DeliveryNotice {

    private static final Pattern MESSAGE_ID = Pattern.compile("<[^<>\\s]+>");
    private static final Pattern BLANK_LINE = Pattern.compile("\\r?\\n[ \\t]*\\r?\\n");
    private static final int MOST_IDS = 50;

    private DeliveryNotice() {}

    /** What it says; empty if the mail is no such notice. */
    static Optional<Finding> in(MimeMessage mail, MailParts parts) throws MessagingException, IOException {
        Optional<Part> status = parts.first("message/delivery-status");
        if (status.isEmpty()) {
            return Optional.empty();
        }
        List<InternetHeaders> groups = groups(MailParts.text(status.get()));
        Optional<InternetHeaders> failed = groups.stream()
                .filter(group -> field(group, "Action").equals("failed"))
                .findFirst();
        if (failed.isEmpty()) {
            return Optional.of(new Finding.Other(Reason.DELAYED));
        }
        return Optional.of(new Finding.Returned(
                messageIds(mail, parts, groups),
                BounceReason.of(field(failed.get(), "Status")),
                diagnosis(failed.get())));
    }

    /** One group for the mail and one for each recipient, with blank lines between. */
    private static List<InternetHeaders> groups(String status) throws MessagingException {
        List<InternetHeaders> groups = new ArrayList<>();
        for (String group : BLANK_LINE.split(status.strip())) {
            groups.add(new InternetHeaders(new ByteArrayInputStream((group + "\r\n\r\n").getBytes(US_ASCII))));
        }
        return groups;
    }

    /** The mail that came back is enclosed, or its head; some servers only say what they answer to. */
    private static Set<String> messageIds(MimeMessage mail, MailParts parts, List<InternetHeaders> groups)
            throws MessagingException, IOException {
        Set<String> ids = new LinkedHashSet<>();
        for (String type : List.of("message/rfc822", "text/rfc822-headers", "message/global-headers")) {
            Optional<Part> enclosed = parts.first(type);
            if (enclosed.isPresent()) {
                collect(ids, new InternetHeaders(enclosed.get().getInputStream()).getHeader("Message-ID"));
            }
        }
        groups.forEach(group -> collect(ids, group.getHeader("X-Original-Message-ID")));
        collect(ids, mail.getHeader("In-Reply-To"));
        collect(ids, mail.getHeader("References"));
        return ids;
    }

    private static void collect(Set<String> ids, String[] headers) {
        if (headers != null) {
            for (String header : headers) {
                MESSAGE_ID.matcher(header).results().limit(MOST_IDS).forEach(found -> ids.add(found.group()));
            }
        }
    }

    private static String diagnosis(InternetHeaders recipient) {
        String said = unfolded(recipient, "Diagnostic-Code");
        return said.isEmpty() ? unfolded(recipient, "Status") : said.replaceFirst("^(?i)smtp;\\s*", "");
    }

    private static String field(InternetHeaders group, String name) {
        return unfolded(group, name).toLowerCase(Locale.ROOT);
    }

    private static String unfolded(InternetHeaders group, String name) {
        String said = group.getHeader(name, null);
        return said == null ? "" : said.replaceAll("\\s+", " ").strip();
    }
}
