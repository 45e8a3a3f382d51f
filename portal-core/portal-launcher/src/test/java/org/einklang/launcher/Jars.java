package org.einklang.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** Jars made for a test: a manifest and entries. */
final class Jars {

    private Jars() {}

    static Path module(Path jar, String id, String... classes) throws IOException {
        return write(
                jar,
                Map.of("Einklang-Module", id, "Einklang-Module-Version", "1.0", "Einklang-Api", PlugIn.API),
                List.of(classes));
    }

    static Path write(Path jar, Map<String, String> lines, List<String> classes) throws IOException {
        return write(jar, lines, classes, Map.of());
    }

    static Path write(Path jar, Map<String, String> lines, List<String> classes, Map<String, String> files)
            throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        lines.forEach(manifest.getMainAttributes()::putValue);
        Files.createDirectories(jar.getParent());
        try (OutputStream bytes = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(bytes, manifest)) {
            for (String name : classes) {
                out.putNextEntry(new ZipEntry(name.replace('.', '/') + ".class"));
            }
            for (Map.Entry<String, String> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }
}
