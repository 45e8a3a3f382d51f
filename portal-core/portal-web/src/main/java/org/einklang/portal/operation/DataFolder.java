package org.einklang.portal.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The folder that must not be lost, seen from outside: how large it is, how much room there is, when it was last saved. A portal
 * that was not started by the launcher has none.
 */
@ApplicationScoped
class DataFolder {

    /** Written by {@code ./einklang backup}, or by whatever else saves the data: a moment such as 2026-03-01T02:00:00Z. */
    static final String LAST_BACKUP = "last-backup";

    private static final long MOST_FILES = 50_000;
    private static final int LONGEST_NOTE = 100;

    @Inject
    @ConfigProperty(name = "einklang.data")
    private Optional<String> folder;

    Path path() {
        return Path.of(folder.orElse("."));
    }

    /** How many bytes its files have, of the first fifty thousand. Files may come and go meanwhile. */
    long size() {
        if (folder.isEmpty()) {
            return 0;
        }
        AtomicLong sum = new AtomicLong();
        AtomicLong files = new AtomicLong();
        try {
            Files.walkFileTree(path(), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
                    sum.addAndGet(about.size());
                    return files.incrementAndGet() < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sum.get();
    }

    /** The disk on which it lies. */
    FileStore disk() {
        try {
            return Files.getFileStore(path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** When it was last saved, if somebody has noted that. */
    Optional<Instant> lastBackup() {
        Path note = path().resolve(LAST_BACKUP);
        try {
            String said = Files.size(note) > LONGEST_NOTE
                    ? ""
                    : Files.readString(note).strip();
            return Optional.of(Instant.parse(said));
        } catch (IOException | DateTimeParseException unknown) {
            return Optional.empty();
        }
    }
}
