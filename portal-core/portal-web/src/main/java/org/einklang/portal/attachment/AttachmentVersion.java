package org.einklang.portal.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.einklang.api.people.PersonId;
import org.einklang.portal.Stored;
import org.jspecify.annotations.Nullable;

/** One version of an attachment, which never changes. Its content lies in pieces beside it, see {@link StoredPieces}. */
@Entity
@Table(name = "ATTACHMENT_VERSION", schema = "EK_CORE")
public class AttachmentVersion extends Stored {

    @Column(name = "ATTACHMENT_ID")
    private long attachmentId;

    @Column(name = "PLACE")
    private int number;

    @Column(name = "FILE_NAME")
    private String name;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    @Column(name = "FILE_SIZE")
    private long bytes;

    private String sha256;

    @Enumerated(EnumType.STRING)
    private VirusScan.Result scan;

    private Instant added;

    @Column(name = "ADDED_BY")
    private @Nullable Long addedBy;

    @SuppressWarnings("NullAway.Init")
    protected AttachmentVersion() {}

    /** Added now. */
    AttachmentVersion(Attachment attachment, int number, CheckedFile file, PersonId by, Instant now) {
        this.attachmentId = attachment.id();
        this.number = number;
        this.name = file.name().text();
        this.kind = file.kind();
        this.bytes = file.upload().size();
        this.sha256 = file.sha256();
        this.scan = file.scan();
        this.added = now;
        this.addedBy = by.value();
    }

    /** The same content as the first version of another attachment. */
    AttachmentVersion copy(Attachment other, int place) {
        AttachmentVersion copy = new AttachmentVersion();
        copy.attachmentId = other.id();
        copy.number = place;
        copy.name = name;
        copy.kind = kind;
        copy.bytes = bytes;
        copy.sha256 = sha256;
        copy.scan = scan;
        copy.added = added;
        copy.addedBy = addedBy;
        return copy;
    }

    long attachment() {
        return attachmentId;
    }

    /** Counted from 1. */
    int number() {
        return number;
    }

    String name() {
        return name;
    }

    FileKind kind() {
        return kind;
    }

    /** How large it is. */
    long bytes() {
        return bytes;
    }

    /** The fingerprint of the content, in hexadecimal digits. */
    String sha256() {
        return sha256;
    }

    /** What the scanner for viruses said when it was added. */
    VirusScan.Result scan() {
        return scan;
    }

    Instant added() {
        return added;
    }

    /** Who added it; empty once that person has been forgotten. */
    Optional<PersonId> addedBy() {
        return Optional.ofNullable(addedBy).map(PersonId::new);
    }
}
