package org.einklang.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** What the host says about the start: the property {@code einklang.started}, or a file that names the faulty jar. */
record HostVerdict(Path faulty) {

    void clear() throws IOException {
        System.clearProperty("einklang.started");
        Files.deleteIfExists(faulty);
    }

    boolean started() {
        return Boolean.getBoolean("einklang.started");
    }

    /** The jar (file name) whose texts, rights or migrations the host found faulty, with the reason. */
    Optional<Culprit> culprit() throws IOException {
        if (!Files.exists(faulty)) {
            return Optional.empty();
        }
        Properties said = new Properties();
        try (Reader reader = Files.newBufferedReader(faulty)) {
            said.load(reader);
        }
        return Optional.of(new Culprit(Path.of(said.getProperty("jar", "")), said.getProperty("reason", "")));
    }
}
