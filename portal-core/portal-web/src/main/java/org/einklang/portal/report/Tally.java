package org.einklang.portal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.einklang.api.report.Dimension;
import org.einklang.api.report.Figure;
import org.einklang.api.report.Report;

/** The figures of a report, added up by one or two dimensions; totals always stand last. */
final class Tally {

    private final Report report;
    private final List<int[]> places = new ArrayList<>();

    /** Finds the place of each figure. @throws IllegalArgumentException if one names an unknown category */
    Tally(Report report) {
        this.report = report;
        List<Map<String, Integer>> known =
                report.dimensions().stream().map(Dimension::places).toList();
        for (Figure figure : report.figures()) {
            int[] place = new int[known.size()];
            for (int i = 0; i < place.length; i++) {
                Integer at = known.get(i).get(figure.codes().get(i));
                if (at == null) {
                    throw new IllegalArgumentException("no such category: " + figure);
                }
                place[i] = at;
            }
            places.add(place);
        }
    }

    private int size(int dimension) {
        return report.dimensions().get(dimension).categories().size();
    }

    /** The totals of a dimension, for each measure. */
    List<long[]> lines(int dimension) {
        List<long[]> lines = new ArrayList<>();
        for (int measure = 0; measure < report.measures().size(); measure++) {
            long[] line = new long[size(dimension) + 1];
            for (int i = 0; i < places.size(); i++) {
                long value = report.figures().get(i).values().get(measure);
                line[places.get(i)[dimension]] += value;
                line[line.length - 1] += value;
            }
            lines.add(line);
        }
        return lines;
    }

    /** A table of two dimensions, for each measure. */
    List<long[][]> table(int rows, int columns) {
        List<long[][]> tables = new ArrayList<>();
        for (int measure = 0; measure < report.measures().size(); measure++) {
            long[][] table = new long[size(rows) + 1][size(columns) + 1];
            for (int i = 0; i < places.size(); i++) {
                long value = report.figures().get(i).values().get(measure);
                int row = places.get(i)[rows];
                int column = places.get(i)[columns];
                table[row][column] += value;
                table[row][size(columns)] += value;
                table[size(rows)][column] += value;
                table[size(rows)][size(columns)] += value;
            }
            tables.add(table);
        }
        return tables;
    }
}
