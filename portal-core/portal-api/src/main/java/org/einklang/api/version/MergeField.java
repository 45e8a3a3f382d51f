package org.einklang.api.version;

import java.util.function.UnaryOperator;

/**
 * A field of a form that two people may have changed at the same time.
 *
 * @param key names its value, see {@link FormMerge}
 * @param label what people call it
 * @param kind how it is merged
 * @param words what its value says to people
 */
public record MergeField(String key, String label, Kind kind, UnaryOperator<String> words) {

    /** How a field is merged. */
    public enum Kind {
        /** Paragraph by paragraph, and within a paragraph word by word. */
        TEXT,
        /** Several of many, separated by commas: what either has added or taken out. */
        SET,
        /** As a whole; where both have changed it, one has to choose. */
        VALUE
    }

    /** A longer text. */
    public static MergeField text(String key, String label) {
        return new MergeField(key, label, Kind.TEXT, words -> words);
    }

    /** A short text, a number, a day. */
    public static MergeField value(String key, String label) {
        return value(key, label, words -> words);
    }

    /** Something whose value is a key or a number that says nothing to people. */
    public static MergeField value(String key, String label, UnaryOperator<String> words) {
        return new MergeField(key, label, Kind.VALUE, words);
    }

    /** Several of many. */
    public static MergeField set(String key, String label) {
        return new MergeField(key, label, Kind.SET, words -> words);
    }
}
