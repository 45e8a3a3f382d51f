package org.einklang.portal.audit.chain;

/**
 * How far the chain has come.
 *
 * @param number number of the newest line
 * @param hash its hash
 */
public record Head(long number, String hash) {

    /** The hash in groups of eight, as people read it out. */
    public String readable() {
        return hash.replaceAll("(.{8})(?=.)", "$1 ");
    }

    /** A chain without lines. */
    public static final Head START = new Head(0, "0".repeat(64));
}
