package org.einklang.api.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a module has counted for one period. The portal adds it up, to the last total.
 *
 * <p>If it {@code protects}, no number of things that is smaller than the portal's threshold (3 unless the administrator
 * wants it higher) is shown, no sum over so few, nor as many others as are needed so that nobody can work one of them out
 * from the totals, whichever two dimensions they look at. That holds as long as the dimensions are independent of each
 * other: do not give both a partner and its county, of which one follows from the other, and do not let periods overlap.
 *
 * @param measures what is added up; the first one is a count if the report protects small numbers
 * @param dimensions by what, one to six; people look at two of them at a time
 * @param figures what was counted, from one statement
 * @param protects whether small numbers are about people and must not be seen
 */
public record Report(List<Measure> measures, List<Dimension> dimensions, List<Figure> figures, boolean protects) {

    private static final int MOST_DIMENSIONS = 6;

    /** Checks that the figures fit. @throws IllegalArgumentException if they do not */
    public Report {
        measures = List.copyOf(measures);
        dimensions = List.copyOf(dimensions);
        figures = List.copyOf(figures);
        if (measures.isEmpty() || dimensions.isEmpty() || dimensions.size() > MOST_DIMENSIONS) {
            throw new IllegalArgumentException("no measure, no dimension, or too many");
        }
        if (protects && measures.get(0).kind() != Measure.Kind.COUNT) {
            throw new IllegalArgumentException("small numbers of what? the first measure is no count");
        }
        Stream<String> keys = Stream.concat(
                measures.stream().map(Measure::key), dimensions.stream().map(Dimension::key));
        if (keys.distinct().count() != measures.size() + dimensions.size()) {
            throw new IllegalArgumentException("a key twice");
        }
        for (Figure figure : figures) {
            if (figure.codes().size() != dimensions.size() || figure.values().size() != measures.size()) {
                throw new IllegalArgumentException("does not fit: " + figure);
            }
        }
    }
}
