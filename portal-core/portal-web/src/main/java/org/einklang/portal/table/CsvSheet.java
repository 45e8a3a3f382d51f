package org.einklang.portal.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.einklang.api.table.Cell;

/** A list as CSV, everything in words. */
final class CsvSheet implements SheetFile {

    private final Writer to;
    private final Csv csv;
    private final Locale locale;

    CsvSheet(OutputStream to, SheetPortrait portrait) throws IOException {
        this.to = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        this.csv = new Csv(this.to);
        this.locale = portrait.locale();
    }

    @Override
    public void head(List<String> heads) throws IOException {
        csv.row(heads);
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        csv.row(cells.stream().map(cell -> cell.in(locale)).toList());
    }

    @Override
    public void close() throws IOException {
        to.close();
    }
}
