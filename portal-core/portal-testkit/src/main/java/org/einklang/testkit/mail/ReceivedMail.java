package org.einklang.testkit.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A mail as the reader's program got it.
 *
 * @param id Message-ID, the same for a repeat
 * @param from sender
 * @param subject one line
 * @param parts content by media type, such as {@code text/plain}; the first of each type
 * @param files what is attached, by name, without the calendar object
 * @param unsubscribing the headers by which a mail program unsubscribes, by name, without white space
 */
public record ReceivedMail(
        String id,
        String from,
        String subject,
        Map<String, String> parts,
        Map<String, byte[]> files,
        Map<String, String> unsubscribing) {

    /** It is a part of the invitation, and is read as such. */
    private static final String CALENDAR = "invite.ics";

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:)]");

    /** The plain text. */
    public String text() {
        return part("text/plain");
    }

    /** The HTML. */
    public String html() {
        return part("text/html");
    }

    /** The iCalendar object, as it was sent. */
    public String calendar() {
        return part("text/calendar");
    }

    /** Every address in the plain text, in order. */
    public List<URI> links() {
        return LINK.matcher(text())
                .results()
                .map(MatchResult::group)
                .map(URI::create)
                .toList();
    }

    /** The first address in the plain text whose path contains this, such as {@code /a/}. */
    public URI link(String pathPart) {
        return links().stream()
                .filter(link -> link.getPath().contains(pathPart))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link " + pathPart + " in: " + text()));
    }

    private String part(String type) {
        return Optional.ofNullable(parts.get(type))
                .orElseThrow(() -> new AssertionError("'" + subject + "' has no " + type + ", only " + parts.keySet()));
    }

    static ReceivedMail read(Message message) throws MessagingException, IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        Map<String, byte[]> files = new LinkedHashMap<>();
        collect(message, parts, files);
        return new ReceivedMail(
                String.join(
                        "", Optional.ofNullable(message.getHeader("Message-ID")).orElse(new String[0])),
                Arrays.toString(message.getFrom()),
                Optional.ofNullable(message.getSubject()).orElse(""),
                parts,
                files,
                headers(message, "List-Unsubscribe", "List-Unsubscribe-Post"));
    }

    private static Map<String, String> headers(Message message, String... names) throws MessagingException {
        Map<String, String> found = new LinkedHashMap<>();
        for (String name : names) {
            String[] values = message.getHeader(name);
            if (values != null) {
                found.put(name, String.join("", values).replaceAll("\\s", ""));
            }
        }
        return found;
    }

    private static void collect(Part part, Map<String, String> parts, Map<String, byte[]> files)
            throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                BodyPart one = several.getBodyPart(i);
                collect(one, parts, files);
            }
            return;
        }
        if (Part.ATTACHMENT.equals(part.getDisposition()) && !CALENDAR.equals(part.getFileName())) {
            files.put(part.getFileName(), bytes(part));
            return;
        }
        String type = part.getContentType().split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        parts.putIfAbsent(type, words(part));
    }

    private static String words(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof String text) {
            return text;
        }
        return new String(bytes(part), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Part part) throws MessagingException, IOException {
        try (InputStream bytes = part.getInputStream()) {
            return bytes.readAllBytes();
        }
    }
}
