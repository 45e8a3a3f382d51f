package org.einklang.portal.look;

/**
 * A theme jar that takes part.
 *
 * @param id lower-case letters and digits, the same in its manifest and its folder
 * @param stamp changes whenever one of its files does; part of every address, so that browsers may keep what they have
 */
record Theme(String id, String stamp) {

    /** The theme that all others refine. */
    static final String HOUSE = "einklang";

    /** Where browsers find one of its files. */
    String address(String file) {
        return ThemeFiles.ROOT + id + "/" + stamp + "/" + file;
    }
}
