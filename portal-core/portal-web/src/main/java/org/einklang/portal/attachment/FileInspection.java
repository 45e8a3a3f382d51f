package org.einklang.portal.attachment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.einklang.api.RuleViolation;

/**
 * Looks into a file before it is kept: it has to be of a kind that is taken, and its content has to be what its name says. What a
 * browser claims about it counts for nothing. Nothing of it is executed, unpacked to disk or fetched from elsewhere.
 */
final class FileInspection {

    /** The field that a fault stands at. */
    static final String FIELD = "attachmentFiles";

    private static final int HEAD = 64 * 1024;
    private static final long MOST_PIXELS = 100_000_000;
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final Set<String> ZIP = Set.of("application/zip", "application/x-tika-ooxml");

    /** What a text may be taken for: one that begins as a mail does, or one in an older alphabet. */
    private static final Set<String> READABLE = Set.of("message/rfc822", "application/octet-stream");

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    /**
     * The kind of a file.
     *
     * @throws RuleViolation if it is empty, of no kind that is taken, something else than its name says, damaged, or made to harm
     */
    FileKind kind(FileName name, Upload upload) throws IOException {
        if (upload.size() == 0) {
            throw fault("attachments.empty", name);
        }
        FileKind kind = FileKind.of(name.ending()).orElseThrow(() -> fault("attachments.kind_unknown", name));
        if (kind.isPackage()) {
            requireSeen(name, isZip(seen(upload)));
            PackageInspection.inspect(name, kind, upload);
        } else if (kind.isText()) {
            requireText(name, kind, upload);
        } else {
            requireSeen(name, kind.seen().contains(seen(upload).toString()));
            if (kind.isPicture()) {
                requirePicture(name, upload);
            } else {
                requireSeen(name, begins(upload, PDF));
            }
        }
        return kind;
    }

    private MediaType seen(Upload upload) throws IOException {
        try (InputStream content = new BufferedInputStream(upload.open(), HEAD)) {
            return types.detect(content, new Metadata());
        }
    }

    private static boolean isZip(MediaType seen) {
        return ZIP.contains(seen.toString()) || seen.toString().startsWith("application/vnd.oasis.opendocument.");
    }

    /** A PDF begins at its first byte: what stands before it, another program would take for something else. */
    private static boolean begins(Upload upload, byte[] with) throws IOException {
        try (InputStream content = upload.open()) {
            return Arrays.equals(content.readNBytes(with.length), with);
        }
    }

    /** Words, and no markup: what a browser might run begins with a pointed bracket. */
    private void requireText(FileName name, FileKind kind, Upload upload) throws IOException {
        MediaType seen = seen(upload);
        requireSeen(name, seen.getType().equals("text") || READABLE.contains(seen.toString()));
        byte[] head;
        try (InputStream content = upload.open()) {
            head = content.readNBytes(HEAD);
        }
        requireSeen(name, isText(head, StandardCharsets.UTF_8) || isText(head, Charset.forName("windows-1252")));
        String begin = new String(head, 0, Math.min(head.length, 200), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .strip();
        requireSeen(name, !begin.startsWith("<"));
        requireSeen(name, kind != FileKind.ICS || begin.startsWith("BEGIN:VCALENDAR"));
    }

    /** Letters only; a letter of several bytes may be cut off at the end of what was read. */
    private static boolean isText(byte[] head, Charset alphabet) {
        CharBuffer letters = CharBuffer.allocate(head.length);
        var decoding = alphabet.newDecoder().decode(ByteBuffer.wrap(head), letters, false);
        if (decoding.isError()) {
            return false;
        }
        return letters.flip().chars().noneMatch(sign -> sign < ' ' && "\t\n\r\f".indexOf(sign) < 0);
    }

    /** Its size is read and nothing more; small files that unfold to walls of pixels are refused. */
    private static void requirePicture(FileName name, Upload upload) throws IOException {
        try (InputStream content = upload.open();
                ImageInputStream picture = ImageIO.createImageInputStream(content)) {
            var readers = ImageIO.getImageReaders(picture);
            requireSeen(name, readers.hasNext());
            ImageReader reader = readers.next();
            try {
                reader.setInput(picture, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw fault("attachments.unfolds", name);
                }
            } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException damaged) {
                throw fault("attachments.damaged", name);
            } finally {
                reader.dispose();
            }
        }
    }

    private static void requireSeen(FileName name, boolean asItSays) {
        if (!asItSays) {
            throw fault("attachments.content_differs", name);
        }
    }

    static RuleViolation fault(String key, FileName name) {
        return new RuleViolation(key, name.text(), name.ending()).at(FIELD);
    }
}
