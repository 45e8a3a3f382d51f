package org.einklang.portal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.einklang.api.document.Paper;
import org.einklang.api.document.Paper.Point;
import org.einklang.portal.cooperation.Letterhead;
import org.junit.jupiter.api.Test;
import org.odftoolkit.odfdom.doc.OdfTextDocument;
import org.odftoolkit.odfdom.doc.table.OdfTable;
import org.odftoolkit.odfdom.dom.element.text.TextHElement;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The same paper as PDF, for Word and for LibreOffice, opened again by libraries that had no part in writing it. */
class PapersTest {

    private static final Instant NOW = Instant.parse("2026-11-12T09:00:00Z");
    private static final PdfPrinterTest.FootOnly TEXTS = new PdfPrinterTest.FootOnly();
    private static final Letterhead LETTERHEAD = new Letterhead(
            "Kooperation <Lindental> & Co",
            "Koordinationsstelle · Marktplatz 1\nkoordination@lindental.example",
            "Alle Partner \"gemeinsam\"\nzweite Zeile",
            Optional.of(new Letterhead.Logo(logo(), "Logo: ein Lindenblatt", 60, 24)));

    @Test
    void a_long_paper_on_letterhead_is_accessible_and_can_be_archived() throws IOException {
        PdfPrinter printer = new PdfPrinter(TEXTS, Clock.fixed(NOW, ZoneOffset.UTC));
        Paper paper = paper();
        IntStream.range(0, 60).forEach(i -> paper.heading("Punkt " + i).paragraph("Wort ".repeat(120)));

        assertThat(VeraPdf.faults(printer.pdf(paper, LETTERHEAD))).isEmpty();
        assertThat(VeraPdf.faults(printer.pdf(paper(), Letterhead.PLAIN))).isEmpty();
    }

    @Test
    void the_judge_notices_what_is_wrong() throws IOException {
        PdfPrinter printer = new PdfPrinter(TEXTS, Clock.fixed(NOW, ZoneOffset.UTC));
        byte[] pdf = printer.pdf(paper(), LETTERHEAD);
        String raw = new String(pdf, StandardCharsets.ISO_8859_1);

        assertThat(VeraPdf.faults(raw.replace("/Lang (de)", "/Lonk (de)").getBytes(StandardCharsets.ISO_8859_1)))
                .isNotEmpty();
    }

