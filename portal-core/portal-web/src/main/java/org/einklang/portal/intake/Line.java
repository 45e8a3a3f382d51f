package org.einklang.portal.intake;

import java.util.List;

/**
 * A line of a table that somebody brought.
 *
 * @param number as a spreadsheet counts, from 1
 * @param cells from the left, without blanks around; a cell that is missing at the end is missing here
 */
public record Line(int number, List<String> cells) {

    /** What stands in a column, counted from 0; empty beyond the end. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Whether nothing stands in it. */
    public boolean blank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
