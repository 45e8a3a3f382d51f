package org.einklang.portal.document;

import java.util.ArrayList;
import java.util.List;
import org.einklang.api.document.Paper.Block;

/** How wide the columns of a table are, by how much stands in them; programs for texts make all alike otherwise. */
final class ColumnWidths {

    /** Of terms and what they stand for, in millimetres as wide as a page. */
    static final List<Integer> FACTS = List.of(45, 120);

    private static final int PAGE = 165;
    private static final int NARROWEST = 12;
    private static final int WIDEST = 40;

    private ColumnWidths() {}

    /** In millimetres, together as wide as a page. */
    static List<Integer> of(Block.Table table) {
        List<Integer> letters = new ArrayList<>();
        for (int column = 0; column < table.headers().size(); column++) {
            letters.add(letters(table, column));
        }
        int all = letters.stream().mapToInt(Integer::intValue).sum();
        List<Integer> widths = new ArrayList<>();
        int left = PAGE;
        for (int column = 0; column < letters.size(); column++) {
            int width = column == letters.size() - 1 ? left : PAGE * letters.get(column) / all;
            widths.add(width);
            left -= width;
        }
        return widths;
    }

    private static int letters(Block.Table table, int column) {
        int longest = table.rows().stream()
                .flatMap(row -> row.get(column).lines())
                .mapToInt(String::length)
                .reduce(table.headers().get(column).length(), Math::max);
        return Math.min(Math.max(longest, NARROWEST), WIDEST);
    }
}
