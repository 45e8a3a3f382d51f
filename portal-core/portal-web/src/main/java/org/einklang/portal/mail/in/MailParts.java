package org.einklang.portal.mail.in;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The leaves of a mail, in their order; not more of them, and not deeper, than people and programs write. */
final class MailParts {

    private static final int MOST = 100;
    private static final int DEEPEST = 8;
    private static final int LONGEST_TEXT = 1024 * 1024;

    private final List<Part> leaves = new ArrayList<>();

    private MailParts() {}

    /** @throws MessagingException if it cannot be taken apart, or has too many parts */
    static MailParts of(Part mail) throws MessagingException, IOException {
        MailParts parts = new MailParts();
        parts.collect(mail, 0);
        return parts;
    }

    private void collect(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST || leaves.size() >= MOST) {
            throw new MessagingException("too many parts");
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                collect(several.getBodyPart(i), depth + 1);
            }
        } else {
            leaves.add(part);
        }
    }

    /** The first part of this type, such as {@code text/calendar}. */
    Optional<Part> first(String type) throws MessagingException {
        for (Part leaf : leaves) {
            if (leaf.isMimeType(type)) {
                return Optional.of(leaf);
            }
        }
        return Optional.empty();
    }

    /** The first calendar object: beside the text, or an attachment of whatever type whose name ends like one. */
    Optional<Part> calendar() throws MessagingException {
        Optional<Part> beside = first("text/calendar");
        if (beside.isPresent()) {
            return beside;
        }
        for (Part leaf : leaves) {
            String name = leaf.getFileName();
            if (leaf.isMimeType("application/ics")
                    || name != null && name.toLowerCase(Locale.ROOT).endsWith(".ics")) {
                return Optional.of(leaf);
            }
        }
        return Optional.empty();
    }

    /** Its text, decoded; in UTF-8 if it names no alphabet, or one that nobody knows. */
    static String text(Part part) throws MessagingException, IOException {
        try (InputStream stream = part.getInputStream()) {
            return new String(stream.readNBytes(LONGEST_TEXT), alphabet(part));
        }
    }

    private static Charset alphabet(Part part) {
        try {
            String name = new ContentType(part.getContentType()).getParameter("charset");
            return name == null ? UTF_8 : Charset.forName(MimeUtility.javaCharset(name));
        } catch (MessagingException | IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return UTF_8;
        }
    }
}
