package org.einklang.portal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Nobody can work out a hidden number from what is shown. Small tables are gone through one by one, and for each all tables
 * that look the same; larger ones are solved like equations.
 */
class SmallNumbersTest {

    private static final int THRESHOLD = 3;
    private static final SmallNumbers RULES = new SmallNumbers(THRESHOLD);

    @Test
    void a_report_whose_single_suppressed_cell_cannot_be_computed_from_its_totals() {
        long[][] table = withTotals(new long[][] {{12, 7, 9}, {8, 1, 11}, {14, 6, 10}});
        boolean[][] hidden = protect(table);

        assertThat(hidden[1][1]).isTrue();
        assertThat(count(hidden)).isEqualTo(4);
        assertThat(solutions(table, hidden, 30)).hasSizeGreaterThanOrEqualTo(THRESHOLD);
    }

    @Test
    void a_table_without_small_numbers_stays_as_it_is() {
        assertThat(count(protect(withTotals(new long[][] {{3, 0, 4}, {5, 9, 0}}))))
                .isZero();
        assertThat(count(protect(withTotals(new long[][] {{0, 0}, {0, 0}})))).isZero();
    }

    @Test
    void zeros_are_shown_and_protect_nobody() {
        long[][] table = withTotals(new long[][] {{1, 0, 5, 6}, {0, 0, 0, 0}, {4, 0, 7, 8}});
        boolean[][] hidden = protect(table);

        assertThat(hidden[0][1]).isFalse();
        assertThat(hidden[1]).containsOnly(false);
        assertThat(hidden[0][0] && hidden[0][2] && hidden[2][0] && hidden[2][2]).isTrue();
    }

    @Test
    void where_no_other_number_helps_the_whole_inside_is_hidden() {
        long[][] table = withTotals(new long[][] {{5, 1}, {0, 5}});
        boolean[][] hidden = protect(table);

        assertThat(hidden[1][0]).isTrue();
        assertThat(hidden[0][2]).isFalse();
        assertThat(possible(solutions(table, hidden, 12), 0, 1)).hasSizeGreaterThanOrEqualTo(THRESHOLD);
    }

    @Test
    void a_small_total_is_hidden_with_as_many_others_as_it_takes() {
        List<boolean[]> hidden = RULES.totals(List.of(List.of(new long[] {1, 9, 5, 15})));

        assertThat(hidden.get(0)).containsExactly(true, false, true, false);
    }

    @Test
    void the_total_of_all_is_hidden_where_nothing_else_helps_and_then_in_every_view() {
        List<boolean[]> hidden = RULES.totals(List.of(
                List.of(new long[] {1, 2, 3}), List.of(new long[] {3, 0, 3}), List.of(new long[] {0, 3, 0, 3})));

        assertThat(hidden).allSatisfy(line -> assertThat(line[line.length - 1]).isTrue());
        assertThat(hidden.get(1)).containsExactly(true, false, true);
        assertThat(hidden.get(2)).containsExactly(false, true, false, true);
    }

    @Test
    void sums_over_few_are_hidden_with_their_number_and_cannot_be_worked_out_either() {
        long[][] counts = withTotals(new long[][] {{1, 4, 9}, {5, 6, 7}, {8, 9, 9}});
        long[][] sums = withTotals(new long[][] {{700, 0, 300}, {0, 0, 0}, {10, 20, 30}});
        boolean[][] hidden = protect(counts, sums);

        assertThat(hidden[0][0]).isTrue();
        assertThat(bounds(sums, hidden, 0, 0)).as("lowest and highest").doesNotHaveDuplicates();
    }

    @Test
    void no_small_number_of_any_small_table_has_fewer_possible_values_than_the_threshold() {
        for (long[][] inside : tables(2, 2, 6)) {
            assertNothingKnown(withTotals(inside));
        }
        for (long[][] inside : tables(2, 3, 4)) {
            assertNothingKnown(withTotals(inside));
        }
    }

    @Test
    void no_hidden_number_of_a_large_table_can_be_computed_from_its_lines() {
        long state = 42;
        for (int round = 0; round < 150; round++) {
            int rows = 3 + round % 6;
            int columns = 3 + round % 5;
            long[][] inside = new long[rows][columns];
            for (long[] row : inside) {
                for (int column = 0; column < columns; column++) {
                    state = state * 6364136223846793005L + 1442695040888963407L;
                    long drawn = (state >>> 33) % 24;
                    row[column] = drawn < 6 ? 0 : drawn < 9 ? drawn - 5 : drawn;
                }
            }
            long[][] table = withTotals(inside);
            boolean[][] hidden = protect(table);

            assertThat(hidden).isDeepEqualTo(protect(table));
            assertThat(small(table, hidden)).as("every small number is hidden").isTrue();
            assertThat(computed(table, hidden)).as(Arrays.deepToString(table)).isEmpty();
        }
    }

