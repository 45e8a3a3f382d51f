package org.einklang.portal.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

class FileTextTest {

    @Test
    void what_stands_in_documents_is_read_and_words_stay_apart() throws IOException {
        assertThat(text(FileKind.PDF, pdf("Haushaltsplan der Messe"))).isEqualTo("Haushaltsplan der Messe");
        assertThat(text(
                        FileKind.DOCX,
                        Brought.word("<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>Fahrrad</w:t></w:r><w:r>"
                                + "<w:instrText>PAGE</w:instrText><w:t>ständer</w:t></w:r></w:p>"
                                + "<w:p><w:r><w:t>Bahnhof</w:t></w:r></w:p></w:body></w:document>")))
                .isEqualTo("Fahrradständer Bahnhof");
        assertThat(text(
                        FileKind.ODT,
                        libre("<text:h>Titel</text:h><text:p>Erste <text:span>Zeile</text:span></text:p>")))
                .isEqualTo("Titel Erste Zeile");
        assertThat(text(
                        FileKind.XLSX,
                        Brought.zip(
                                "xl/sharedStrings.xml",
                                Brought.bytes("<sst><si><t>Kosten</t></si><si><t>Anteil</t></si></sst>"),
                                "xl/styles.xml",
                                Brought.bytes("<t>nichts</t>"))))
                .isEqualTo("Kosten Anteil");
        assertThat(text(FileKind.TXT, "Grüße\n\naus dem Amt".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo("Grüße aus dem Amt");
        assertThat(text(FileKind.PNG, Brought.png(2, 2))).isEmpty();
    }

    @Test
    void no_more_is_read_than_anybody_looks_for_and_what_is_damaged_says_so() throws IOException {
        byte[] endless = libre("<text:p>Wort</text:p>".repeat(5_000));
        assertThat(FileText.of(FileKind.ODT, new ByteArrayInputStream(endless), 100))
                .hasSizeBetween(90, 100)
                .startsWith("Wort Wort");
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> text(FileKind.PDF, Brought.pdf("kein PDF")));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> text(FileKind.DOCX, Brought.word("<w:document><offen>")));
    }

    @Test
    void a_file_that_unfolds_to_more_than_the_machine_has_harms_nobody_and_reads_as_empty() throws IOException {
        assertThat(new TextReading().read(FileKind.PDF, reader -> reader.write(bomb())))
                .isEmpty();
        byte[] plan = pdf("Haushaltsplan der Messe");
        assertThat(new TextReading().read(FileKind.PDF, reader -> reader.write(plan)))
                .isEqualTo("Haushaltsplan der Messe");
    }

    private static String text(FileKind kind, byte[] file) throws IOException {
        return FileText.of(kind, new ByteArrayInputStream(file), 1_000);
    }

    private static byte[] libre(String body) {
        return Brought.zip(
                "mimetype",
                Brought.bytes("application/vnd.oasis.opendocument.text"),
                "content.xml",
                Brought.bytes("<office:document-content xmlns:office=\"o\" xmlns:text=\"t\">" + body
                        + "</office:document-content>"));
    }

    private static byte[] pdf(String words) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(words);
                content.endText();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** One page whose content is a gigabyte of blanks, in a megabyte. */
    private static byte[] bomb() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                byte[] blanks = " ".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
                for (int i = 0; i < 1_000; i++) {
                    content.appendRawCommands(blanks);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
