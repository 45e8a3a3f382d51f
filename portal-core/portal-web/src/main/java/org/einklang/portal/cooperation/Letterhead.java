package org.einklang.portal.cooperation;

import java.util.Optional;

/**
 * What stands above and below the papers of a cooperation.
 *
 * @param name who writes
 * @param contact how to reach them, in a line or two
 * @param foot what stands at the foot of each page
 * @param logo the picture, if it shall be there
 */
public record Letterhead(String name, String contact, String foot, Optional<Logo> logo) {

    /** Plain paper. */
    public static final Letterhead PLAIN = new Letterhead("", "", "", Optional.empty());

    /** Whether nothing stands above. */
    public boolean isBlank() {
        return name.isEmpty() && contact.isEmpty() && logo.isEmpty();
    }

    /**
     * The logo, on white, as paper is.
     *
     * @param png the picture
     * @param text what it shows
     * @param width in dots
     * @param height in dots
     */
    public record Logo(byte[] png, String text, int width, int height) {

        private static final int BROADEST = 40;
        private static final int HIGHEST = 16;

        /** How broad it stands on the paper. */
        public int millimetres() {
            return Math.max(1, Math.min(BROADEST, HIGHEST * width / height));
        }

        /** How high it stands on the paper. */
        public int millimetresHigh() {
            return Math.max(1, millimetres() * height / width);
        }
    }
}
