package org.einklang.portal.audit.chain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The newest number and hash after each act, in {@code audit-notes.txt} of the data folder: what was cut off in the
 * database is still noted here. Each note is sealed with a key of the installation, which lies in the database: whoever
 * can write only the file cannot forge a note, and whoever can write only the database cannot remove one.
 *
 * <p>Removing notes, or the file, goes unnoticed; then the check compares fewer, and says how many.
 */
public final class NotesFile {

    private static final int PARTS = 3;

    private final Path file;
    private final byte[] key;

    /** The notes in this data folder, sealed with this key. */
    public NotesFile(Path data, byte[] key) {
        this.file = data.resolve("audit-notes.txt");
        this.key = key.clone();
    }

    /** Notes one more. A note that was torn by a crash is left standing on a line of its own. */
    public synchronized void add(Head head) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long end = channel.size();
            String note = (endsWithinLine(channel, end) ? "\n" : "") + written(head);
            channel.write(ByteBuffer.wrap(note.getBytes(StandardCharsets.UTF_8)), end);
        }
    }

    /** All notes; none if there is no file. */
    public Notes read() throws IOException {
        Notes notes = new Notes();
        if (!Files.exists(file)) {
            return notes;
        }
        try (Stream<String> lines = Files.lines(file)) {
            int[] place = {0};
            lines.forEach(line -> read(line, ++place[0], notes));
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        return notes;
    }

    private void read(String line, int place, Notes notes) {
        String[] parts = line.split(" ", -1);
        if (parts.length != PARTS
                || !parts[0].matches("[0-9]{1,18}")
                || parts[2].length() != Head.START.hash().length()) {
            return; // torn by a crash
        }
        Head head = new Head(Long.parseLong(parts[0]), parts[1]);
        if (MessageDigest.isEqual(bytes(seal(head)), bytes(parts[2]))) {
            notes.with(head);
        } else {
            notes.forged(place);
        }
    }

    private static boolean endsWithinLine(FileChannel channel, long end) throws IOException {
        ByteBuffer one = ByteBuffer.allocate(1);
        return end > 0 && channel.read(one, end - 1) == 1 && one.get(0) != '\n';
    }

    private String written(Head head) {
        return head.number() + " " + head.hash() + " " + seal(head) + "\n";
    }

    private String seal(Head head) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(bytes(head.number() + " " + head.hash())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
