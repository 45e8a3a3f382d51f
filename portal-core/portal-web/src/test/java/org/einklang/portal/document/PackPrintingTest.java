package org.einklang.portal.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.einklang.api.document.Paper;
import org.einklang.api.document.PaperPack;
import org.einklang.api.document.PrintedFile;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.text.Texts;
import org.einklang.portal.attachment.BroughtPdf;
import org.einklang.portal.cooperation.Letterhead;
import org.junit.jupiter.api.Test;

/** Papers and files that others have made become one file; whatever is wrong with one of them, the others arrive. */
class PackPrintingTest {

    private static final ItemRef MEETING = new ItemRef("meetings", "meeting", "1");
    private static final ItemRef ITEM = new ItemRef("meetings", "item", "2");
    private static final Texts WORDS = new German();
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-12T09:00:00Z"), ZoneOffset.UTC);

    private final PdfPrinter printer = new PdfPrinter(WORDS, NOW);

    @Test
    void what_the_portal_writes_is_accessible_and_can_be_archived() throws IOException {
        assertThat(VeraPdf.faults(printed(List.of()))).isEmpty();
    }

    @Test
    void a_pack_whose_files_are_all_in_the_portal_is_still_accessible() throws IOException {
        byte[] pack = printed(List.of(BroughtPdf.of(ITEM, "Angebote.csv", "a;b".getBytes(UTF_8))));

        assertThat(VeraPdf.faults(pack)).isEmpty();
        assertThat(text(pack, 1)).contains("Angebote.csv", "steht im Portal (kein PDF)");
    }

    @Test
    void parts_begin_on_pages_of_their_own_and_the_contents_say_where() throws IOException {
        byte[] pack = printed(List.of());

        assertThat(text(pack, 1)).containsPattern("Tagesordnung\\s+2").containsPattern("TOP 2: Messe\\s+2");
        assertThat(text(pack, 1)).containsPattern("Offene Aufgaben\\s+3").contains("Seite 1 von 3");
        assertThat(text(pack, 2)).contains("Seite 2 von 3\nTagesordnung");
        assertThat(text(pack, 3)).contains("Seite 3 von 3\nOffene Aufgaben");
    }

    @Test
    void every_part_every_item_and_every_file_has_a_bookmark_in_order() throws IOException {
        byte[] pack = printed(List.of(
                BroughtPdf.of(MEETING, "Übersicht.pdf", pages(2)), BroughtPdf.of(ITEM, "Konzept.pdf", tagged())));

        try (PDDocument pdf = Loader.loadPDF(pack)) {
            assertThat(bookmarks(pdf.getDocumentCatalog().getDocumentOutline(), ""))
                    .containsExactly(
                            "Sitzungsmappe: Größe & <Maß>",
                            "- Inhalt",
                            "- Anlagen",
                            "Tagesordnung",
                            "- TOP 1: Begrüßung",
                            "- TOP 2: Messe",
                            "Offene Aufgaben",
                            "Anlagen",
                            "- Anlage 1: Übersicht.pdf",
                            "- Anlage 2: Konzept.pdf (TOP 2: Messe)");
            assertThat(pdf.getNumberOfPages()).isEqualTo(6);
            PDOutlineItem last =
                    pdf.getDocumentCatalog().getDocumentOutline().getLastChild().getLastChild();
            assertThat(pdf.getPages().indexOf(last.findDestinationPage(pdf))).isEqualTo(5);
        }
        assertThat(text(pack, 1)).contains("ab Seite 4 (2 Seiten)", "ab Seite 6 (1 Seite)", "Seite 1 von 6");
        assertThat(text(pack, 5)).contains("Blatt 2", "Anlage 1 · Seite 5 von 6");
        assertThat(text(pack, 6)).contains("Was wir vorhaben", "Anlage 2 · Seite 6 von 6");
    }

