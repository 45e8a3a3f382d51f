package org.einklang.api.table;

import java.util.Set;
import java.util.function.Function;

/**
 * A column of a list.
 *
 * @param <R> a row
 * @param key name in the address and in the page's {@code e:column}, lower-case letters
 * @param textKey key of the label, bundle id first
 * @param cell what stands there, for the file
 * @param traits what is special about it
 */
public record Column<R>(String key, String textKey, Function<R, Cell> cell, Set<Trait> traits) {

    /** What may be special about a column. */
    public enum Trait {
        /** People can sort by it; the reading knows the key as {@link TableQuery#sort()}. */
        SORTABLE,
        /** It is shown only to those who choose it. */
        HIDDEN
    }

    /** Whether people can sort by it. */
    public boolean sortable() {
        return traits.contains(Trait.SORTABLE);
    }

    /** Whether it is shown only to those who choose it. */
    public boolean hidden() {
        return traits.contains(Trait.HIDDEN);
    }
}
