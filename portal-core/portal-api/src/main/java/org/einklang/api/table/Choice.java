package org.einklang.api.table;

/**
 * One of several values that a filter offers.
 *
 * @param value as it stands in the address and as the reading gets it, such as the number of a body or the name of a state
 * @param label as people read it, in the reader's language
 */
public record Choice(String value, String label) {

    /** A choice whose value is a number or a constant. */
    public static Choice of(Object value, String label) {
        return new Choice(String.valueOf(value), label);
    }
}
