package org.einklang.portal.table;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.einklang.api.table.Cell;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.document.Escaped;

/** A list as a workbook of Excel: heads that stay in sight, days and amounts as such. */
final class XlsxSheet implements SheetFile {

    private static final int AT_ONCE = 500;
    private static final int LONGEST_CELL = 32_767;
    private static final double WIDTH = 24;

    private final Workbook workbook;
    private final Worksheet sheet;
    private final SheetPortrait portrait;
    private int rows;

    XlsxSheet(OutputStream to, SheetPortrait portrait) {
        this.portrait = portrait;
        this.workbook = new Workbook(to, "Einklang", null);
        workbook.properties()
                .setTitle(Escaped.legal(portrait.title()))
                .setTextProperty("Language", portrait.locale().toLanguageTag());
        this.sheet = workbook.newWorksheet(Escaped.legal(portrait.title()));
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
    }

    @Override
    public void head(List<String> heads) throws IOException {
        for (int column = 0; column < heads.size(); column++) {
            sheet.width(column, WIDTH);
            text(column, heads.get(column));
            sheet.style(rows, column).bold().set();
        }
        next();
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            cell(column, cells.get(column));
        }
        next();
    }

    private void cell(int column, Cell cell) {
        if (cell instanceof Cell.Text words) {
            text(column, words.text());
        } else if (cell instanceof Cell.Number number) {
            sheet.value(rows, column, number.value());
        } else if (cell instanceof Cell.Day day) {
            sheet.value(rows, column, day.day());
            format(column, portrait.isGerman() ? "dd.mm.yyyy" : "d mmm yyyy");
        } else if (cell instanceof Cell.Moment moment) {
            sheet.value(rows, column, PortalTime.inBerlin(moment.moment()).toLocalDateTime());
            format(column, portrait.isGerman() ? "dd.mm.yyyy hh:mm" : "d mmm yyyy hh:mm");
        } else if (cell instanceof Cell.Amount amount) {
            sheet.value(rows, column, BigDecimal.valueOf(amount.money().cents(), 2));
            format(column, "#,##0.00 \"€\"");
        }
    }

    private void text(int column, String text) {
        if (!text.isEmpty()) {
            String legal = Escaped.legal(text);
            sheet.inlineString(rows, column, legal.substring(0, Math.min(legal.length(), LONGEST_CELL)));
        }
    }

    private void format(int column, String pattern) {
        sheet.style(rows, column).format(pattern).set();
    }

    private void next() throws IOException {
        if (++rows % AT_ONCE == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
