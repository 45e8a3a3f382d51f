package org.einklang.testkit.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Where the server under test keeps its files: in {@code target}, apart from those of the run on the other database and of the run
 * beside it.
 */
final class TestRun {

    private static final Path FOLDER = free();

    private TestRun() {}

    /** The file or folder of this name; what is around it exists. */
    static Path keep(String name) {
        return FOLDER.resolve(name);
    }

    /** The first folder that no other run holds; it is held until this one ends. */
    @SuppressWarnings({"MustBeClosed", "resource"}) // the lock ends with the JVM
    private static Path free() {
        try {
            for (int number = 1; ; number++) {
                Path folder = Path.of("target", "run-" + TestDatabase.wanted() + "-" + number);
                Files.createDirectories(folder);
                FileChannel lock =
                        FileChannel.open(folder.resolve("held"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                if (lock.tryLock() != null) {
                    return folder;
                }
                lock.close();
            }
        } catch (IOException notWritten) {
            throw new UncheckedIOException("Cannot write to target", notWritten);
        }
    }
}
