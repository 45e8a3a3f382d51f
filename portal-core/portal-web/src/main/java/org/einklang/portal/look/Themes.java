package org.einklang.portal.look;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.zip.CRC32;

/** The theme jars that take part: those whose manifest says {@code Einklang-Theme: <id>} and whose colours can be read. */
@ApplicationScoped
public class Themes {

    private static final System.Logger LOG = System.getLogger(Themes.class.getName());

    private static final String FOLDER = "META-INF/resources/themes/";
    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final String STYLES = "theme.css";
    private static final String LOGO = "logo.svg";
    private static final List<String> STAMPED = List.of(STYLES, "icons.svg", LOGO);

    private final Map<String, Theme> themes = new TreeMap<>();
    private final Map<String, String> leftOut = new TreeMap<>();

    /** Looks for them when the portal starts, so that the log names a theme that does not fit. */
    void atStart(@Observes @Priority(1500) @Initialized(ApplicationScoped.class) Object start) {
        LOG.log(System.Logger.Level.INFO, "themes: {0}", themes.keySet());
    }

    @PostConstruct
    void find() {
        try {
            for (URL manifest : Collections.list(loader().getResources(MANIFEST))) {
                try (InputStream in = manifest.openStream()) {
                    String id = new Manifest(in).getMainAttributes().getValue("Einklang-Theme");
                    if (id != null) {
                        take(id.strip(), jar(manifest));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the themes", e);
        }
    }

    private void take(String id, String jar) throws IOException {
        try {
            themes.put(id, read(id));
        } catch (ThemePortrait.Unfit e) {
            leftOut.put(jar, e.reason());
            LOG.log(System.Logger.Level.WARNING, "{0} is left out: {1}", jar, e.reason());
        }
    }

    private static Theme read(String id) throws IOException, ThemePortrait.Unfit {
        URL portrait = file(id, "theme.properties")
                .orElseThrow(() -> new ThemePortrait.Unfit("it has no " + FOLDER + id + "/theme.properties"));
        if (file(id, STYLES).isEmpty()) {
            throw new ThemePortrait.Unfit("it has no " + FOLDER + id + "/" + STYLES);
        }
        try (InputStream in = portrait.openStream()) {
            return ThemePortrait.read(in).theme(id, stamp(id), file(id, LOGO).isPresent());
        }
    }

    /** The theme that all others refine; empty if an administrator has taken even that one out. */
    Optional<Theme> house() {
        return theme(Theme.HOUSE);
    }

    Optional<Theme> theme(String id) {
        return Optional.ofNullable(themes.get(id));
    }

    /** All of them: that of the house, then the others in the order of their ids. */
    List<Theme> all() {
        return themes.values().stream()
                .sorted(Comparator.comparing(Theme::isHouse).reversed())
                .toList();
    }

    /** The jars that do not take part, each with the reason. */
    public Map<String, String> leftOut() {
        return Collections.unmodifiableMap(leftOut);
    }

    /** One file of a theme, or empty if it has none of that name. */
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

    /** The file name of the jar in which this manifest lies. */
    private static String jar(URL manifest) {
        String path = manifest.toString();
        int end = path.lastIndexOf(MANIFEST);
        return path.substring(0, end).replaceAll("!?/+$", "").replaceAll(".*/", "");
    }

    private static ClassLoader loader() {
        return Thread.currentThread().getContextClassLoader();
    }
}
