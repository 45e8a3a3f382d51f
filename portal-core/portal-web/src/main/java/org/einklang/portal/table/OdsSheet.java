package org.einklang.portal.table;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.einklang.api.table.Cell;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.document.Elements;
import org.einklang.portal.document.OpenDocument;

/** A list as a workbook of LibreOffice: heads that stay in sight, days and amounts as such. */
final class OdsSheet implements SheetFile {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

    private final OpenDocument file;
    private final Elements content;
    private final SheetPortrait portrait;
    private final String name;

    OdsSheet(OutputStream to, SheetPortrait portrait) throws IOException {
        this.portrait = portrait;
        this.name = portrait.title().replaceAll("[\\[\\]*?:/\\\\']", "-");
        this.file = new OpenDocument(
                to, OpenDocument.Kind.SPREADSHEET, portrait.title(), portrait.locale(), portrait.made());
        settings(file.begin("settings.xml", "office:document-settings"));
        styles(file.begin("styles.xml", "office:document-styles"));
        this.content = file.begin("content.xml", "office:document-content");
        formats();
        content.open("office:body").open("office:spreadsheet").open("table:table", "table:name", name);
    }

    @Override
    public void head(List<String> heads) throws IOException {
        content.leaf(
                "table:table-column",
                "table:style-name",
                "column",
                "table:number-columns-repeated",
                String.valueOf(heads.size()));
        content.open("table:table-header-rows").open("table:table-row");
        for (String head : heads) {
            content.open("table:table-cell", "table:style-name", "head", "office:value-type", "string");
            paragraphs(head);
            content.close();
        }
        content.close().close();
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        content.open("table:table-row");
        for (Cell cell : cells) {
            cell(cell);
        }
        content.close();
    }

    private void cell(Cell cell) throws IOException {
        if (cell instanceof Cell.Text words && words.text().isEmpty()) {
            content.leaf("table:table-cell");
            return;
        }
        if (cell instanceof Cell.Text) {
            content.open("table:table-cell", "office:value-type", "string");
        } else if (cell instanceof Cell.Number number) {
            typed("float", "office:value", number.value().toPlainString(), "number");
        } else if (cell instanceof Cell.Day day) {
            typed("date", "office:date-value", day.day().toString(), "day");
        } else if (cell instanceof Cell.Moment moment) {
            typed("date", "office:date-value", MOMENT.format(PortalTime.inBerlin(moment.moment())), "moment");
        } else if (cell instanceof Cell.Amount amount) {
            String value = BigDecimal.valueOf(amount.money().cents(), 2).toPlainString();
            content.open(
                    "table:table-cell",
                    "table:style-name",
                    "amount",
                    "office:value-type",
                    "currency",
                    "office:currency",
                    "EUR",
                    "office:value",
                    value);
        }
        paragraphs(cell.in(portrait.locale()));
        content.close();
    }

    private void typed(String type, String attribute, String value, String style) throws IOException {
        content.open("table:table-cell", "table:style-name", style, "office:value-type", type, attribute, value);
    }

    private void paragraphs(String text) throws IOException {
        for (String line : text.lines().toList()) {
            content.open("text:p").words(line).close();
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** The first row stays where it is while the others are moved. */
    private void settings(Elements settings) throws IOException {
        settings.open("office:settings").open("config:config-item-set", "config:name", "ooo:view-settings");
        settings.open("config:config-item-map-indexed", "config:name", "Views").open("config:config-item-map-entry");
        item(settings, "ViewId", "string", "view1");
        settings.open("config:config-item-map-named", "config:name", "Tables")
                .open("config:config-item-map-entry", "config:name", name);
        item(settings, "VerticalSplitMode", "short", "2");
        item(settings, "VerticalSplitPosition", "int", "1");
        item(settings, "ActiveSplitRange", "short", "2");
        item(settings, "PositionBottom", "int", "1");
        settings.close().close();
        item(settings, "ActiveTable", "string", name);
    }

    private static void item(Elements settings, String name, String type, String value) throws IOException {
        settings.open("config:config-item", "config:name", name, "config:type", type)
                .text(value)
                .close();
    }

    private void styles(Elements styles) throws IOException {
        styles.open("office:styles").open("style:default-style", "style:family", "table-cell");
        styles.leaf("style:text-properties", file.language()).close().close();
    }

    private void formats() throws IOException {
        content.open("office:automatic-styles");
        dateFormat("days", false);
        dateFormat("moments", true);
        content.open("number:number-style", "style:name", "numbers")
                .leaf("number:number", "number:min-integer-digits", "1")
                .close();
        content.open("number:currency-style", "style:name", "amounts");
        content.leaf(
                "number:number",
                "number:decimal-places",
                "2",
                "number:min-decimal-places",
                "2",
                "number:min-integer-digits",
                "1",
                "number:grouping",
                "true");
        content.open("number:text").text(" ").close();
        content.open("number:currency-symbol", "number:language", "de", "number:country", "DE")
                .text("€")
                .close()
                .close();
        content.open("style:style", "style:name", "column", "style:family", "table-column")
                .leaf("style:table-column-properties", "style:column-width", "45mm")
                .close();
        content.open("style:style", "style:name", "head", "style:family", "table-cell")
                .leaf("style:text-properties", "fo:font-weight", "bold")
                .close();
        format("day", "days");
        format("moment", "moments");
        format("number", "numbers");
        format("amount", "amounts");
        content.close();
    }

    private void format(String style, String data) throws IOException {
        content.leaf("style:style", "style:name", style, "style:family", "table-cell", "style:data-style-name", data);
    }

    private void dateFormat(String name, boolean withTime) throws IOException {
        String between = portrait.isGerman() ? "." : " ";
        content.open("number:date-style", "style:name", name);
        content.leaf("number:day", "number:style", portrait.isGerman() ? "long" : "short");
        between(between);
        content.leaf(
                "number:month",
                "number:style",
                portrait.isGerman() ? "long" : "short",
                "number:textual",
                String.valueOf(!portrait.isGerman()));
        between(between);
        content.leaf("number:year", "number:style", "long");
        if (withTime) {
            between(" ");
            content.leaf("number:hours", "number:style", "long");
            between(":");
            content.leaf("number:minutes", "number:style", "long");
        }
        content.close();
    }

    private void between(String text) throws IOException {
        content.open("number:text").text(text).close();
    }
}