    @Test
    void with_files_of_others_it_keeps_title_language_and_tags_but_promises_nothing() throws IOException {
        byte[] pack = printed(List.of(BroughtPdf.of(MEETING, "Übersicht.pdf", pages(1))));

        try (PDDocument pdf = Loader.loadPDF(pack)) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("de");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Sitzungsmappe: Größe & <Maß>");
            assertThat(new String(catalog.getMetadata().toByteArray(), UTF_8))
                    .contains("Sitzungsmappe: Größe")
                    .doesNotContain("pdfuaid:part", "pdfaid:part");
        }
    }

    @Test
    void files_that_are_broken_locked_or_no_pdf_are_named_and_all_others_arrive() throws IOException {
        byte[] pack = printed(List.of(
                BroughtPdf.of(MEETING, "Kaputt.pdf", "%PDF-1.7 und dann nichts".getBytes(UTF_8)),
                BroughtPdf.of(MEETING, "Geheim.pdf", locked()),
                BroughtPdf.of(MEETING, "Liste.csv", "a;b".getBytes(UTF_8)),
                BroughtPdf.of(ITEM, "Konzept.pdf", pages(1))));

        assertThat(text(pack, 1).replaceAll("\\s+", " "))
                .contains("Kaputt.pdf – steht im Portal (lässt sich nicht einbinden)")
                .contains("Geheim.pdf – steht im Portal (mit Passwort geschützt)")
                .contains("Liste.csv – steht im Portal (kein PDF)")
                .contains("Alle anderen stehen im Portal", "ab Seite 4 (1 Seite)");
        assertThat(text(pack, 4)).contains("Blatt 1", "Anlage 4 · Seite 4 von 4");
    }

    @Test
    void what_is_too_much_stays_in_the_portal() throws IOException {
        byte[] pack = printed(List.of(
                BroughtPdf.of(MEETING, "Lang.pdf", pages(501)),
                new BroughtPdf(MEETING, "Groß.pdf", 51L * 1024 * 1024, pages(1)),
                BroughtPdf.of(MEETING, "Klein.pdf", pages(1))));

        assertThat(text(pack, 1).replaceAll("\\s+", " "))
                .contains("Lang.pdf – steht im Portal (zu groß für diese Mappe)")
                .contains("Groß.pdf – steht im Portal (zu groß für diese Mappe)")
                .contains("Klein.pdf – ab Seite 4");
    }

    @Test
    void nothing_in_a_file_acts_once_it_is_bound_in() throws IOException {
        byte[] acting;
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('Hallo')"));
            acting = saved(pdf);
        }
        byte[] pack = printed(List.of(BroughtPdf.of(MEETING, "Handelt.pdf", acting)));

        try (PDDocument pdf = Loader.loadPDF(pack)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(4);
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
        }
    }

    @Test
    void a_page_that_is_turned_has_its_number_where_people_look_for_it() throws IOException {
        for (int turned : List.of(0, 90, 180, 270)) {
            byte[] file;
            try (PDDocument pdf = new PDDocument()) {
                PDPage page = new PDPage(PDRectangle.A4);
                page.setRotation(turned);
                pdf.addPage(page);
                file = saved(pdf);
            }
            byte[] pack = printed(List.of(BroughtPdf.of(MEETING, "Gedreht.pdf", file)));
            assertThat(text(pack, 4)).as("turned by " + turned).contains("Anlage 1 · Seite 4 von 4");
        }
    }

    private byte[] printed(List<BroughtPdf> files) throws IOException {
        PaperPack pack = PaperPack.under(new CooperationId(1), Paper.in(Locale.GERMAN, "Sitzungsmappe: Größe & <Maß>"))
                .part(Paper.in(Locale.GERMAN, "Tagesordnung")
                        .heading("TOP 1: Begrüßung")
                        .paragraph("Guten Tag")
                        .heading("TOP 2: Messe")
                        .facts(List.of(List.of("Frage", "Ein Stand?"))))
                .part(Paper.in(Locale.GERMAN, "Offene Aufgaben").paragraph("Keine"))
                .enclose(MEETING, "")
                .enclose(ITEM, "TOP 2: Messe");
        PackPrinting printing = new PackPrinting(new Enclosures(BroughtPdf.only(files)), printer, WORDS, NOW);
        PrintedFile file = printing.print(pack, Letterhead.PLAIN);
        try (InputStream content = file.content()) {
            byte[] bytes = content.readAllBytes();
            assertThat((long) bytes.length).isEqualTo(file.size());
            return bytes;
        }
    }

    /** A file with so many pages, each of them with its number. */
    private byte[] pages(int many) throws IOException {
        try (PDDocument all = new PDDocument()) {
            IntStream.range(0, many - 1).forEach(i -> all.addPage(new PDPage(PDRectangle.A4)));
            try (PDDocument last =
                    Loader.loadPDF(printer.pdf(Paper.in(Locale.GERMAN, "Blatt " + many), Letterhead.PLAIN))) {
                all.importPage(last.getPage(0)).getCOSObject().removeItem(COSName.STRUCT_PARENTS);
                return saved(all);
            }
        }
    }

    private byte[] tagged() {
        return printer.pdf(Paper.in(Locale.GERMAN, "Konzept").heading("Was wir vorhaben"), Letterhead.PLAIN);
    }

    private byte[] locked() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pages(1))) {
            pdf.protect(new StandardProtectionPolicy("Chef", "Geheim", new AccessPermission()));
            return saved(pdf);
        }
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }

    private static String text(byte[] pack, int page) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pack)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(pdf);
        }
    }

    private static List<String> bookmarks(PDOutlineNode node, String before) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item : node.children()) {
            titles.add(before + item.getTitle());
            titles.addAll(bookmarks(item, before + "- "));
        }
        return titles;
    }

    /** The words of the host, in German. */
    private static final class German implements Texts {

        private final ResourceBundle words = ResourceBundle.getBundle("i18n.core", Locale.GERMAN);

        @Override
        public String get(Locale locale, String key, Object... arguments) {
            String pattern = words.getString(key.replaceFirst("^core\\.", ""));
            return new MessageFormat(pattern, locale).format(arguments);
        }

        @Override
        public String get(String key, Object... arguments) {
            return get(locale(), key, arguments);
        }

        @Override
        public Locale locale() {
            return Locale.GERMAN;
        }
    }
}
