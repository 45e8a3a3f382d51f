package org.einklang.api.table;

import java.util.List;

/**
 * Something by which a list can be narrowed.
 *
 * @param key name in the address, lower-case letters
 * @param textKey key of the label, bundle id first
 * @param free whether people type a text; otherwise they choose one of the choices
 * @param choices what there is to choose from; a value that is not among them is ignored
 */
public record Filter(String key, String textKey, boolean free, List<Choice> choices) {

    /** A text; the reading gets it with {@link TableQuery#words}. */
    public static Filter text(String key, String textKey) {
        return new Filter(key, textKey, true, List.of());
    }

    /** One of several values; the reading gets it with {@link TableQuery#chosen}. */
    public static Filter choice(String key, String textKey, List<Choice> choices) {
        return new Filter(key, textKey, false, List.copyOf(choices));
    }
}
