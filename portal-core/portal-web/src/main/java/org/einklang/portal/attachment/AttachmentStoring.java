package org.einklang.portal.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.api.attachment.AttachmentAdded;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.text.Folded;

/** Keeps files that have been looked into; {@link Attaching} has asked for the right. */
@ApplicationScoped
class AttachmentStoring {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private AttachmentLimits limits;

    @Inject
    private AttachmentReading reading;

    @Inject
    private StoredPieces pieces;

    @Inject
    private Clock clock;

    @Inject
    private Event<AttachmentAdded> added;

    /** Keeps all of them or none, and announces them last: from then on others who act have to wait. @return their numbers */
    @Transactional
    List<Long> store(CooperationId here, ItemRef about, List<CheckedFile> files, long renewed) {
        limits.requireRoom(here, about, files);
        List<AttachmentAdded> kept = files.stream()
                .map(file -> keep(here, about, file, renewed))
                .map(version ->
                        new AttachmentAdded(Attachment.ref(version.attachment()), about, here, version.number()))
                .toList();
        kept.forEach(added::fire);
        return kept.stream().map(one -> Long.valueOf(one.attachment().id())).toList();
    }

    private AttachmentVersion keep(CooperationId here, ItemRef about, CheckedFile file, long renewed) {
        Attachment attachment = renewed > 0
                ? reading.existing(here, about, renewed)
                : reading.named(here, about, Folded.of(file.name().text())).orElseGet(() -> fresh(here, about, file));
        requireNews(attachment, file);
        AttachmentVersion version =
                new AttachmentVersion(attachment, attachment.renew(file.name()), file, access.me(), clock.instant());
        entities.persist(version);
        write(version, file);
        return version;
    }

    private Attachment fresh(CooperationId here, ItemRef about, CheckedFile file) {
        Attachment attachment = new Attachment(here, about, file.name());
        entities.persist(attachment);
        return attachment;
    }

    private void requireNews(Attachment attachment, CheckedFile file) {
        boolean same = entities.createQuery(
                        "select v.sha256 from AttachmentVersion v where v.attachmentId = :id and v.number = :latest",
                        String.class)
                .setParameter("id", attachment.id())
                .setParameter("latest", attachment.latest())
                .getResultStream()
                .anyMatch(file.sha256()::equals);
        if (same) {
            throw FileInspection.fault("attachments.same", file.name());
        }
    }

    private void write(AttachmentVersion version, CheckedFile file) {
        try (InputStream content = file.upload().open()) {
            pieces.write(version, content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
