package org.einklang.portal.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.einklang.api.text.Texts;

/**
 * Binds files behind a printed pack: their pages with number and bookmark. Tags that they bring stay; since nobody knows how good
 * they are, the whole no longer says that it conforms to PDF/UA and PDF/A.
 */
final class PackBinding {

    private final Texts texts;
    private final Locale locale;

    PackBinding(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /** A file turned out not to be fit. */
    static final class Unfit extends IOException {

        private static final long serialVersionUID = 1L;

        private final transient Enclosure enclosure;

        Unfit(Enclosure enclosure, Exception why) {
            super("a file cannot be bound in", why);
            this.enclosure = enclosure;
        }

        Enclosure enclosure() {
            return enclosure;
        }
    }

    /** Writes all of it. @throws Unfit if one of the enclosures keeps it from being written */
    void bind(byte[] printed, List<Enclosure> enclosures, InputStream letters, Instant made, Path to)
            throws IOException {
        List<PDDocument> open = new ArrayList<>();
        try (PDDocument whole = Loader.loadPDF(printed, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            PDFont font = PDType0Font.load(whole, letters, true);
            PDOutlineItem chapter = bookmark(whole, text("enclosures"), whole.getNumberOfPages() - 1);
            whole.getDocumentCatalog().getDocumentOutline().addLast(chapter);
            int all = whole.getNumberOfPages()
                    + enclosures.stream().mapToInt(Enclosure::pages).sum();
            for (int i = 0; i < enclosures.size(); i++) {
                if (enclosures.get(i).isBound()) {
                    int first = whole.getNumberOfPages();
                    append(whole, enclosures.get(i), open);
                    for (int page = first; page < whole.getNumberOfPages(); page++) {
                        PageMark.put(whole, whole.getPage(page), font, mark(i + 1, page + 1, all));
                    }
                    PDOutlineItem one = bookmark(whole, name(i + 1, enclosures.get(i)), first);
                    if (!chapter.hasChildren()) {
                        chapter.setDestination(one.getDestination());
                    }
                    chapter.addLast(one);
                }
            }
            claimNothing(whole);
            PdfStamp.of(chapter.getTitle() + printed.length + all, made).put(whole);
            whole.save(to.toFile());
        } finally {
            for (PDDocument one : open) {
                one.close();
            }
        }
    }

    private static void append(PDDocument whole, Enclosure enclosure, List<PDDocument> open) throws Unfit {
        try {
            PDDocument part = Loader.loadPDF(enclosure.file().toFile(), IOUtils.createTempFileOnlyStreamCache());
            open.add(part);
            new PDFMergerUtility().appendDocument(whole, part);
        } catch (IOException | RuntimeException unfit) {
            throw new Unfit(enclosure, unfit);
        }
    }

    private static PDOutlineItem bookmark(PDDocument whole, String title, int page) {
        PDPageFitDestination there = new PDPageFitDestination();
        there.setPage(whole.getPage(page));
        PDOutlineItem bookmark = new PDOutlineItem();
        bookmark.setTitle(title);
        bookmark.setDestination(there);
        return bookmark;
    }

    /** Which enclosure this is, and which page of how many. */
    private String mark(int number, int page, int pages) {
        return text("enclosure.mark", number) + " · " + text("page", String.valueOf(page), String.valueOf(pages));
    }

    private String name(int number, Enclosure enclosure) {
        return text("enclosure.mark", number) + ": " + enclosure.name()
                + (enclosure.about().isEmpty() ? "" : " (" + enclosure.about() + ")");
    }

    private static void claimNothing(PDDocument whole) throws IOException {
        PDMetadata metadata = whole.getDocumentCatalog().getMetadata();
        String honest = new String(metadata.toByteArray(), UTF_8)
                .replaceAll("(?s)<(pdfaid|pdfuaid):(\\w+)>.*?</\\1:\\2>", "")
                .replaceAll("(pdfaid|pdfuaid):\\w+=\"[^\"]*\"", "");
        metadata.importXMPMetadata(honest.getBytes(UTF_8));
    }

    private String text(String key, Object... arguments) {
        return texts.get(locale, "core.document." + key, arguments);
    }
}
