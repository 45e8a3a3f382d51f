package org.einklang.portal.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What can be read in a file, as far as anybody will look for it. Runs in a process of its own, see {@link TextReading}. */
final class FileText {

    private static final int MOST_PAGES = 300;
    private static final Charset OLDER = Charset.forName("windows-1252");

    private FileText() {}

    /** At most so many letters of it; empty for pictures. @throws IOException if it is damaged or locked */
    static String of(FileKind kind, InputStream content, int most) throws IOException {
        String text = kind == FileKind.PDF
                ? pdf(content.readAllBytes())
                : kind.isPackage()
                        ? PackageText.of(kind, content, most)
                        : kind.isText() ? plain(content.readNBytes(most * 2)) : "";
        String tidy = text.replaceAll("\\s+", " ").strip();
        return tidy.substring(0, Math.min(most, tidy.length()));
    }

    private static String pdf(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(MOST_PAGES);
            StringWriter text = new StringWriter();
            stripper.writeText(document, text);
            return text.toString();
        }
    }

    private static String plain(byte[] text) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(text, OLDER);
        }
    }
}
