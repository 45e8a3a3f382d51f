package org.einklang.portal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.einklang.api.document.Paper.Block;

/** How wide the columns of a table are, by how much stands in them; programs for texts make all alike otherwise. */
final class ColumnWidths {

    /** Of terms and what they stand for, in millimetres as wide as a page. */
    static final List<Integer> FACTS = List.of(45, 120);

    private static final int PAGE = 165;
    private static final int WIDEST_IN_LETTERS = 40;
    private static final int LONGEST_WORD_IN_LETTERS = 24;
    private static final double LETTER = 2.1;
    private static final int PADDING = 4;

    private ColumnWidths() {}

    /** In millimetres, together as wide as a page. No word is broken as long as the longest ones fit beside each other. */
    static List<Integer> of(Block.Table table) {
        List<Double> needed = new ArrayList<>();
        List<Double> wanted = new ArrayList<>();
        for (int column = 0; column < table.headers().size(); column++) {
            double word = millimetres(longest(table, column, "\\s+"), LONGEST_WORD_IN_LETTERS);
            needed.add(word);
            wanted.add(Math.max(word, millimetres(longest(table, column, "\\R"), WIDEST_IN_LETTERS)));
        }
        double share = Math.max(0, Math.min(1, (PAGE - sum(needed)) / Math.max(sum(wanted) - sum(needed), 1)));
        List<Double> widths = new ArrayList<>();
        for (int column = 0; column < needed.size(); column++) {
            widths.add(needed.get(column) + share * (wanted.get(column) - needed.get(column)));
        }
        return filling(widths);
    }

    private static List<Integer> filling(List<Double> widths) {
        double all = sum(widths);
        List<Integer> filling = new ArrayList<>();
        int left = PAGE;
        for (int column = 0; column < widths.size(); column++) {
            int width = column == widths.size() - 1 ? left : (int) (PAGE * widths.get(column) / all);
            filling.add(width);
            left -= width;
        }
        return filling;
    }

    private static double millimetres(int letters, int most) {
        return Math.min(letters, most) * LETTER + PADDING;
    }

    private static double sum(List<Double> widths) {
        return widths.stream().mapToDouble(Double::doubleValue).sum();
    }

    private static int longest(Block.Table table, int column, String between) {
        return Stream.concat(
                        Stream.of(table.headers().get(column)),
                        table.rows().stream().map(row -> row.get(column)))
                .flatMap(text -> Stream.of(text.split(between)))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
