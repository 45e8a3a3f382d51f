package org.einklang.portal.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;

/** The files of things, to be sent to the person who acts. What is protected is read in the portal only, where it leaves a trace. */
@ApplicationScoped
public class FilesToSend {

    @Inject
    private AttachmentReading reading;

    @Inject
    private AttachmentSight sight;

    @Inject
    private StoredPieces pieces;

    /** A file of a thing, in its latest version. */
    public interface ToSend {

        /** What it is called. */
        String name();

        /** Its media type. */
        String type();

        /** How large it is. */
        long bytes();

        /** Its content. */
        byte[] read();
    }

    /** What is attached to these things, thing by thing and by name; nothing of those that the person who acts does not see. */
    public List<? extends ToSend> of(CooperationId here, List<ItemRef> things) {
        return reading
                .openedTogether(
                        here,
                        things.stream()
                                .filter(thing -> !sight.isProtected(thing))
                                .toList())
                .stream()
                .map(kept -> new Found(kept.latest(), pieces))
                .toList();
    }

    private record Found(AttachmentVersion version, StoredPieces pieces) implements ToSend {

        @Override
        public String name() {
            return version.name();
        }

        @Override
        public String type() {
            // a mail program would take it for the invitation itself
            return version.kind() == FileKind.ICS
                    ? "application/octet-stream"
                    : version.kind().type();
        }

        @Override
        public long bytes() {
            return version.bytes();
        }

        @Override
        public byte[] read() {
            ByteArrayOutputStream content = new ByteArrayOutputStream(Math.toIntExact(version.bytes()));
            try {
                pieces.send(version, content);
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
            return content.toByteArray();
        }
    }
}
