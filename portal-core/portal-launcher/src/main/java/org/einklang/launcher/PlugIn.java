package org.einklang.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;

/** A module or theme jar that introduced itself properly in its manifest. */
public record PlugIn(Path jar, Kind kind, String id) {

    /** The generation of portal-api this portal offers. */
    static final String API = "1";

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]{0,19}");

    /** What a jar brings: a job of the portal, or only its looks. */
    public enum Kind {
        /** Pages, rights, tables. */
        MODULE("Einklang-Module"),
        /** Colours, fonts, logo. */
        THEME("Einklang-Theme");

        private final String attribute;

        Kind(String attribute) {
            this.attribute = attribute;
        }
    }

    /** Reads the manifest; a jar that does not fit this portal is refused with the reason. */
    public static PlugIn read(Path jar, Kind kind) throws Unfit {
        Attributes attributes = manifest(jar);
        String id = required(attributes, kind.attribute);
        if (!ID.matcher(id).matches()) {
            throw new Unfit("its id '" + id + "' is not made of 1 to 20 small letters and digits, a letter first");
        }
        if (kind == Kind.MODULE) {
            required(attributes, "Einklang-Module-Version");
            String api = required(attributes, "Einklang-Api");
            if (!api.equals(API)) {
                throw new Unfit("it was made for portal API " + api + ", this portal offers " + API);
            }
        }
        return new PlugIn(jar, kind, id);
    }

    /** The file name, by which the host, the log and the administrator know the jar. */
    public String fileName() {
        return String.valueOf(jar.getFileName());
    }

    private static Attributes manifest(Path jar) throws Unfit {
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            if (manifest == null) {
                throw new Unfit("it has no manifest");
            }
            return manifest.getMainAttributes();
        } catch (IOException e) {
            throw new Unfit("it cannot be read as a jar (" + e.getMessage() + ")");
        }
    }

    private static String required(Attributes attributes, String name) throws Unfit {
        String value = attributes.getValue(name);
        if (value == null || value.isBlank()) {
            throw new Unfit("its manifest has no line " + name);
        }
        return value.strip();
    }

    /** Why a jar cannot take part; the portal starts without it. */
    public static class Unfit extends Exception {

        private static final long serialVersionUID = 1L;

        Unfit(String reason) {
            super(reason);
        }

        /** The end of the sentence 'x.jar is left out: …'. */
        public String reason() {
            return String.valueOf(getMessage());
        }
    }
}