    private static void assertNothingKnown(long[][] table) {
        boolean[][] hidden = protect(table);
        assertThat(small(table, hidden)).isTrue();
        if (count(hidden) == 0) {
            return;
        }
        List<long[][]> solutions = solutions(table, hidden, 2 * table[table.length - 1][table[0].length - 1] + 4);
        for (int row = 0; row < table.length; row++) {
            for (int column = 0; column < table[0].length; column++) {
                if (hidden[row][column] && table[row][column] > 0) { // a zero may be known: it is no secret
                    boolean small = table[row][column] < THRESHOLD;
                    assertThat(possible(solutions, row, column).size())
                            .as(
                                    "values of %s,%s in %s, hidden %s",
                                    row, column, Arrays.deepToString(table), Arrays.deepToString(hidden))
                            .isGreaterThanOrEqualTo(small ? THRESHOLD : 2);
                }
            }
        }
    }

    private static boolean small(long[][] table, boolean[][] hidden) {
        return IntStream.range(0, table.length)
                .allMatch(row -> IntStream.range(0, table[0].length)
                        .allMatch(column ->
                                hidden[row][column] || table[row][column] == 0 || table[row][column] >= THRESHOLD));
    }

    private static boolean[][] protect(long[][]... measures) {
        List<long[][]> tables = List.of(measures);
        List<long[]> rows = new ArrayList<>();
        List<long[]> columns = new ArrayList<>();
        for (long[][] table : tables) {
            rows.add(Arrays.stream(table).mapToLong(row -> row[row.length - 1]).toArray());
            columns.add(table[table.length - 1]);
        }
        List<boolean[]> totals = RULES.totals(List.of(rows, columns));
        return RULES.table(tables, totals.get(0), totals.get(1));
    }

    private static long[][] withTotals(long[][] inside) {
        long[][] table = new long[inside.length + 1][inside[0].length + 1];
        for (int row = 0; row < inside.length; row++) {
            for (int column = 0; column < inside[0].length; column++) {
                table[row][column] = inside[row][column];
                table[row][inside[0].length] += inside[row][column];
                table[inside.length][column] += inside[row][column];
                table[inside.length][inside[0].length] += inside[row][column];
            }
        }
        return table;
    }

    private static long count(boolean[][] hidden) {
        return Arrays.stream(hidden)
                .mapToLong(row -> IntStream.range(0, row.length)
                        .filter(column -> row[column])
                        .count())
                .sum();
    }

    /** All insides of this size with numbers from 0 to one less than the base. */
    private static List<long[][]> tables(int rows, int columns, int base) {
        List<long[][]> all = new ArrayList<>();
        long number = Math.round(Math.pow(base, rows * columns));
        for (long code = 0; code < number; code++) {
            long rest = code;
            long[][] inside = new long[rows][columns];
            for (int place = 0; place < rows * columns; place++) {
                inside[place / columns][place % columns] = rest % base;
                rest /= base;
            }
            all.add(inside);
        }
        return all;
    }

    /**
     * All tables that look the same to somebody who also knows that zeros are shown unless every inside number is hidden that
     * could be.
     */
    private static List<long[][]> solutions(long[][] table, boolean[][] hidden, long most) {
        boolean zeros = false;
        boolean all = true;
        for (int row = 0; row < table.length - 1; row++) {
            for (int column = 0; column < table[0].length - 1; column++) {
                zeros |= hidden[row][column] && table[row][column] == 0;
                all &= hidden[row][column];
            }
        }
        List<long[][]> found = new ArrayList<>();
        long[][] inside = new long[table.length - 1][table[0].length - 1];
        fill(table, hidden, inside, 0, zeros || all ? 0 : 1, most, found);
        return found;
    }

    private static void fill(
            long[][] table,
            boolean[][] hidden,
            long[][] inside,
            int place,
            long least,
            long most,
            List<long[][]> found) {
        int columns = inside[0].length;
        if (place == inside.length * columns) {
            long[][] candidate = withTotals(inside);
            if (looksTheSame(table, candidate, hidden) && saysMore(found, candidate, hidden)) {
                found.add(candidate);
            }
            return;
        }
        if (enough(found, table, hidden)) {
            return;
        }
        int row = place / columns;
        int column = place % columns;
        if (!hidden[row][column]) {
            inside[row][column] = table[row][column];
            fill(table, hidden, inside, place + 1, least, most, found);
            return;
        }
        for (long value = least; value <= Math.min(most, table[row][column] + 4); value++) {
            inside[row][column] = value;
            fill(table, hidden, inside, place + 1, least, most, found);
        }
    }

