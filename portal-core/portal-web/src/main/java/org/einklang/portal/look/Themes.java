package org.einklang.portal.look;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.zip.CRC32;

/** The theme jars that take part: those whose manifest says {@code Einklang-Theme: <id>}. */
@ApplicationScoped
public class Themes {

    private static final String FOLDER = "META-INF/resources/themes/";
    private static final List<String> STAMPED = List.of("theme.css", "icons.svg", "logo.svg");

    private final Map<String, Theme> themes = new TreeMap<>();

    @PostConstruct
    void find() {
        try {
            for (URL manifest : Collections.list(loader().getResources("META-INF/MANIFEST.MF"))) {
                try (InputStream in = manifest.openStream()) {
                    String id = new Manifest(in).getMainAttributes().getValue("Einklang-Theme");
                    if (id != null) {
                        themes.put(id.strip(), new Theme(id.strip(), stamp(id.strip())));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the themes", e);
        }
    }

    /** The theme that all others refine; empty if an administrator has taken even that one out. */
    Optional<Theme> house() {
        return theme(Theme.HOUSE);
    }

    Optional<Theme> theme(String id) {
        return Optional.ofNullable(themes.get(id));
    }

    /** All of them, in the order of their ids. */
    List<Theme> all() {
        return List.copyOf(themes.values());
    }

    /** One file of a theme, or null if it has none of that name. */
    static Optional<URL> file(String theme, String name) {
        return Optional.ofNullable(loader().getResource(FOLDER + theme + "/" + name));
    }

    /** Address of a file of the theme that all others refine; for pages that know nothing but the house. */
    public Optional<String> houseAddress(String file) {
        return house().map(theme -> theme.address(file));
    }

    private static String stamp(String id) throws IOException {
        CRC32 sum = new CRC32();
        for (String name : STAMPED) {
            Optional<URL> file = file(id, name);
            if (file.isPresent()) {
                try (InputStream in = file.get().openStream()) {
                    sum.update(in.readAllBytes());
                }
            }
        }
        return Long.toString(sum.getValue(), Character.MAX_RADIX);
    }

    private static ClassLoader loader() {
        return Thread.currentThread().getContextClassLoader();
    }
}
