package org.einklang.portal.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.einklang.api.document.Paper;
import org.einklang.api.document.Paper.Block;
import org.einklang.api.document.Paper.Point;
import org.einklang.api.text.Texts;
import org.einklang.portal.cooperation.Letterhead;
import org.einklang.portal.cooperation.Letterhead.Logo;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGridCol;

/** A paper for Word: headings, lists and tables as such, so that a table of contents and a screen reader find them. */
final class DocxPaper {

    private final Paper paper;
    private final Letterhead letterhead;
    private final Texts texts;
    private final Instant made;
    private final XWPFDocument file = new XWPFDocument();

    DocxPaper(Paper paper, Letterhead letterhead, Texts texts, Instant made) {
        this.paper = paper;
        this.letterhead = letterhead;
        this.texts = texts;
        this.made = made;
    }

    byte[] file() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (file) {
            portrait();
            DocxStyles styles = new DocxStyles(file);
            styles.add(language(paper.locale()), !letterhead.isBlank());
            BigInteger bullets = styles.bullets();
            letterhead();
            paragraph("Heading1", paper.title());
            for (Block block : paper.blocks()) {
                block(block, bullets);
            }
            foot();
            file.write(bytes);
        }
        return bytes.toByteArray();
    }

    private void portrait() {
        POIXMLProperties.CoreProperties about = file.getProperties().getCoreProperties();
        about.setTitle(Escaped.legal(paper.title()));
        about.setCreator("Einklang");
        about.setCreated(Optional.of(Date.from(made)));
        about.getUnderlyingProperties().setLanguageProperty(paper.locale().toLanguageTag());
    }

    static String language(Locale locale) {
        String country = locale.getLanguage().equals(Locale.GERMAN.getLanguage()) ? "DE" : "GB";
        return locale.getLanguage() + "-" + (locale.getCountry().isEmpty() ? country : locale.getCountry());
    }

    private void letterhead() throws IOException {
        if (letterhead.isBlank()) {
            return;
        }
        Optional<Logo> logo = letterhead.logo();
        if (logo.isPresent()) {
            logo(logo.get());
        }
        paragraph("LetterheadName", letterhead.name());
        paragraph("Letterhead", letterhead.contact());
    }

    private void logo(Logo logo) throws IOException {
        XWPFParagraph place = file.createParagraph();
        place.setStyle("Letterhead");
        try (ByteArrayInputStream png = new ByteArrayInputStream(logo.png())) {
            // the name of the file becomes what is read out
            place.createRun()
                    .addPicture(
                            png,
                            PictureType.PNG,
                            Escaped.legal(logo.text()),
                            emu(logo.millimetres()),
                            emu(logo.millimetresHigh()));
        } catch (InvalidFormatException noPicture) {
            throw new IOException(noPicture);
        }
    }

    private static int emu(int millimetres) {
        return Units.toEMU(millimetres * 72 / 25.4);
    }

    private void block(Block block, BigInteger bullets) {
        if (block instanceof Block.Heading heading) {
            paragraph("Heading" + Math.min(heading.level() + 1, 3), heading.text());
        } else if (block instanceof Block.Paragraph words) {
            paragraph("Normal", words.text());
        } else if (block instanceof Block.Points list) {
            points(list.points(), bullets, 0);
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Facts facts && !facts.entries().isEmpty()) {
            XWPFTable drawn = file.createTable(facts.entries().size(), 2);
            drawn.removeBorders();
            rows(drawn, facts.entries(), 0, true);
            widths(drawn, ColumnWidths.FACTS);
            file.createParagraph();
        } else if (block instanceof Block.Framed framed) {
            paragraph("FramedName", framed.title());
            paragraph("Framed", framed.text());
        }
    }

    private void points(List<Point> points, BigInteger bullets, int level) {
        for (Point point : points) {
            XWPFParagraph line = file.createParagraph();
            line.setStyle("ListBullet");
            line.setNumID(bullets);
            line.setNumILvl(BigInteger.valueOf(Math.min(level, DocxStyles.LEVELS - 1)));
            lines(line, point.text());
            points(point.below(), bullets, level + 1);
        }
    }

    /** The heads are repeated on each page, and said to be heads. */
    private void table(Block.Table table) {
        paragraph("Caption", table.caption());
        XWPFTable drawn =
                file.createTable(table.rows().size() + 1, table.headers().size());
        drawn.removeBorders();
        drawn.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, "888888");
        drawn.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, "888888");
        drawn.getRow(0).setRepeatHeader(true);
        rows(drawn, List.of(table.headers()), 0, false);
        rows(drawn, table.rows(), 1, false);
        widths(drawn, ColumnWidths.of(table));
        drawn.getRow(0)
                .getTableCells()
                .forEach(head -> head.getParagraphs().get(0).setStyle("TableHeading"));
        file.createParagraph();
    }

    private static void rows(XWPFTable table, List<List<String>> rows, int from, boolean headed) {
        for (int i = 0; i < rows.size(); i++) {
            XWPFTableRow row = table.getRow(from + i);
            row.setCantSplitRow(true);
            for (int column = 0; column < rows.get(i).size(); column++) {
                XWPFTableCell cell = row.getCell(column);
                XWPFParagraph place = cell.getParagraphs().get(0);
                place.setStyle(headed && column == 0 ? "TableHeading" : "TableContents");
                lines(place, rows.get(i).get(column));
            }
        }
    }

    /** Word reads them from each cell, other programs from the grid. */
    private static void widths(XWPFTable table, List<Integer> millimetres) {
        table.setWidth("100%");
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        grid.setGridColArray(new CTTblGridCol[0]);
        for (int column = 0; column < millimetres.size(); column++) {
            BigInteger width = DocxStyles.twips(millimetres.get(column));
            grid.addNewGridCol().setW(width);
            for (XWPFTableRow row : table.getRows()) {
                row.getCell(column).setWidth(width.toString());
            }
        }
    }

    private void paragraph(String style, String text) {
        if (!text.isEmpty()) {
            XWPFParagraph paragraph = file.createParagraph();
            paragraph.setStyle(style);
            lines(paragraph, text);
        }
    }

    private static void lines(XWPFParagraph place, String text) {
        XWPFRun run = place.createRun();
        List<String> lines = Escaped.legal(text).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines.get(i), run.getCTR().sizeOfTArray());
        }
    }

    /** At the foot of each page: the title, what the cooperation says there, and the number of the page. */
    private void foot() throws IOException {
        XWPFFooter foot = file.createFooter(HeaderFooterType.DEFAULT);
        XWPFParagraph first = foot.createParagraph();
        first.setStyle("Footer");
        first.createRun().setText(Escaped.legal(paper.title()));
        first.createRun().addTab();
        PageNumber.write(
                texts,
                paper.locale(),
                words -> first.createRun().setText(words),
                () -> field(first, "PAGE"),
                () -> field(first, "NUMPAGES"));
        for (String line : letterhead.foot().lines().toList()) {
            XWPFParagraph further = foot.createParagraph();
            further.setStyle("Footer");
            further.createRun().setText(Escaped.legal(line));
        }
    }

    private static void field(XWPFParagraph place, String name) {
        place.getCTP().addNewFldSimple().setInstr(name);
    }
}
