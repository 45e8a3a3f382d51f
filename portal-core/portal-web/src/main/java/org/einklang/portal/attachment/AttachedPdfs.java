package org.einklang.portal.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;

/** The files of things, to be bound into a paper for the person who acts. */
@ApplicationScoped
public class AttachedPdfs {

    @Inject
    private AttachmentReading reading;

    @Inject
    private StoredPieces pieces;

    /** What became of a file. */
    public enum Outcome {
        /** It can be bound. */
        READY,
        /** Only with a password. */
        LOCKED,
        /** It has too many pages. */
        TOO_MUCH,
        /** It is damaged, or reading it takes too long. */
        UNREADABLE
    }

    /** A file of a thing, in its latest version. */
    public interface Attached {

        /** The thing. */
        ItemRef about();

        /** What it is called. */
        String name();

        /** How large it is. */
        long bytes();

        /** Whether it claims to be a PDF. */
        boolean isPdf();

        /** Writes it so that it can be bound. @param pages how many it may have */
        Outcome tidy(int pages, Path to);
    }

    /**
     * What is attached to these things, thing by thing and by name; nothing of those that the person who acts does not see. A
     * line in the access log for each protected one. The number of statements does not depend on how many things there are.
     */
    public List<? extends Attached> of(CooperationId here, List<ItemRef> things) {
        return reading.openedTogether(here, things).stream()
                .map(kept -> new Found(kept, pieces))
                .toList();
    }

    private record Found(AttachmentReading.Kept kept, StoredPieces pieces) implements Attached {

        @Override
        public ItemRef about() {
            return kept.attachment().about();
        }

        @Override
        public String name() {
            return kept.latest().name();
        }

        @Override
        public long bytes() {
            return kept.latest().bytes();
        }

        @Override
        public boolean isPdf() {
            return kept.latest().kind() == FileKind.PDF;
        }

        @Override
        public Outcome tidy(int pages, Path to) {
            return PdfTidying.tidy(reader -> pieces.send(kept.latest(), reader), pages, to);
        }
    }
}
