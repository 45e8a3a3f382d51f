package org.einklang.portal.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.attachment.AttachmentAdded;
import org.einklang.api.attachment.AttachmentHolder;
import org.einklang.api.attachment.Attachments;
import org.einklang.api.item.ItemRef;

/** Removes files for good: with their thing, when they can no longer be brought back, and when their thing is missing. */
@ApplicationScoped
public class StoredAttachments implements Attachments {

    /** So many at a time; what is left is for the next time. */
    private static final int MOST = 200;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private AttachmentSight sight;

    @Inject
    private AttachmentReading reading;

    @Inject
    private Event<AttachmentAdded> added;

    @Inject
    private Clock clock;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(ItemRef item) {
        end(entities.createQuery(
                        "select a from Attachment a where a.itemModule = :itemModule and a.itemType = :itemType"
                                + " and a.itemId = :itemId",
                        Attachment.class)
                .setParameter("itemModule", item.module())
                .setParameter("itemType", item.type())
                .setParameter("itemId", item.id())
                .getResultList());
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void copy(ItemRef from, ItemRef to) {
        for (AttachmentReading.Kept kept : reading.shown(from)) {
            FileName name = FileName.of(kept.latest().name());
            Attachment copy = new Attachment(kept.attachment().cooperation(), to, name);
            entities.persist(copy);
            AttachmentVersion version = kept.latest().copy(copy, copy.renew(name));
            entities.persist(version);
            entities.flush();
            entities.createNativeQuery("insert into EK_CORE.attachment_piece (version_id, place, content)"
                            + " select p.version_id + ?1, p.place, p.content from EK_CORE.attachment_piece p"
                            + " where p.version_id = ?2")
                    .setParameter(1, version.id() - kept.latest().id())
                    .setParameter(2, kept.latest().id())
                    .executeUpdate();
            added.fire(new AttachmentAdded(Attachment.ref(copy.id()), to, copy.cooperation(), version.number()));
        }
    }

    /** Those go that were removed long enough ago, or whose thing has been missing for as long. @return how many */
    @Transactional
    int purge() {
        Instant now = clock.instant();
        List<Attachment> over = entities.createQuery(
                        "select a from Attachment a where a.removed <= :removed or a.orphaned <= :orphaned order by a.id",
                        Attachment.class)
                .setParameter("removed", now.minus(Attachment.UNDO))
                .setParameter("orphaned", now.minus(Attachment.MISSING))
                .setMaxResults(MOST)
                .getResultList();
        end(over);
        return over.size();
    }

    /**
     * Notes which of the next attachments belong to a thing that does not exist. Those of a module that is not there stay as they
     * are: it may come back.
     *
     * @param after number of the attachment after which to go on
     * @return number of the last one that was looked at; 0 if there are no more
     */
    @Transactional
    long look(long after) {
        List<Attachment> next = entities.createQuery(
                        "select a from Attachment a where a.id > :after order by a.id", Attachment.class)
                .setParameter("after", after)
                .setMaxResults(MOST)
                .getResultList();
        Map<AttachmentHolder, Set<ItemRef>> asked = new HashMap<>();
        for (ItemRef about : next.stream().map(Attachment::about).collect(Collectors.toSet())) {
            sight.holder(about)
                    .ifPresent(holder -> asked.computeIfAbsent(holder, one -> new HashSet<>())
                            .add(about));
        }
        asked.forEach((holder, things) -> {
            Set<ItemRef> there = holder.existing(things);
            next.stream()
                    .filter(attachment -> things.contains(attachment.about()))
                    .forEach(attachment -> attachment.miss(!there.contains(attachment.about()), clock.instant()));
        });
        return next.isEmpty() ? 0 : next.get(next.size() - 1).id();
    }

    private void end(Collection<Attachment> attachments) {
        if (attachments.isEmpty()) {
            return;
        }
        // whoever has just read one for the search is done first, and nobody else begins
        attachments.forEach(attachment -> entities.lock(attachment, LockModeType.PESSIMISTIC_WRITE));
        List<Long> ids = attachments.stream().map(Attachment::id).toList();
        List<Long> versions = entities.createQuery(
                        "select v.id from AttachmentVersion v where v.attachmentId in :ids", Long.class)
                .setParameter("ids", ids)
                .getResultList();
        versions.forEach(
                version -> entities.createNativeQuery("delete from EK_CORE.attachment_piece where version_id = ?1")
                        .setParameter(1, version)
                        .executeUpdate());
        entities.createQuery("delete from AttachmentText t where t.attachmentId in :ids")
                .setParameter("ids", ids)
                .executeUpdate();
        entities.createQuery("delete from AttachmentVersion v where v.attachmentId in :ids")
                .setParameter("ids", ids)
                .executeUpdate();
        attachments.forEach(entities::remove);
    }
}
