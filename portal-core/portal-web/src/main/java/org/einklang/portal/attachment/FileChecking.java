package org.einklang.portal.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.einklang.api.RuleViolation;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.attachment.AttachmentActed.Act;

/** Looks into a file before it is kept, outside of any transaction: size, kind by content, fingerprint, viruses. */
@ApplicationScoped
class FileChecking {

    private static final int PIECE = 64 * 1024;

    private final FileInspection inspection = new FileInspection();

    @Inject
    private AttachmentLimits limits;

    @Inject
    private VirusScan scan;

    @Inject
    private InfectedNote note;

    /** Writes down that an infected file was refused, whatever becomes of the act that brought it. */
    @ApplicationScoped
    static class InfectedNote {

        @Inject
        private Event<AttachmentActed> acted;

        @Transactional(Transactional.TxType.REQUIRES_NEW)
        void refused(CooperationId here, ItemRef about) {
            acted.fire(new AttachmentActed(Act.REFUSED, here, about, null));
        }
    }

    /** What there is to know of it. @throws RuleViolation if it is not taken */
    CheckedFile check(CooperationId here, ItemRef about, Upload upload) {
        FileName name = FileName.of(upload.name());
        if (upload.size() > limits.file()) {
            throw new RuleViolation("attachments.too_large", name.text(), limits.file() / AttachmentLimits.MEGABYTE)
                    .at(FileInspection.FIELD);
        }
        try {
            FileKind kind = inspection.kind(name, upload);
            VirusScan.Result result = scan.look(upload);
            if (result == VirusScan.Result.INFECTED) {
                note.refused(here, about);
                throw FileInspection.fault("attachments.infected", name);
            }
            if (result == VirusScan.Result.DOWN) {
                throw FileInspection.fault("attachments.scanner_down", name);
            }
            return new CheckedFile(upload, name, kind, sha256(upload), result);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String sha256(Upload upload) throws IOException {
        try (InputStream content = upload.open()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] piece = new byte[PIECE];
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                digest.update(piece, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
