package org.einklang.portal.document;

import java.io.IOException;
import java.util.List;
import org.einklang.api.document.Paper.Block;

/**
 * How the tables of a paper look in LibreOffice, which takes that from the part with the content alone. Tables and facts are
 * counted together, as they are named there.
 */
final class OdtTables {

    private final Elements content;

    OdtTables(Elements content) {
        this.content = content;
    }

    void write(List<Block> blocks) throws IOException {
        content.open("office:automatic-styles");
        content.open("style:style", "style:name", "Table", "style:family", "table")
                .leaf(
                        "style:table-properties",
                        "style:width",
                        "165mm",
                        "table:align",
                        "left",
                        "fo:margin-bottom",
                        "4mm")
                .close();
        content.open("style:style", "style:name", "Row", "style:family", "table-row")
                .leaf("style:table-row-properties", "fo:keep-together", "always")
                .close();
        cell("Cell", "0.3pt solid #888888");
        cell("Head", "0.8pt solid #000000");
        cell("Fact", "none");
        int number = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Table table) {
                columns(++number, ColumnWidths.of(table));
            } else if (block instanceof Block.Facts facts && !facts.entries().isEmpty()) {
                columns(++number, ColumnWidths.FACTS);
            }
        }
        content.close();
    }

    /** Name of the style of a column. @param table number of the table @param column from 0 */
    static String column(int table, int column) {
        return "Table" + table + "." + (char) ('A' + column);
    }

    private void columns(int table, List<Integer> millimetres) throws IOException {
        for (int column = 0; column < millimetres.size(); column++) {
            content.open("style:style", "style:name", column(table, column), "style:family", "table-column")
                    .leaf("style:table-column-properties", "style:column-width", millimetres.get(column) + "mm")
                    .close();
        }
    }

    private void cell(String name, String below) throws IOException {
        content.open("style:style", "style:name", name, "style:family", "table-cell")
                .leaf("style:table-cell-properties", "fo:border-bottom", below, "fo:padding", "0.5mm")
                .close();
    }
}
