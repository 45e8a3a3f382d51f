package org.einklang.portal.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Decides which numbers are not shown. A small one is not; nor are as many others as are needed so that it cannot be worked
 * out: of what else stands in its lines the smallest that will do. An {@link Attack} by somebody who knows everything that is
 * shown, and how this works, must leave at least as many possible values for each small number as the threshold says.
 *
 * <p>First come the totals of every dimension, for themselves: they are the same in each view of a report, and what one view
 * hides, another must not show. Then the inside of a table, whose totals stay as they are. Zeros are shown and protect
 * nobody, except where nothing else helps: then the whole inside is hidden.
 */
final class SmallNumbers {

    private final int threshold;

    /** Numbers below the threshold are small. @throws IllegalArgumentException below 2, where nothing would be small */
    SmallNumbers(int threshold) {
        if (threshold < 2) {
            throw new IllegalArgumentException("no number would be small: " + threshold);
        }
        this.threshold = threshold;
    }

    private boolean isSmall(long count) {
        return count > 0 && count < threshold;
    }

    /**
     * Which totals are hidden.
     *
     * @param dimensions of each dimension the totals of its categories, for each measure, the count first; the last number of
     *     each is the total of all
     * @return the same places for each dimension; the last one is the same for all
     */
    List<boolean[]> totals(List<List<long[]>> dimensions) {
        List<boolean[]> hidden = new ArrayList<>();
        boolean total = false;
        for (List<long[]> lines : dimensions) {
            long[] counts = lines.get(0);
            boolean[] small = new boolean[counts.length];
            for (int i = 0; i < small.length; i++) {
                small[i] = isSmall(counts[i]);
            }
            total = small[small.length - 1];
            hidden.add(small);
        }
        boolean before;
        do {
            before = total;
            for (int i = 0; i < hidden.size(); i++) {
                boolean[] line = hidden.get(i);
                line[line.length - 1] = total;
                hideInLine(dimensions.get(i), line);
                total = line[line.length - 1];
            }
        } while (total != before);
        return hidden;
    }

    /** Hides more of one line of totals, and the total of all only if nothing else helps. */
    private void hideInLine(List<long[]> lines, boolean[] hidden) {
        int last = hidden.length - 1;
        long[] counts = lines.get(0);
        while (!isLineSafe(lines, hidden)) {
            IntStream.range(0, last)
                    .filter(i -> !hidden[i] && counts[i] > 0)
                    .boxed()
                    .min(Comparator.comparing(i -> counts[i]))
                    .ifPresentOrElse(next -> hidden[next] = true, () -> {
                        if (hidden[last]) {
                            throw new IllegalStateException("a line with nothing to see can be worked out");
                        }
                        hidden[last] = true;
                    });
        }
    }

    private boolean isLineSafe(List<long[]> lines, boolean[] hidden) {
        int last = hidden.length - 1;
        long[] counts = lines.get(0);
        for (int measure = 0; measure < lines.size(); measure++) {
            Attack attack = new Attack(2);
            int[] number = new int[hidden.length];
            for (int i = 0; i <= last; i++) {
                if (hidden[i]) {
                    long slack = lines.get(measure)[i] - (measure == 0 ? 1 : 0);
                    number[i] = i < last ? attack.hide(0, 1, slack) : attack.hide(1, 0, slack);
                }
            }
            long enough = width(measure);
            for (int i = 0; i <= last; i++) {
                boolean asked = hidden[i] && (isSmall(counts[i]) || i == last);
                if (asked && attack.width(number[i], enough) < enough) {
                    return false;
                }
            }
        }
        return true;
    }

    /** At least so far apart must the possible values of a hidden number be; of a sum it is enough that there are two. */
    private long width(int measure) {
        return measure == 0 ? threshold - 1L : 1;
    }

    /**
     * Which numbers of a table are hidden.
     *
     * @param tables the table for each measure, the count first; the last row and the last column are totals
     * @param rows which totals of rows are hidden, the total of all last
     * @param columns which totals of columns are
     */
    boolean[][] table(List<long[][]> tables, boolean[] rows, boolean[] columns) {
        return new Table(tables, rows, columns).hide();
    }

    /** A table in the making. */
    private final class Table {

        private final List<long[][]> tables;
        private final long[][] counts;
        private final boolean[][] hidden;
        private final int lastRow;
        private final int lastColumn;

        private boolean insideHidden;

        private record Place(int row, int column) {}

        Table(List<long[][]> tables, boolean[] rows, boolean[] columns) {
            this.tables = tables;
            this.counts = tables.get(0);
            this.lastRow = rows.length - 1;
            this.lastColumn = columns.length - 1;
            this.hidden = new boolean[rows.length][columns.length];
            for (int row = 0; row < lastRow; row++) {
                hidden[row][lastColumn] = rows[row];
                for (int column = 0; column < lastColumn; column++) {
                    hidden[row][column] = isSmall(counts[row][column]);
                }
            }
            System.arraycopy(columns, 0, hidden[lastRow], 0, columns.length);
        }

