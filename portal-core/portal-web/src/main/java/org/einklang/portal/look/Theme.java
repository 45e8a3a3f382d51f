package org.einklang.portal.look;

/**
 * A theme jar that takes part.
 *
 * @param id lower-case letters and digits, the same in its manifest and its folder
 * @param stamp changes whenever one of its files does; part of every address, so that browsers may keep what they have
 * @param german what it is called in German
 * @param english what it is called in English
 * @param light its colour for links and buttons in the light look
 * @param dark the same in the dark look
 * @param hasLogo whether it brings a logo of its own
 */
public record Theme(
        String id, String stamp, String german, String english, Colour light, Colour dark, boolean hasLogo) {

    /** The theme that all others refine. */
    static final String HOUSE = "einklang";

    /** What it is called in a language. */
    public String name(String language) {
        return language.equals("de") ? german : english;
    }

    /** Its colour in the light look, as {@code #rrggbb}. */
    public String lightHex() {
        return light.hex();
    }

    /** Its colour in the dark look, as {@code #rrggbb}. */
    public String darkHex() {
        return dark.hex();
    }

    boolean isHouse() {
        return id.equals(HOUSE);
    }

    /** Where browsers find one of its files. */
    String address(String file) {
        return ThemeFiles.ROOT + id + "/" + stamp + "/" + file;
    }
}
