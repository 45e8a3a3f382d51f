package org.einklang.portal.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Names a faulty jar for the launcher: {@code faulty.properties} in the work folder with {@code jar} and {@code reason}. */
class FaultReport {

    private final Path file;

    FaultReport(String workFolder) {
        this.file = Path.of(workFolder, "faulty.properties");
    }

    void name(FaultyModule fault) {
        Properties report = new Properties();
        report.setProperty("jar", fault.jar());
        report.setProperty("reason", String.valueOf(fault.getMessage()));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (Writer writer = Files.newBufferedWriter(file)) {
                report.store(writer, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
