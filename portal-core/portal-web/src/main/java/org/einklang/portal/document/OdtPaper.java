package org.einklang.portal.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.einklang.api.document.Paper;
import org.einklang.api.document.Paper.Block;
import org.einklang.api.document.Paper.Point;
import org.einklang.api.text.Texts;
import org.einklang.portal.cooperation.Letterhead;
import org.einklang.portal.cooperation.Letterhead.Logo;

/** A paper for LibreOffice: headings, lists and tables as such, so that a table of contents and a screen reader find them. */
final class OdtPaper {

    private static final String LOGO = "Pictures/logo.png";

    private final Paper paper;
    private final Letterhead letterhead;
    private final Texts texts;
    private final Instant made;
    private int tables;

    OdtPaper(Paper paper, Letterhead letterhead, Texts texts, Instant made) {
        this.paper = paper;
        this.letterhead = letterhead;
        this.texts = texts;
        this.made = made;
    }

    byte[] file() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OpenDocument file = new OpenDocument(bytes, OpenDocument.Kind.TEXT, paper.title(), paper.locale(), made)) {
            Optional<Logo> logo = letterhead.logo();
            if (logo.isPresent()) {
                file.picture(LOGO, logo.get().png());
            }
            Elements styles = file.begin("styles.xml", "office:document-styles");
            new OdtStyles(styles).write(!letterhead.isBlank(), file.language());
            foot(styles);
            Elements content = file.begin("content.xml", "office:document-content");
            new OdtTables(content).write(paper.blocks());
            content.open("office:body").open("office:text");
            letterhead(content);
            heading(content, 1, paper.title());
            for (Block block : paper.blocks()) {
                block(content, block);
            }
        }
        return bytes.toByteArray();
    }

    /** At the foot of each page: the title, what the cooperation says there, and the number of the page. */
    private void foot(Elements styles) throws IOException {
        styles.open("office:master-styles")
                .open("style:master-page", "style:name", "Standard", "style:page-layout-name", "page")
                .open("style:footer");
        styles.open("text:p", "text:style-name", "Footer").words(paper.title());
        styles.leaf("text:tab");
        PageNumber.write(
                texts,
                paper.locale(),
                styles::text,
                () -> styles.leaf("text:page-number", "text:select-page", "current"),
                () -> styles.leaf("text:page-count"));
        styles.close();
        for (String line : letterhead.foot().lines().toList()) {
            paragraph(styles, "Footer", line);
        }
        styles.close().close().close();
    }

    private void letterhead(Elements content) throws IOException {
        if (letterhead.isBlank()) {
            return;
        }
        Optional<Logo> logo = letterhead.logo();
        if (logo.isPresent()) {
            String height = logo.get().millimetresHigh() + "mm";
            content.open("text:p", "text:style-name", "Logo")
                    .open(
                            "draw:frame",
                            "draw:name",
                            "Logo",
                            "text:anchor-type",
                            "as-char",
                            "svg:width",
                            logo.get().millimetres() + "mm",
                            "svg:height",
                            height);
            content.leaf("draw:image", "xlink:href", LOGO, "xlink:type", "simple", "xlink:show", "embed");
            content.open("svg:desc").text(logo.get().text()).close().close().close();
        }
        paragraph(content, "Letterhead_20_Name", letterhead.name());
        paragraph(content, "Letterhead", letterhead.contact());
    }

    private void block(Elements content, Block block) throws IOException {
        if (block instanceof Block.Heading heading) {
            heading(content, heading.level() + 1, heading.text());
        } else if (block instanceof Block.Paragraph words) {
            paragraph(content, "Text_20_body", words.text());
        } else if (block instanceof Block.Points list) {
            points(content, list.points());
        } else if (block instanceof Block.Table table) {
            table(content, table);
        } else if (block instanceof Block.Facts facts && !facts.entries().isEmpty()) {
            facts(content, facts.entries());
        } else if (block instanceof Block.Framed framed) {
            paragraph(content, "Framed_20_Name", framed.title());
            paragraph(content, "Framed", framed.text());
        }
    }

    private static void heading(Elements content, int level, String text) throws IOException {
        String number = String.valueOf(level);
        content.open("text:h", "text:style-name", "Heading_20_" + number, "text:outline-level", number)
                .words(text)
                .close();
    }

    private static void paragraph(Elements content, String style, String text) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        content.open("text:p", "text:style-name", style);
        lines(content, text);
        content.close();
    }

    private static void lines(Elements content, String text) throws IOException {
        boolean first = true;
        for (String line : text.lines().toList()) {
            if (!first) {
                content.leaf("text:line-break");
            }
            content.words(line);
            first = false;
        }
    }

    private static void points(Elements content, List<Point> points) throws IOException {
        content.open("text:list", "text:style-name", "Points");
        for (Point point : points) {
            content.open("text:list-item");
            paragraph(content, "Point", point.text());
            if (!point.below().isEmpty()) {
                points(content, point.below());
            }
            content.close();
        }
        content.close();
    }

    private void table(Elements content, Block.Table table) throws IOException {
        paragraph(content, "Caption", table.caption());
        open(content);
        for (int column = 0; column < table.headers().size(); column++) {
            column(content, column);
        }
        content.open("table:table-header-rows");
        row(content, table.headers(), "Head", "Table_20_Heading");
        content.close();
        for (List<String> row : table.rows()) {
            row(content, row, "Cell", "Table_20_Contents");
        }
        content.close();
    }

    private static void row(Elements content, List<String> texts, String cell, String style) throws IOException {
        content.open("table:table-row", "table:style-name", "Row");
        for (String text : texts) {
            cell(content, cell, style, text);
        }
        content.close();
    }

    private void facts(Elements content, List<List<String>> entries) throws IOException {
        open(content);
        content.open("table:table-header-columns");
        column(content, 0);
        content.close();
        column(content, 1);
        for (List<String> entry : entries) {
            content.open("table:table-row", "table:style-name", "Row");
            cell(content, "Fact", "Table_20_Heading", entry.get(0));
            cell(content, "Fact", "Table_20_Contents", entry.get(1));
            content.close();
        }
        content.close();
    }

    private void open(Elements content) throws IOException {
        content.open("table:table", "table:name", "Table" + ++tables, "table:style-name", "Table");
    }

    private void column(Elements content, int column) throws IOException {
        content.leaf("table:table-column", "table:style-name", OdtTables.column(tables, column));
    }

    private static void cell(Elements content, String cell, String style, String text) throws IOException {
        content.open("table:table-cell", "table:style-name", cell, "office:value-type", "string");
        content.open("text:p", "text:style-name", style);
        lines(content, text);
        content.close().close();
    }
}
