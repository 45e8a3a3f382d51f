package org.einklang.portal.announcement;

import java.security.SecureRandom;
import java.util.Locale;
import org.einklang.api.text.Folded;

/**
 * The last part of an address, out of a heading: {@code mehr-plaetze-in-sprachkursen-k4x7}. The end is drawn by lot, because a
 * number that counts on would tell of announcements that nobody may know yet.
 */
public final class AddressWords {

    private static final int LONGEST = 60;
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int DRAWN = 4;
    private static final SecureRandom LOT = new SecureRandom();

    private AddressWords() {}

    /** The words of the heading and a lot. */
    public static String of(String heading) {
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < DRAWN; i++) {
            drawn.append(SIGNS.charAt(LOT.nextInt(SIGNS.length())));
        }
        String words = words(heading);
        return words.isEmpty() ? drawn.toString() : words + "-" + drawn;
    }

    static String words(String heading) {
        String german = heading.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        String bare = Folded.of(german).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (bare.length() <= LONGEST) {
            return bare;
        }
        int end = bare.lastIndexOf('-', LONGEST);
        return bare.substring(0, end > 0 ? end : LONGEST);
    }
}
