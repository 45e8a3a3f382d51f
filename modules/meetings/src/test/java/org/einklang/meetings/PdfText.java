package org.einklang.meetings;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads what is printed in a PDF. */
public final class PdfText {

    private PdfText() {}

    /** The words, in the order in which they are read. */
    public static String of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
