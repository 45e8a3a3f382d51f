package org.einklang.testkit.tck;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sources of a module, in whose folder its tests run.
 *
 * @param module id of the module
 */
record ModuleFiles(String module) {

    private static final Path JAVA = Path.of("src", "main", "java");
    private static final Path RESOURCES = Path.of("src", "main", "resources");

    /** The pages by name of file. */
    Map<String, String> pages() {
        return read(RESOURCES.resolve("META-INF/resources"), ".xhtml");
    }

    /** The classes by name of file. */
    Map<String, String> classes() {
        return read(JAVA, ".java");
    }

    /** The migrations by name of file. */
    Map<String, String> migrations() {
        return read(RESOURCES.resolve("db/migration").resolve(module), ".sql");
    }

    /** The texts in this language by key. */
    Map<String, String> texts(String language) {
        Properties properties = new Properties();
        try (Reader file = Files.newBufferedReader(
                RESOURCES.resolve("i18n").resolve(module + "_" + language + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }

    /** The default schema that the mapping file of the persistence unit sets, in capitals. */
    String mapping() {
        return read(RESOURCES.resolve("META-INF"), module + "-orm.xml").values().stream()
                .findFirst()
                .orElse("");
    }

    /** Whether this file exists among the resources. */
    boolean has(String resource) {
        return Files.isRegularFile(RESOURCES.resolve(resource));
    }

    private static Map<String, String> read(Path folder, String ending) {
        Map<String, String> texts = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return texts;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(ending)).toList()) {
                texts.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
