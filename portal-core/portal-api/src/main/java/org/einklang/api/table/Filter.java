package org.einklang.api.table;

import java.util.List;

/**
 * Something by which a list can be narrowed.
 *
 * @param key name in the address, lower-case letters
 * @param textKey key of the label, bundle id first
 * @param kind how people say what they want
 * @param choices what there is to choose from; a value that is not among them is ignored
 */
public record Filter(String key, String textKey, Kind kind, List<Choice> choices) {

    /** How people say what they want. */
    public enum Kind {
        /** They type words. */
        TEXT,
        /** They name a day. */
        DAY,
        /** They choose one of the choices. */
        CHOICE
    }

    /** A text; the reading gets it with {@link TableQuery#words}. */
    public static Filter text(String key, String textKey) {
        return new Filter(key, textKey, Kind.TEXT, List.of());
    }

    /** A day; the reading gets it with {@link TableQuery#day}. */
    public static Filter day(String key, String textKey) {
        return new Filter(key, textKey, Kind.DAY, List.of());
    }

    /** One of several values; the reading gets it with {@link TableQuery#chosen}. */
    public static Filter choice(String key, String textKey, List<Choice> choices) {
        return new Filter(key, textKey, Kind.CHOICE, List.copyOf(choices));
    }
}
