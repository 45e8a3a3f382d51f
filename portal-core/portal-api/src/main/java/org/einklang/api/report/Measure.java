package org.einklang.api.report;

/**
 * What a report adds up.
 *
 * @param key as it stands in the address, lower-case letters
 * @param textKey key of its name, bundle id first
 * @param kind how it is shown
 */
public record Measure(String key, String textKey, Kind kind) {

    /** How figures are shown. */
    public enum Kind {
        /** How many things there are: the first measure of a report that protects small numbers is one. */
        COUNT,
        /** Something whole that is added up, such as days or places. */
        SUM,
        /** Money, in cents. */
        AMOUNT
    }

    /** How many things there are. */
    public static Measure count(String key, String textKey) {
        return new Measure(key, textKey, Kind.COUNT);
    }

    /** Something whole that is added up. */
    public static Measure sum(String key, String textKey) {
        return new Measure(key, textKey, Kind.SUM);
    }

    /** Money, in cents. */
    public static Measure amount(String key, String textKey) {
        return new Measure(key, textKey, Kind.AMOUNT);
    }
}
