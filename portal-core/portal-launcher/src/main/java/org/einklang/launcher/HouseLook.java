package org.einklang.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/**
 * The files of the theme of the house while the host is not there to hand them out. They have the very addresses that the
 * host gives them ({@code Themes}), so that a browser keeps them, and a page shown in the last moment of the start still
 * gets them from the portal.
 *
 * @param jar the theme; null if an administrator has taken it out, pages are then without looks
 * @param stamp what the host calculates from the same files
 */
record HouseLook(@Nullable Path jar, String stamp) {

    private static final String HOUSE = "einklang";
    private static final String FOLDER = "META-INF/resources/themes/" + HOUSE + "/";
    private static final List<String> STAMPED = List.of("theme.css", "icons.svg", "logo.svg");

    /** Looks for the theme; whatever is wrong with it, the start goes on without looks. */
    static HouseLook in(Path themes) {
        if (Files.isDirectory(themes)) {
            List<Path> jars = new ArrayList<>();
            try (DirectoryStream<Path> found = Files.newDirectoryStream(themes, "*.jar")) {
                found.forEach(jars::add);
                jars.sort(null);
                for (Path jar : jars) {
                    if (isHouse(jar)) {
                        return new HouseLook(jar, stamp(jar));
                    }
                }
            } catch (IOException unreadable) {
                return new HouseLook(null, "");
            }
        }
        return new HouseLook(null, "");
    }

    /** Where browsers find a file of the theme. */
    Optional<String> address(String file) {
        return jar == null ? Optional.empty() : Optional.of(root() + file);
    }

    /** The bytes of the file that has this address. */
    Optional<byte[]> at(String address) throws IOException {
        return jar == null || !address.startsWith(root())
                ? Optional.empty()
                : read(jar, address.substring(root().length()));
    }

    private String root() {
        return "/theme/" + HOUSE + "/" + stamp + "/";
    }

    private static boolean isHouse(Path jar) {
        try {
            return PlugIn.read(jar, PlugIn.Kind.THEME).id().equals(HOUSE);
        } catch (PlugIn.Unfit e) {
            return false;
        }
    }

    private static String stamp(Path jar) throws IOException {
        CRC32 sum = new CRC32();
        for (String file : STAMPED) {
            read(jar, file).ifPresent(sum::update);
        }
        return Long.toString(sum.getValue(), Character.MAX_RADIX);
    }

    private static Optional<byte[]> read(Path jar, String file) throws IOException {
        try (JarFile open = new JarFile(jar.toFile())) {
            ZipEntry entry = open.getEntry(FOLDER + file);
            if (entry == null || entry.isDirectory()) {
                return Optional.empty();
            }
            try (InputStream in = open.getInputStream(entry)) {
                return Optional.of(in.readAllBytes());
            }
        }
    }
}