    /** Whether the candidate has a value that no other solution has. */
    private static boolean saysMore(List<long[][]> found, long[][] candidate, boolean[][] hidden) {
        for (int row = 0; row < hidden.length; row++) {
            for (int column = 0; column < hidden[0].length; column++) {
                if (hidden[row][column] && !possible(found, row, column).contains(candidate[row][column])) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether every hidden number can have enough values already. */
    private static boolean enough(List<long[][]> found, long[][] table, boolean[][] hidden) {
        if (found.size() < THRESHOLD) {
            return false;
        }
        for (int row = 0; row < hidden.length; row++) {
            for (int column = 0; column < hidden[0].length; column++) {
                boolean asked = hidden[row][column] && table[row][column] > 0;
                if (asked && possible(found, row, column).size() < THRESHOLD) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean looksTheSame(long[][] table, long[][] candidate, boolean[][] hidden) {
        for (int row = 0; row < table.length; row++) {
            for (int column = 0; column < table[0].length; column++) {
                if (!hidden[row][column] && table[row][column] != candidate[row][column]) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<Long> possible(List<long[][]> solutions, int row, int column) {
        return solutions.stream()
                .map(solution -> solution[row][column])
                .distinct()
                .toList();
    }

    /** Lowest and highest value of a place: hidden numbers of its lines give and take. */
    private static List<Long> bounds(long[][] table, boolean[][] hidden, int row, int column) {
        List<Long> found = new ArrayList<>();
        for (long change : new long[] {-1, 1}) {
            for (int other = 0; other < table[0].length - 1; other++) {
                for (int below = 0; below < table.length - 1; below++) {
                    boolean cycle = other != column
                            && below != row
                            && hidden[row][other]
                            && hidden[below][column]
                            && hidden[below][other];
                    if (cycle
                            && table[row][column] + change >= 0
                            && table[row][other] - change >= 0
                            && table[below][column] - change >= 0
                            && table[below][other] + change >= 0) {
                        found.add(table[row][column] + change);
                    }
                }
            }
        }
        found.add(table[row][column]);
        return found.stream().distinct().sorted().limit(2).toList();
    }

    /** The hidden places whose values follow from the equations of the lines. */
    private static List<String> computed(long[][] table, boolean[][] hidden) {
        int rows = table.length;
        int columns = table[0].length;
        List<int[]> unknown = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (hidden[row][column]) {
                    unknown.add(new int[] {row, column});
                }
            }
        }
        double[][] equations = new double[rows + columns][unknown.size()];
        for (int at = 0; at < unknown.size(); at++) {
            int row = unknown.get(at)[0];
            int column = unknown.get(at)[1];
            equations[row][at] = column == columns - 1 ? -1 : 1;
            equations[rows + column][at] = row == rows - 1 ? -1 : 1;
        }
        reduce(equations, unknown.size());
        List<String> known = new ArrayList<>();
        for (double[] equation : equations) {
            int[] terms = IntStream.range(0, equation.length)
                    .filter(at -> Math.abs(equation[at]) > 1e-9)
                    .toArray();
            if (terms.length == 1) {
                known.add(Arrays.toString(unknown.get(terms[0])));
            }
        }
        return known;
    }

    private static void reduce(double[][] equations, int columns) {
        int pivot = 0;
        for (int column = 0; column < columns && pivot < equations.length; column++) {
            int at = pivot;
            while (at < equations.length && Math.abs(equations[at][column]) < 1e-9) {
                at++;
            }
            if (at == equations.length) {
                continue;
            }
            double[] swap = equations[pivot];
            equations[pivot] = equations[at];
            equations[at] = swap;
            double lead = equations[pivot][column];
            for (int i = 0; i < columns; i++) {
                equations[pivot][i] /= lead;
            }
            for (int other = 0; other < equations.length; other++) {
                double factor = equations[other][column];
                if (other != pivot && Math.abs(factor) > 1e-9) {
                    for (int i = 0; i < columns; i++) {
                        equations[other][i] -= factor * equations[pivot][i];
                    }
                }
            }
            pivot++;
        }
    }
}
