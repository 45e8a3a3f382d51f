package org.einklang.portal.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.einklang.api.report.Report;

/**
 * What may be seen of a report by one or two of its dimensions: from here on, a hidden number is no longer there, for
 * whatever shows or writes it.
 *
 * @param cells rows of cells, the totals last; with one dimension each row has its total only
 */
record ReportGrid(List<List<OptionalLong>> cells) {

    /**
     * A report as it may be seen.
     *
     * @param rows which dimension stands in the rows
     * @param columns which in the columns, -1 if none
     * @param measure which measure
     * @param threshold numbers below it are small
     */
    static ReportGrid of(Report report, int rows, int columns, int measure, int threshold) {
        Tally tally = new Tally(report);
        boolean[][] hidden = report.protects() ? hidden(report, tally, rows, columns, threshold) : new boolean[0][0];
        long[][] values = columns < 0
                ? LongStream.of(tally.lines(rows).get(measure))
                        .mapToObj(value -> new long[] {value})
                        .toArray(long[][]::new)
                : tally.table(rows, columns).get(measure);
        List<List<OptionalLong>> cells = new ArrayList<>();
        for (int row = 0; row < values.length; row++) {
            int at = row;
            cells.add(IntStream.range(0, values[row].length)
                    .mapToObj(column -> hidden.length > 0 && hidden[at][column]
                            ? OptionalLong.empty()
                            : OptionalLong.of(values[at][column]))
                    .toList());
        }
        return new ReportGrid(List.copyOf(cells));
    }

    private static boolean[][] hidden(Report report, Tally tally, int rows, int columns, int threshold) {
        SmallNumbers rules = new SmallNumbers(threshold);
        List<boolean[]> totals =
                rules.totals(IntStream.range(0, report.dimensions().size())
                        .mapToObj(tally::lines)
                        .toList());
        if (columns < 0) {
            boolean[] line = totals.get(rows);
            boolean[][] hidden = new boolean[line.length][1];
            Arrays.setAll(hidden, row -> new boolean[] {line[row]});
            return hidden;
        }
        return rules.table(tally.table(rows, columns), totals.get(rows), totals.get(columns));
    }

    /** Whether some numbers are not there. */
    boolean isHiding() {
        return cells.stream().flatMap(List::stream).anyMatch(OptionalLong::isEmpty);
    }
}
