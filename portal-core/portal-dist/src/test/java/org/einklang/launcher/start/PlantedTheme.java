package org.einklang.launcher.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A theme made on the spot, sound until a test replaces one of its files. */
final class PlantedTheme {

    private final String id;
    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    PlantedTheme(String id) {
        this.id = id;
        portrait("name.de=Gepflanzt\nname.en=Planted\naction.light=#17603c\naction.dark=#7fd0a0\n");
        file("META-INF/resources/themes/" + id + "/theme.css", ":root {}\n");
    }

    /** What it says about itself. */
    PlantedTheme portrait(String lines) {
        return file("META-INF/resources/themes/" + id + "/theme.properties", lines);
    }

    /** Adds or replaces a text file in the jar. */
    PlantedTheme file(String name, String text) {
        entries.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    PlantedTheme withoutStyles() {
        entries.remove("META-INF/resources/themes/" + id + "/theme.css");
        return this;
    }

    /** Drops the jar into the portal's themes. */
    void dropInto(PortalCopy portal) throws IOException {
        PlantedJar.write(portal.file("themes/" + id + ".jar"), Map.of("Einklang-Theme", id), entries);
    }
}