        boolean[][] hide() {
            completeLines();
            while (true) {
                Optional<Place> known = worked();
                if (known.isEmpty()) {
                    break;
                }
                Optional<Place> next = next(known.get());
                if (next.isPresent()) {
                    hidden[next.get().row()][next.get().column()] = true;
                } else if (insideHidden) {
                    throw new IllegalStateException("a table with nothing inside can be worked out");
                } else {
                    hideInside();
                }
            }
            showAgain();
            return hidden;
        }

        /** In no line there is only one hidden number, as long as the line has another that is not nothing. */
        private void completeLines() {
            boolean more = true;
            while (more) {
                more = false;
                for (int row = 0; row < lastRow; row++) {
                    more |= complete(row(row));
                }
                for (int column = 0; column < lastColumn; column++) {
                    more |= complete(column(column));
                }
            }
        }

        private boolean complete(List<Place> line) {
            if (line.stream().filter(this::isHidden).count() != 1) {
                return false;
            }
            Optional<Place> next = smallest(line);
            next.ifPresent(place -> hidden[place.row()][place.column()] = true);
            return next.isPresent();
        }

        private List<Place> row(int row) {
            return IntStream.rangeClosed(0, lastColumn)
                    .mapToObj(column -> new Place(row, column))
                    .toList();
        }

        private List<Place> column(int column) {
            return IntStream.rangeClosed(0, lastRow)
                    .mapToObj(row -> new Place(row, column))
                    .toList();
        }

        private boolean isHidden(Place place) {
            return hidden[place.row()][place.column()];
        }

        private boolean isInside(Place place) {
            return place.row() < lastRow && place.column() < lastColumn;
        }

        /** The smallest of these that could be hidden next. */
        private Optional<Place> smallest(List<Place> places) {
            return places.stream()
                    .filter(place -> isInside(place) && !isHidden(place) && counts[place.row()][place.column()] > 0)
                    .min(Comparator.comparing(place -> counts[place.row()][place.column()]));
        }

        /** What is hidden next to protect this place: something in its lines, else anything. */
        private Optional<Place> next(Place known) {
            return smallest(row(known.row()))
                    .or(() -> smallest(column(known.column())))
                    .or(() -> smallest(IntStream.range(0, lastRow)
                            .mapToObj(this::row)
                            .flatMap(List::stream)
                            .toList()));
        }

        private void hideInside() {
            insideHidden = true;
            for (int row = 0; row < lastRow; row++) {
                Arrays.fill(hidden[row], 0, lastColumn, true);
            }
        }

        /** A place that must not be known but is. */
        private Optional<Place> worked() {
            for (int measure = 0; measure < tables.size(); measure++) {
                int[][] number = new int[lastRow + 1][lastColumn + 1];
                Attack attack = attack(measure, number);
                long enough = width(measure);
                for (int row = 0; row <= lastRow; row++) {
                    for (int column = 0; column <= lastColumn; column++) {
                        if (isAsked(row, column) && attack.width(number[row][column], enough) < enough) {
                            return Optional.of(new Place(row, column));
                        }
                    }
                }
            }
            return Optional.empty();
        }

        /** Small numbers, and the total of all wherever it is hidden: another view may need it. */
        private boolean isAsked(int row, int column) {
            return hidden[row][column] && (isSmall(counts[row][column]) || row == lastRow && column == lastColumn);
        }

        private Attack attack(int measure, int[][] number) {
            Attack attack = new Attack(lastRow + lastColumn + 2);
            boolean zeros = isAnyZeroPossible();
            for (int row = 0; row <= lastRow; row++) {
                for (int column = 0; column <= lastColumn; column++) {
                    if (hidden[row][column]) {
                        int here = row;
                        int there = lastRow + 1 + column;
                        boolean total = row == lastRow ^ column == lastColumn;
                        long least = measure > 0 || zeros && row < lastRow && column < lastColumn ? 0 : 1;
                        long slack = tables.get(measure)[row][column] - least;
                        number[row][column] = total ? attack.hide(there, here, slack) : attack.hide(here, there, slack);
                    }
                }
            }
            return attack;
        }

        /** If a zero is hidden, or everything inside, nobody knows of a hidden number that it is at least one. */
        private boolean isAnyZeroPossible() {
            boolean all = true;
            for (int row = 0; row < lastRow; row++) {
                for (int column = 0; column < lastColumn; column++) {
                    if (hidden[row][column] && counts[row][column] == 0) {
                        return true;
                    }
                    all &= hidden[row][column];
                }
            }
            return all;
        }

        /** What was hidden and turns out not to be needed, or can be worked out anyway, is shown: the largest first. */
        private void showAgain() {
            IntStream.range(0, lastRow)
                    .mapToObj(this::row)
                    .flatMap(List::stream)
                    .filter(place ->
                            isInside(place) && isHidden(place) && !isSmall(counts[place.row()][place.column()]))
                    .sorted(Comparator.comparing((Place place) -> counts[place.row()][place.column()])
                            .reversed())
                    .forEach(place -> {
                        hidden[place.row()][place.column()] = false;
                        if (worked().isPresent()) {
                            hidden[place.row()][place.column()] = true;
                        }
                    });
        }
    }
}
