package org.einklang.portal.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Date and identity of a printed file. They come from the portal's clock and from the content, not from the moment of
 * printing, so that the same paper printed at the same time is the same file, byte by byte.
 *
 * @param identity made from content and date
 * @param printed UTC, whole seconds, since the two places where PDF keeps it must agree
 */
record PdfStamp(long identity, Instant printed) {

    static PdfStamp of(String content, Instant printed) {
        Instant second = printed.truncatedTo(ChronoUnit.SECONDS);
        return new PdfStamp(31L * content.hashCode() + second.getEpochSecond(), second);
    }

    void put(PDDocument pdf) throws IOException {
        pdf.setDocumentId(identity);
        pdf.getDocumentInformation().setCreationDate(GregorianCalendar.from(printed.atZone(ZoneOffset.UTC)));
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String dated = new String(metadata.toByteArray(), UTF_8).replaceAll("(<xmp:CreateDate>)[^<]*", "$1" + printed);
        metadata.importXMPMetadata(dated.getBytes(UTF_8));
    }
}
