package org.einklang.api.report;

import java.util.List;

/**
 * A row of what a module has counted: to which category of each dimension it belongs, and how much it is. Several with the
 * same categories are added up.
 *
 * @param codes one for each dimension of the report, in their order
 * @param values one for each measure, in their order, none negative; money in cents
 */
public record Figure(List<String> codes, List<Long> values) {

    /** Keeps both as they are now. @throws IllegalArgumentException if a value is negative */
    public Figure {
        codes = List.copyOf(codes);
        values = List.copyOf(values);
        if (values.stream().anyMatch(value -> value < 0)) {
            throw new IllegalArgumentException("a negative figure");
        }
    }

    /** So many things with these categories. */
    public static Figure of(long count, String... codes) {
        return new Figure(List.of(codes), List.of(count));
    }
}
