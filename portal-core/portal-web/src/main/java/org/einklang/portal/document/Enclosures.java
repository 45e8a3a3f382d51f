package org.einklang.portal.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.einklang.api.document.PaperPack;
import org.einklang.api.document.PaperPack.Enclosed;
import org.einklang.api.item.ItemRef;
import org.einklang.portal.attachment.AttachedPdfs;
import org.einklang.portal.attachment.AttachedPdfs.Attached;
import org.einklang.portal.document.Enclosure.Standing;

/** Brings the files of a pack into a folder, one after the other, as long as they are not too much for one file. */
@ApplicationScoped
class Enclosures {

    /** More is no help on the way to a meeting, and no mail takes it. */
    private static final long MOST_BYTES = 50L * 1024 * 1024;

    private static final int MOST_PAGES = 500;

    /** Who waits longer thinks that it is broken. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    @Inject
    private AttachedPdfs attached;

    /** For CDI. */
    @SuppressWarnings("NullAway.Init")
    protected Enclosures() {}

    /** With these files. */
    Enclosures(AttachedPdfs attached) {
        this.attached = attached;
    }

    /** All files of the things that the person who acts sees; those that are bound in lie in this folder. */
    List<Enclosure> of(PaperPack pack, Path folder) throws IOException {
        Map<ItemRef, String> names = pack.enclosed().stream()
                .collect(Collectors.toMap(Enclosed::thing, Enclosed::name, (one, other) -> one));
        List<Enclosure> all = new ArrayList<>();
        long begun = System.nanoTime();
        long bytes = 0;
        int pages = 0;
        for (Attached file : attached.of(
                pack.cooperation(),
                pack.enclosed().stream().map(Enclosed::thing).toList())) {
            String about = names.getOrDefault(file.about(), "");
            boolean room = bytes + file.bytes() <= MOST_BYTES
                    && pages < MOST_PAGES
                    && System.nanoTime() - begun < LONGEST.toNanos();
            Enclosure one = !file.isPdf()
                    ? Enclosure.absent(file.name(), about, Standing.NO_PDF)
                    : room
                            ? brought(file, about, MOST_PAGES - pages, folder.resolve(all.size() + ".pdf"))
                            : Enclosure.absent(file.name(), about, Standing.TOO_MUCH);
            bytes += one.isBound() ? file.bytes() : 0;
            pages += one.pages();
            all.add(one);
        }
        return all;
    }

    private static Enclosure brought(Attached file, String about, int most, Path to) throws IOException {
        Standing standing = switch (file.tidy(most, to)) {
            case READY -> Standing.BOUND;
            case LOCKED -> Standing.LOCKED;
            case TOO_MUCH -> Standing.TOO_MUCH;
            case UNREADABLE -> Standing.UNREADABLE;
        };
        if (standing != Standing.BOUND) {
            Files.deleteIfExists(to);
            return Enclosure.absent(file.name(), about, standing);
        }
        return new Enclosure(file.name(), about, standing, to, pages(to));
    }

    private static int pages(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            return pdf.getNumberOfPages();
        }
    }
}
