package org.einklang.api.figure;

import java.util.List;

/**
 * A matrix that shows at a glance where much is, where nothing, and where perhaps too much. On a phone it becomes a list
 * with the same contents.
 *
 * @param caption what is counted, for the table's caption
 * @param corner what the rows are, such as "Handlungsfeld"
 * @param columns the heads of the columns
 * @param rows the rows, each with one cell per column
 */
public record Matrix(String caption, String corner, List<String> columns, List<Row> rows) {

    /**
     * A row.
     *
     * @param label its head
     * @param cells one for each column
     */
    public record Row(String label, List<Cell> cells) {}

    /**
     * A cell: a number, a word, a shape.
     *
     * @param column head of its column, for the list
     * @param weight how it is shown
     * @param number the number, or the word in its place
     * @param word what stands beneath it
     * @param address where a click leads; empty if nowhere
     */
    public record Cell(String column, Weight weight, String number, String word, String address) {}

    /** What a cell means; the number says how much. */
    public enum Weight {
        /** There is a little. */
        FEW("1", "ok"),
        /** There is some. */
        SOME("2", "ok"),
        /** There is much. */
        MANY("3", "ok"),
        /** Something is missing. */
        GAP("gap", "bad"),
        /** Perhaps there is too much of the same. */
        DOUBLE("dup", "warn"),
        /** Nothing is meant to be here. */
        NONE("none", "open");

        private final String look;
        private final String light;

        Weight(String look, String light) {
            this.look = look;
            this.light = light;
        }

        /** Ending of the cell's class. */
        public String look() {
            return look;
        }

        /** The light beside it. */
        public String light() {
            return light;
        }

        /** Whether the light is shown in the table as well, and not only in the list. */
        public boolean striking() {
            return this == GAP || this == DOUBLE;
        }
    }
}
