package org.einklang.testkit.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mails as programs write them: the files {@code mail/*.eml} of the test kit, written by us after the manner of each program.
 * What stands in them between {@code [base64]} or {@code [qp]} and its end is encoded here, so that it can be read there.
 *
 * <pre>{@code
 * ProgramMail.named("outlook-reply").with("uid", uid).with("attendee", "jana@stadt.example").with("partstat", "ACCEPTED")
 * }</pre>
 */
public final class ProgramMail {

    private static final Pattern GAP = Pattern.compile("\\$\\{(\\w+)}");
    private static final Pattern BASE64 = Pattern.compile("\\[base64](.*?)\\[/base64]", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("\\[qp](.*?)\\[/qp]", Pattern.DOTALL);

    private final String file;
    private final Map<String, String> values;

    private ProgramMail(String file, Map<String, String> values) {
        this.file = file;
        this.values = Map.copyOf(values);
    }

    /** The file {@code mail/<name>.eml}: an acceptance of the first edition by Jana, with a Message-ID of its own. */
    public static ProgramMail named(String name) {
        return new ProgramMail(
                name,
                Map.ofEntries(
                        Map.entry("id", UUID.randomUUID() + "@program.example"),
                        Map.entry("mailbox", "portal@localhost"),
                        Map.entry("from", "jana@stadt.example"),
                        Map.entry("attendee", "jana@stadt.example"),
                        Map.entry("uid", "meeting-42@lindental"),
                        Map.entry("sequence", "0"),
                        Map.entry("stamp", "20260310T090000Z"),
                        Map.entry("partstat", "ACCEPTED"),
                        Map.entry("start", "20260331T150000"),
                        Map.entry("end", "20260331T170000"),
                        Map.entry("original", "<1@portal.example>")));
    }

    /** The same with another value, such as {@code uid}, {@code partstat}, {@code sequence}, {@code stamp}, {@code from}; {@code start} and {@code end} of a proposal, without a zone. */
    public ProgramMail with(String name, String value) {
        Map<String, String> changed = new HashMap<>(values);
        changed.put(name, value);
        return new ProgramMail(file, changed);
    }

    /** The same, sent and answered by the person with this address. */
    public ProgramMail by(String address) {
        return with("from", address).with("attendee", address);
    }

    /** As it goes over the wire. */
    public byte[] bytes() {
        String filled = GAP.matcher(template()).replaceAll(gap -> Matcher.quoteReplacement(value(gap.group(1))));
        String wire = filled.replace("\r\n", "\n").replace("\n", "\r\n");
        String encoded = encoded(encoded(wire, BASE64, ProgramMail::base64), QUOTED, ProgramMail::quoted);
        return encoded.getBytes(UTF_8);
    }

    /** What stands in this gap, such as {@code id}, its Message-ID without brackets. */
    public String value(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no value for " + name + " in " + file);
        }
        return value;
    }

    private String template() {
        try (InputStream stream = ProgramMail.class.getResourceAsStream("/mail/" + file + ".eml")) {
            if (stream == null) {
                throw new IllegalArgumentException("no mail " + file);
            }
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String encoded(String mail, Pattern part, UnaryOperator<String> encoding) {
        return part.matcher(mail).replaceAll(found -> Matcher.quoteReplacement(encoding.apply(found.group(1))));
    }

    private static String base64(String text) {
        return Base64.getMimeEncoder().encodeToString(text.getBytes(UTF_8));
    }

    private static String quoted(String text) {
        var bytes = new ByteArrayOutputStream();
        try (OutputStream out = MimeUtility.encode(bytes, "quoted-printable")) {
            out.write(text.getBytes(UTF_8));
        } catch (IOException | MessagingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toString(UTF_8);
    }
}
