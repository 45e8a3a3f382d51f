package org.einklang.portal.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.einklang.api.document.Documents;
import org.einklang.api.document.Format;
import org.einklang.api.document.Paper;
import org.einklang.api.document.PaperPack;
import org.einklang.api.document.PrintedFile;
import org.einklang.api.text.Texts;
import org.einklang.portal.cooperation.Letterhead;
import org.einklang.portal.cooperation.LetterheadReading;

/** Prints papers on the letterhead of their cooperation, as whatever is wanted. */
@ApplicationScoped
public class PaperPrinting implements Documents {

    @Inject
    private PdfPrinter pdf;

    @Inject
    private PackPrinting packs;

    @Inject
    private LetterheadReading letterheads;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    @Override
    public Paper add(Paper paper, String markdown) {
        return PaperText.add(paper, markdown);
    }

    @Override
    public byte[] print(Paper paper, Format format) {
        Letterhead letterhead = paper.sender().map(letterheads::of).orElse(Letterhead.PLAIN);
        try {
            return switch (format) {
                case PDF -> pdf.pdf(paper, letterhead);
                case DOCX -> new DocxPaper(paper, letterhead, texts, clock.instant()).file();
                case ODT -> new OdtPaper(paper, letterhead, texts, clock.instant()).file();
            };
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public PrintedFile pack(PaperPack pack) {
        Letterhead letterhead = pack.cover().sender().map(letterheads::of).orElse(Letterhead.PLAIN);
        try {
            return packs.print(pack, letterhead);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
