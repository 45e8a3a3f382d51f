package org.einklang.portal.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.einklang.api.table.Cell;

/**
 * A list on its way into a file, row by row, so that a long one takes no more memory than a short one. A text stays a text
 * in every kind of file: nothing that somebody typed is ever calculated.
 */
interface SheetFile extends Closeable {

    /** The heads of the columns; once, first. */
    void head(List<String> heads) throws IOException;

    /** The next row, with as many cells as heads. */
    void row(List<Cell> cells) throws IOException;
}
