package org.einklang.portal.attachment;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a file as it is kept: without folders, without signs that nobody sees or that turn the direction of reading, and
 * without what some operating system would take amiss. What is left looks like what it is.
 *
 * @param text the name, never empty
 */
record FileName(String text) {

    private static final int LONGEST = 150;
    private static final Pattern FOLDER = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");
    private static final Pattern AMISS = Pattern.compile("[<>:\"|?*]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\s]+");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    /** The name that a browser gave. */
    static FileName of(String given) {
        String name =
                FOLDER.matcher(Normalizer.normalize(given, Normalizer.Form.NFC)).replaceFirst("");
        name = AMISS.matcher(UNSEEN.matcher(name).replaceAll("")).replaceAll("-");
        name = EDGES.matcher(SPACES.matcher(name).replaceAll(" ")).replaceAll("");
        if (DEVICE.matcher(name).matches()) {
            name = "_" + name;
        }
        return new FileName(name.isEmpty() ? "_" : shortened(name));
    }

    /** Takes out of the middle, so that the ending stays. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        int end = LONGEST - ending.length();
        if (Character.isHighSurrogate(name.charAt(end - 1))) {
            end -= 1;
        }
        return name.substring(0, end).strip() + ending;
    }

    /** What stands behind the last dot, in lower case; may be empty. */
    String ending() {
        int dot = text.lastIndexOf('.');
        return dot <= 0 ? "" : text.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
