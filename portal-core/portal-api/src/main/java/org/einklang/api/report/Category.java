package org.einklang.api.report;

import java.io.Serializable;

/**
 * One of the things a dimension tells apart, such as a partner, or a period to choose.
 *
 * @param code as figures name it and as it stands in addresses: letters, digits, {@code -} and {@code _}, at most forty
 * @param label as people read it, in the reader's language
 */
public record Category(String code, String label) implements Serializable {

    /** Checks the code. @throws IllegalArgumentException if it cannot stand in an address */
    public Category {
        if (!code.matches("[A-Za-z0-9_-]{1,40}")) {
            throw new IllegalArgumentException("no code: " + code);
        }
    }

    /** A category whose code is a number or a constant. */
    public static Category of(Object code, String label) {
        return new Category(String.valueOf(code), label);
    }
}
