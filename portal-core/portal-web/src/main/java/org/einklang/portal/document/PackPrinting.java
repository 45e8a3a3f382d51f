package org.einklang.portal.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.einklang.api.document.PaperPack;
import org.einklang.api.document.PrintedFile;
import org.einklang.api.text.Texts;
import org.einklang.portal.cooperation.Letterhead;

/** Prints packs. What is enclosed lies in a folder of its own meanwhile, and the pack on the disk until it was handed out. */
@ApplicationScoped
class PackPrinting {

    private static final System.Logger LOG = System.getLogger(PackPrinting.class.getName());

    /** As good as any until it is known how many pages come before what is enclosed: as wide on paper. */
    private static final int LIKELY = 10;

    /** So many at a time, so that many who want theirs just before a meeting do not take all of the memory. */
    private final Semaphore places = new Semaphore(2);

    @Inject
    private Enclosures enclosures;

    @Inject
    private PdfPrinter printer;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    /** For CDI. */
    @SuppressWarnings("NullAway.Init")
    protected PackPrinting() {}

    /** With these files, words and this clock. */
    PackPrinting(Enclosures enclosures, PdfPrinter printer, Texts texts, Clock clock) {
        this.enclosures = enclosures;
        this.printer = printer;
        this.texts = texts;
        this.clock = clock;
    }

    PrintedFile print(PaperPack pack, Letterhead letterhead) throws IOException {
        places.acquireUninterruptibly();
        try {
            return printed(pack, letterhead);
        } finally {
            places.release();
        }
    }

    private PrintedFile printed(PaperPack pack, Letterhead letterhead) throws IOException {
        Path folder = Files.createTempDirectory("einklang-pack");
        Path file = Files.createTempFile("einklang-pack", ".pdf");
        boolean done = false;
        try {
            write(pack, letterhead, enclosures.of(pack, folder), file);
            PrintedFile whole =
                    new PrintedFile(Files.size(file), Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE));
            done = true;
            return whole;
        } finally {
            if (!done) {
                Files.deleteIfExists(file);
            }
            empty(folder);
        }
    }

    /** Whatever turns out not to be fit is left out, and all begins anew. */
    private void write(PaperPack pack, Letterhead letterhead, List<Enclosure> enclosed, Path to) throws IOException {
        byte[] printed = printer.pdf(new PackPage(pack, letterhead, texts, enclosed, LIKELY).html());
        if (enclosed.stream().noneMatch(Enclosure::isBound)) {
            Files.write(to, printed);
            return;
        }
        byte[] counted = printer.pdf(new PackPage(pack, letterhead, texts, enclosed, pages(printed)).html());
        try (InputStream letters = printer.letters()) {
            new PackBinding(texts, pack.cover().locale()).bind(counted, enclosed, letters, clock.instant(), to);
        } catch (PackBinding.Unfit unfit) {
            LOG.log(Level.INFO, "a file is left out of a pack", unfit);
            List<Enclosure> others = enclosed.stream()
                    .map(one -> one.equals(unfit.enclosure()) ? one.unreadable() : one)
                    .toList();
            write(pack, letterhead, others, to);
        }
    }

    private static int pages(byte[] printed) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(printed)) {
            return pdf.getNumberOfPages();
        }
    }

    private static void empty(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> there = Files.list(folder)) {
            files = there.toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(folder);
    }
}
