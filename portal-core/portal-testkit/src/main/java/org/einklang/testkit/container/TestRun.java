package org.einklang.testkit.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the server under test keeps its files: in {@code target}, apart from those of the run on the other database and of the run beside it. */
final class TestRun {

    private TestRun() {}

    /** The file or folder of this name; what is around it exists. */
    static Path keep(String name) {
        Path folder =
                Path.of("target", "run-" + TestDatabase.wanted() + "-" + System.getProperty("einklang.test.fork", "1"));
        try {
            Files.createDirectories(folder);
        } catch (IOException notWritten) {
            throw new UncheckedIOException("Cannot write to " + folder, notWritten);
        }
        return folder.resolve(name);
    }
}
