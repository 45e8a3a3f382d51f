package org.einklang.portal.host;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The jars that the launcher left out at this start, with the reason: {@code left-out.properties} in the work folder. */
@ApplicationScoped
class LeftOut {

    @Inject
    @ConfigProperty(name = "einklang.work", defaultValue = "work")
    private String workFolder;

    /** Jar and reason, by name of the jar. */
    List<Map.Entry<String, String>> jars() {
        Path file = Path.of(workFolder, "left-out.properties");
        if (!Files.exists(file)) {
            return List.of();
        }
        Properties list = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            list.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> sorted = new TreeMap<>();
        list.stringPropertyNames().forEach(jar -> sorted.put(jar, list.getProperty(jar)));
        return List.copyOf(sorted.entrySet());
    }
}
