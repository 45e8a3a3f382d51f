package org.einklang.api.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * A small chart with the table it is made of. Bars compare a few things; lines show how something went over time.
 *
 * @param title what is counted, where and when, as the caption of the table
 * @param kind bars or lines
 * @param categories what the numbers belong to, such as months or fields of action, in the order in which they are shown
 * @param series one to three rows of numbers, each with one number per category
 */
public record Chart(String title, Kind kind, List<String> categories, List<Series> series) {

    /** How the numbers are drawn. */
    public enum Kind {
        /** To compare a few things. */
        BARS,
        /** To show how something went over time. */
        LINES
    }

    /**
     * Numbers that belong together.
     *
     * @param name what they are, with the unit if there is one: "Plätze", "Kosten in Euro"
     * @param values one for each category, none negative; 0 where it is hidden
     * @param hidden places of numbers that are not shown, because they are small
     */
    public record Series(String name, List<BigDecimal> values, Set<Integer> hidden) {

        /** Keeps the numbers as they are now. */
        public Series {
            values = List.copyOf(values);
            hidden = Set.copyOf(hidden);
        }

        /** All of them are shown. */
        public Series(String name, List<BigDecimal> values) {
            this(name, values, Set.of());
        }
    }

    /**
     * Checks that every series fits the categories.
     *
     * @throws IllegalArgumentException if a series has too few or too many numbers, or a negative one
     */
    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (Series one : series) {
            if (one.values().size() != categories.size()) {
                throw new IllegalArgumentException("not one number per category: " + one.name());
            }
            if (one.values().stream().anyMatch(value -> value.signum() < 0)) {
                throw new IllegalArgumentException("a negative number: " + one.name());
            }
        }
    }

    /** The largest number of all; at least 1, so that it can be a scale. */
    public BigDecimal largest() {
        return series.stream().flatMap(one -> one.values().stream()).reduce(BigDecimal.ONE, BigDecimal::max);
    }
}
