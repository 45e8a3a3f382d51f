package org.einklang.portal.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.einklang.api.document.Paper;
import org.einklang.api.text.Texts;
import org.einklang.portal.cooperation.Letterhead;
import org.junit.jupiter.api.Test;

class PdfPrinterTest {

    private static final Instant NOW = Instant.parse("2026-11-12T09:00:00.5Z");

    private final PdfPrinter printer = new PdfPrinter(new FootOnly(), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void what_was_written_can_be_read_with_its_umlauts() throws IOException {
        assertThat(text(minutes()))
                .contains("Niederschrift: Größe & <Maß>")
                .contains("Begrüßung, Übergänge, 100 € – „Anführung“")
                .contains("Beschluss 3/2026 (angenommen)")
                .contains("Die Förderung für Ärzt:innen wird verlängert.")
                .contains("Jana Weiß");
    }

    @Test
    void it_says_that_it_is_accessible_and_archivable_and_in_which_language() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(printer.pdf(minutes(), Letterhead.PLAIN))) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("de");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getOutputIntents()).hasSize(1);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Niederschrift: Größe & <Maß>");
            String metadata = new String(catalog.getMetadata().toByteArray(), UTF_8);
            assertThat(metadata)
                    .contains("<pdfuaid:part>1</pdfuaid:part>")
                    .contains("<pdfaid:part>3</pdfaid:part>")
                    .contains("<pdfaid:conformance>A</pdfaid:conformance>");
        }
    }

    @Test
    void every_page_says_which_of_how_many_it_is() throws IOException {
        Paper paper = Paper.in(Locale.GERMAN, "Maß: 1, \"x\"");
        IntStream.range(0, 120).forEach(i -> paper.paragraph("Absatz " + i));

        try (PDDocument pdf = Loader.loadPDF(printer.pdf(paper, Letterhead.PLAIN))) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThan(1);
            for (int page = 1; page <= pages; page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf))
                        .contains("Seite " + page + " von " + pages)
                        .contains("Maß: 1, \"x\"");
            }
        }
    }

    @Test
    void the_same_paper_at_the_same_time_is_the_same_file() {
        assertThat(printer.pdf(minutes(), Letterhead.PLAIN)).isEqualTo(printer.pdf(minutes(), Letterhead.PLAIN));
    }

    @Test
    void its_date_is_that_of_the_portal() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(printer.pdf(minutes(), Letterhead.PLAIN))) {
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(Instant.parse("2026-11-12T09:00:00Z"));
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), UTF_8))
                    .contains("<xmp:CreateDate>2026-11-12T09:00:00Z</xmp:CreateDate>");
        }
    }

    @Test
    void headings_are_bookmarks() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(printer.pdf(minutes(), Letterhead.PLAIN))) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
            }
            assertThat(titles).containsExactly("Niederschrift: Größe & <Maß>", "TOP 1 <Anfang>", "Aussprache");
        }
    }

    @Test
    void every_font_is_embedded() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(printer.pdf(minutes(), Letterhead.PLAIN))) {
            for (PDPage page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void characters_that_paper_does_not_know_do_no_harm() throws IOException {
        assertThat(text(Paper.in(Locale.GERMAN, "A\u0000B").paragraph("C\u0007D 🎼 ]]> \\ %s")))
                .contains("AB")
                .contains("CD")
                .contains("]]> \\ %s");
    }

    static Paper minutes() {
        return Paper.in(Locale.GERMAN, "Niederschrift: Größe & <Maß>")
                .facts(List.of(List.of("Ort", "Rathaus"), List.of("Beginn", "13:30 Uhr")))
                .heading("TOP 1 <Anfang>")
                .paragraph("Begrüßung, Übergänge, 100 € – „Anführung“\nzweite Zeile")
                .subheading("Aussprache")
                .table(
                        "Anwesende",
                        List.of("Name", "Partner"),
                        List.of(List.of("Jana Weiß", "Stadt"), List.of("Ömer Çelik", "Jobcenter")))
                .framed("Beschluss 3/2026 (angenommen)", "Die Förderung für Ärzt:innen wird verlängert.");
    }

    private String text(Paper paper) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(printer.pdf(paper, Letterhead.PLAIN))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    /** Knows the one text that is printed at the foot of a page. */
    static final class FootOnly implements Texts {

        @Override
        public String get(Locale locale, String key, Object... arguments) {
            assertThat(key).isEqualTo("core.document.page");
            return "Seite %s von %s".formatted(arguments);
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
