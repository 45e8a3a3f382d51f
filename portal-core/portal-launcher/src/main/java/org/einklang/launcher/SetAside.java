package org.einklang.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;

/**
 * Remembers jars that kept the portal from starting. A jar stays set aside as long as it is the very same file (by its
 * SHA-256); once it has been replaced it is tried again.
 */
public final class SetAside {

    private final Path file;
    private final Properties notes = new Properties();

    /** The notes kept in the given file, which need not exist yet. */
    public SetAside(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                notes.load(reader);
            }
        }
    }

    /** Why this very file is set aside, or empty when it may take part. */
    public Optional<String> reasonFor(Path jar) throws IOException {
        String note = notes.getProperty(nameOf(jar));
        if (note == null || !note.startsWith(sha256(jar) + " ")) {
            return Optional.empty();
        }
        return Optional.of(note.substring(note.indexOf(' ') + 1));
    }

    /** Sets the jar aside until it is replaced. */
    public void add(Path jar, String reason) throws IOException {
        notes.setProperty(nameOf(jar), sha256(jar) + " " + reason);
        try (Writer writer = Files.newBufferedWriter(file)) {
            notes.store(writer, "Jars that kept the portal from starting. Remove a line to have the jar tried again.");
        }
    }

    private static String nameOf(Path jar) {
        return String.valueOf(jar.getFileName());
    }

    private static String sha256(Path jar) throws IOException {
        try (InputStream bytes = Files.newInputStream(jar)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(bytes, digest).transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
