package org.einklang.portal.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/**
 * What the manifest of a module's jar says.
 *
 * @param file name of the jar
 * @param id {@code Einklang-Module}, empty if it is missing
 * @param version {@code Einklang-Module-Version}, empty if it is missing
 * @param api {@code Einklang-Api}, empty if it is missing
 */
public record ModuleJar(String file, String id, String version, String api) {

    static ModuleJar of(Class<?> portrait) {
        Path location = location(portrait);
        if (!Files.isRegularFile(location)) {
            return new ModuleJar(String.valueOf(location.getFileName()), "", "", "");
        }
        try (JarFile jar = new JarFile(location.toFile())) {
            Manifest manifest = jar.getManifest();
            Attributes main = manifest == null ? new Attributes() : manifest.getMainAttributes();
            return new ModuleJar(
                    String.valueOf(location.getFileName()),
                    value(main, "Einklang-Module"),
                    value(main, "Einklang-Module-Version"),
                    value(main, "Einklang-Api"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + location, e);
        }
    }

    private static String value(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null ? "" : value.strip();
    }

    private static Path location(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
