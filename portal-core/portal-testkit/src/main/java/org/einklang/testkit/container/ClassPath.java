package org.einklang.testkit.container;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/** Finds jars where the test run itself got them from, so that nothing has to be configured. */
final class ClassPath {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    private ClassPath() {}

    /** The jars of modules and themes. */
    static File[] plugIns() throws IOException {
        return jars().stream().filter(jar -> !isTests(jar) && isPlugIn(jar)).toArray(File[]::new);
    }

    /** The jars with the tests of host and modules. */
    static File[] tests() throws IOException {
        return jars().stream().filter(ClassPath::isTests).toArray(File[]::new);
    }

    /** The jar that has this class. */
    static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<File> jars() throws IOException {
        List<URL> manifests = Collections.list(ClassPath.class.getClassLoader().getResources(MANIFEST));
        return manifests.stream()
                .map(URL::toString)
                .filter(url -> url.startsWith("jar:file:"))
                .map(url -> new File(URI.create(url.substring("jar:".length(), url.indexOf("!/")))))
                .toList();
    }

    private static boolean isTests(File jar) {
        return jar.getName().endsWith("-tests.jar");
    }

    private static boolean isPlugIn(File jar) {
        try (JarFile file = new JarFile(jar)) {
            Manifest manifest = file.getManifest();
            return manifest != null
                    && (manifest.getMainAttributes().getValue("Einklang-Module") != null
                            || manifest.getMainAttributes().getValue("Einklang-Theme") != null);
        } catch (IOException unreadable) {
            throw new IllegalStateException("Cannot read " + jar, unreadable);
        }
    }
}
