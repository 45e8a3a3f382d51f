package org.einklang.testkit.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the server under test has to say; kept in {@code target} after the run.
 *
 * @param path as Payara is told
 */
record ServerLog(Path path) {

    private static final int WORDS_OF_A_FAULT = 12;

    /** An empty log for this database. */
    static ServerLog empty(String database) {
        ServerLog log = new ServerLog(Path.of("target", "server-" + database + ".log"));
        try {
            Files.deleteIfExists(log.file());
        } catch (IOException held) {
            throw new UncheckedIOException(held);
        }
        return log;
    }

    /** The file that Payara makes of it. */
    Path file() {
        return path.resolveSibling(path.getFileName() + ".0");
    }

    /** The beginning of the first thing that the server calls severe. */
    String faults() {
        try {
            List<String> lines = Files.readAllLines(file());
            return IntStream.range(0, lines.size())
                    .filter(line -> lines.get(line).contains("SEVERE"))
                    .mapToObj(line -> lines.subList(line, Math.min(line + WORDS_OF_A_FAULT, lines.size())))
                    .limit(1)
                    .map(fault -> String.join("\n", fault))
                    .collect(Collectors.joining("\n"));
        } catch (IOException unreadable) {
            return "no log " + file();
        }
    }
}
