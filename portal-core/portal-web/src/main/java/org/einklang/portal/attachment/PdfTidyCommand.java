package org.einklang.portal.attachment;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads a PDF from its input and writes it so that it can be bound into another one, see {@link TidyPdf}. Started by
 * {@link PdfTidying} with a small memory of its own.
 */
public final class PdfTidyCommand {

    /** Ends so if the file is locked. */
    static final int LOCKED = 3;

    /** Ends so if it has more pages than wanted. */
    static final int TOO_LONG = 4;

    /** Ends so if nothing can be read in it. */
    private static final int UNREADABLE = 5;

    private PdfTidyCommand() {}

    /** With the number of pages that are wanted at most as its argument. @throws IOException if it cannot be read */
    public static void main(String[] arguments) throws IOException {
        System.setProperty("java.awt.headless", "true");
        int end = tidy(System.in.readAllBytes(), Integer.parseInt(arguments[0]));
        if (end != 0) {
            System.exit(end);
        }
    }

    private static int tidy(byte[] file, int most) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            if (pdf.isEncrypted()) {
                return LOCKED;
            }
            if (pdf.getNumberOfPages() == 0) {
                return UNREADABLE;
            }
            if (pdf.getNumberOfPages() > most) {
                return TOO_LONG;
            }
            TidyPdf.tidy(pdf);
            try (OutputStream answer = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))) {
                pdf.save(answer, CompressParameters.NO_COMPRESSION);
            }
            return 0;
        } catch (InvalidPasswordException locked) {
            return LOCKED;
        }
    }
}