    @Test
    void word_gets_headings_lists_and_tables_with_heads() throws IOException {
        try (XWPFDocument word = word(paper(), LETTERHEAD)) {
            assertThat(word.getParagraphs().stream().filter(one -> "Heading1".equals(one.getStyleID())))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Organigramm: Größe & <Maß>");
            assertThat(word.getStyles().getStyle("Heading2").getName()).isEqualTo("heading 2");
            assertThat(word.getStyles()
                            .getStyle("Heading2")
                            .getCTStyle()
                            .getPPr()
                            .getOutlineLvl()
                            .getVal())
                    .isEqualTo(BigInteger.ONE);
            assertThat(word.getParagraphs().stream().filter(one -> "Heading2".equals(one.getStyleID())))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Wer wen", "Alle");
            List<XWPFParagraph> points = word.getParagraphs().stream()
                    .filter(one -> one.getNumID() != null)
                    .toList();
            assertThat(points).extracting(XWPFParagraph::getText).containsExactly("Träger", "Steuerung", "AG");
            assertThat(points)
                    .extracting(XWPFParagraph::getNumIlvl)
                    .containsExactly(BigInteger.ZERO, BigInteger.ONE, BigInteger.TWO);
            assertThat(points.get(0).getNumFmt()).isEqualTo("bullet");
            XWPFTable table = word.getTables().get(1);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(0).getCell(1).getText()).isEqualTo("Vorsitz");
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            assertThat(table.getRow(2).getCell(0).getText()).isEqualTo("=1+1");
            assertThat(table.getRow(2).getCell(0).getWidth()).isPositive();
            assertThat(table.getCTTbl().getTblGrid().getGridColList())
                    .as("other programs read the widths there")
                    .allSatisfy(column -> assertThat(column.getW()).isNotNull());
        }
    }

    @Test
    void word_knows_title_language_page_numbers_and_the_letterhead() throws Exception {
        try (XWPFDocument word = word(paper(), LETTERHEAD)) {
            assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo("Organigramm: Größe & <Maß>");
            assertThat(word.getProperties()
                            .getCoreProperties()
                            .getUnderlyingProperties()
                            .getLanguageProperty())
                    .contains("de");
            assertThat(word.getStyle().toString()).contains("de-DE");
            String foot = word.getFooterList().get(0)._getHdrFtr().toString();
            assertThat(foot)
                    .contains("w:instr=\"PAGE\"")
                    .contains("w:instr=\"NUMPAGES\"")
                    .contains("zweite Zeile");
            assertThat(word.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("Kooperation <Lindental> & Co");
            assertThat(word.getAllPictures()).hasSize(1);
            assertThat(word.getDocument().toString()).contains("descr=\"Logo: ein Lindenblatt\"");
        }
    }

    @Test
    void libreoffice_gets_headings_lists_and_tables_with_heads() throws Exception {
        try (OdfTextDocument text = libreOffice(paper(), LETTERHEAD)) {
            NodeList headings = text.getContentRoot().getElementsByTagName("text:h");
            assertThat(IntStream.range(0, headings.getLength())
                            .mapToObj(i -> (TextHElement) headings.item(i))
                            .map(one -> one.getTextOutlineLevelAttribute() + " " + one.getTextContent()))
                    .containsExactly("1 Organigramm: Größe & <Maß>", "2 Wer wen", "2 Alle");
            NodeList lists = text.getContentRoot().getElementsByTagName("text:list");
            assertThat(lists.getLength()).isEqualTo(3);
            assertThat(((Element) lists.item(2).getParentNode()).getTagName()).isEqualTo("text:list-item");
            OdfTable table = text.getTableList().get(1);
            assertThat(table.getHeaderRowCount()).isEqualTo(1);
            assertThat(table.getCellByPosition(1, 0).getDisplayText()).isEqualTo("Vorsitz");
            assertThat(table.getCellByPosition(0, 2).getDisplayText()).isEqualTo("=1+1");
            assertThat(text.getTableList().get(0).getHeaderColumnCount()).isEqualTo(1);
        }
    }

    @Test
    void libreoffice_finds_how_tables_look_in_the_only_place_where_it_looks_for_that() throws Exception {
        try (OdfTextDocument text = libreOffice(paper(), LETTERHEAD)) {
            Set<String> there = new HashSet<>();
            NodeList styles = text.getContentDom().getElementsByTagName("style:style");
            for (int at = 0; at < styles.getLength(); at++) {
                there.add(((Element) styles.item(at)).getAttribute("style:name"));
            }
            NodeList all = text.getContentRoot().getElementsByTagName("*");
            Set<String> wanted = new HashSet<>();
            for (int at = 0; at < all.getLength(); at++) {
                wanted.add(((Element) all.item(at)).getAttribute("table:style-name"));
            }
            wanted.remove("");

            assertThat(wanted).contains("Table", "Row", "Head", "Cell", "Fact");
            assertThat(there).containsAll(wanted);
        }
    }

    @Test
    void libreoffice_knows_title_language_page_numbers_and_the_letterhead() throws Exception {
        try (OdfTextDocument text = libreOffice(paper(), LETTERHEAD)) {
            assertThat(text.getOfficeMetadata().getTitle()).isEqualTo("Organigramm: Größe & <Maß>");
            assertThat(text.getOfficeMetadata().getLanguage()).isEqualTo("de");
            String styles = text.getStylesDom().getRootElement().toString();
            assertThat(styles)
                    .contains("fo:language=\"de\"")
                    .contains("text:page-number")
                    .contains("text:page-count")
                    .contains("zweite Zeile");
            assertThat(words(text)).contains("Kooperation <Lindental> & Co");
            assertThat(text.getPackage().getBytes("Pictures/logo.png")).isEqualTo(logo());
            assertThat(text.getContentRoot()
                            .getElementsByTagName("svg:desc")
                            .item(0)
                            .getTextContent())
                    .isEqualTo("Logo: ein Lindenblatt");
        }
    }

    @Test
    void plain_paper_has_no_head() throws Exception {
        try (XWPFDocument word = word(paper(), Letterhead.PLAIN);
                OdfTextDocument text = libreOffice(paper(), Letterhead.PLAIN)) {
            assertThat(word.getParagraphs().get(0).getText()).startsWith("Organigramm");
            assertThat(text.getContentRoot().getFirstChild().getTextContent()).startsWith("Organigramm");
        }
    }

    @Test
    void characters_that_paper_does_not_know_do_no_harm() throws Exception {
        Paper odd = Paper.in(Locale.GERMAN, "A\u0000B").paragraph("C\u0007D  🎼 ]]> \uFFFE\nzwei");
        try (XWPFDocument word = word(odd, Letterhead.PLAIN);
                OdfTextDocument text = libreOffice(odd, Letterhead.PLAIN)) {
            assertThat(word.getParagraphs().get(1).getText()).isEqualTo("CD  🎼 ]]> \nzwei");
            assertThat(words(text))
                    .contains("AB")
                    .element(1)
                    .asString()
                    .startsWith("CD")
                    .contains("🎼 ]]>")
                    .endsWith("zwei");
        }
    }

    private static Paper paper() {
        return Paper.in(Locale.GERMAN, "Organigramm: Größe & <Maß>")
                .facts(List.of(List.of("Stand", "12.11.2026")))
                .heading("Wer wen")
                .points(List.of(new Point("Träger", List.of(new Point("Steuerung", List.of(Point.of("AG")))))))
                .heading("Alle")
                .table(
                        "Gremien",
                        List.of("Gremium", "Vorsitz"),
                        List.of(List.of("Steuerung", "Jana Weiß"), List.of("=1+1", "–")))
                .framed("Beschluss", "Es bleibt so.");
    }

    private static XWPFDocument word(Paper paper, Letterhead letterhead) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(new DocxPaper(paper, letterhead, TEXTS, NOW).file()));
    }

    private static OdfTextDocument libreOffice(Paper paper, Letterhead letterhead) throws Exception {
        return OdfTextDocument.loadDocument(
                new ByteArrayInputStream(new OdtPaper(paper, letterhead, TEXTS, NOW).file()));
    }

    private static List<String> words(OdfTextDocument text) throws Exception {
        NodeList all = text.getContentRoot().getChildNodes();
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> all.item(i).getTextContent())
                .toList();
    }

    private static byte[] logo() {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(60, 24, BufferedImage.TYPE_INT_RGB), "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }
}
