package org.einklang.portal.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.NotVisible;
import org.einklang.api.audit.AccessLog;
import org.einklang.api.item.ItemCard;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;

/** The files of a thing, for those who see the thing. The number of statements does not depend on how many there are. */
@ApplicationScoped
public class AttachmentReading {

    private static final String OF_ITEM =
            "select a from Attachment a where a.cooperationId = :here and a.itemModule = :itemModule"
                    + " and a.itemType = :itemType and a.itemId = :itemId";

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private AttachmentSight sight;

    @Inject
    private AccessLog accessLog;

    /**
     * An attachment with its versions.
     *
     * @param attachment it
     * @param versions the latest first, never empty
     */
    record Kept(Attachment attachment, List<AttachmentVersion> versions) {

        AttachmentVersion latest() {
            return versions.get(0);
        }
    }

    /**
     * All files of a thing.
     *
     * @param title what the thing is called
     * @param files the latest versions, those that were removed left out
     */
    record Bundle(String title, List<AttachmentVersion> files) {}

    /** All of a thing, also those that were removed, by name. @throws NotVisible if the person who acts does not see it */
    List<Kept> of(CooperationId here, ItemRef about) {
        sight.require(here, about);
        return found(here, about);
    }

    /**
     * One version, to be opened; notes it if the thing is protected.
     *
     * @throws NotVisible if there is none, the person who acts does not see the thing, or it was removed and they may not change it
     */
    AttachmentVersion opened(CooperationId here, long id, int number) {
        Attachment attachment = entities.find(Attachment.class, id);
        if (attachment == null || !attachment.cooperation().equals(here)) {
            throw new NotVisible("no attachment " + id + " in " + here);
        }
        sight.require(here, attachment.about());
        if (attachment.isRemoved() && !sight.mayChange(attachment.about())) {
            throw new NotVisible("attachment " + id + " was removed");
        }
        AttachmentVersion version = entities.createQuery(
                        "select v from AttachmentVersion v where v.attachmentId = :id and v.number = :number",
                        AttachmentVersion.class)
                .setParameter("id", id)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotVisible("no version " + number + " of attachment " + id));
        note(here, attachment.about());
        return version;
    }

    /** All that is there, to be taken at once. @throws NotVisible if there is nothing for the person who acts */
    Bundle all(CooperationId here, ItemRef about) {
        ItemCard card = sight.require(here, about);
        List<AttachmentVersion> files = found(here, about).stream()
                .filter(kept -> !kept.attachment().isRemoved())
                .map(Kept::latest)
                .toList();
        if (files.isEmpty()) {
            throw new NotVisible("nothing is attached to " + about);
        }
        note(here, about);
        return new Bundle(card.title(), files);
    }

    /**
     * What is there of these things, in their order and by name, to be read in one go. What the person who acts does not see is
     * left out. The number of statements does not depend on how many things there are.
     */
    List<Kept> openedTogether(CooperationId here, List<ItemRef> things) {
        Set<ItemRef> seen = sight.seen(here, things);
        List<ItemRef> wanted = things.stream().filter(seen::contains).distinct().toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Kept> kept = withVersions(entities.createQuery(
                        "select a from Attachment a where a.cooperationId = :here and a.itemModule in :modules"
                                + " and a.itemType in :types and a.itemId in :ids and a.removed is null"
                                + " order by a.folded, a.id",
                        Attachment.class)
                .setParameter("here", here.value())
                .setParameter("modules", wanted.stream().map(ItemRef::module).toList())
                .setParameter("types", wanted.stream().map(ItemRef::type).toList())
                .setParameter("ids", wanted.stream().map(ItemRef::id).toList())
                .getResultList());
        List<Kept> inOrder = wanted.stream()
                .flatMap(thing ->
                        kept.stream().filter(one -> one.attachment().about().equals(thing)))
                .toList();
        inOrder.stream().map(one -> one.attachment().about()).distinct().forEach(thing -> note(here, thing));
        return inOrder;
    }

    /** All of a thing that are there, for who may read them for another reason than that they see the thing, and has asked for it. */
    List<Kept> shown(ItemRef about) {
        return withVersions(entities.createQuery(
                        "select a from Attachment a where a.itemModule = :itemModule and a.itemType = :itemType"
                                + " and a.itemId = :itemId and a.removed is null order by a.folded, a.id",
                        Attachment.class)
                .setParameter("itemModule", about.module())
                .setParameter("itemType", about.type())
                .setParameter("itemId", about.id())
                .getResultList());
    }

    private void note(CooperationId here, ItemRef about) {
        if (sight.isProtected(about)) {
            accessLog.seen(about, here);
        }
    }

    private List<Kept> found(CooperationId here, ItemRef about) {
        return withVersions(
                filled(OF_ITEM + " order by a.folded, a.id", here, about).getResultList());
    }

    private List<Kept> withVersions(List<Attachment> attachments) {
        if (attachments.isEmpty()) {
            return List.of();
        }
        Map<Long, List<AttachmentVersion>> versions = entities.createQuery(
                        "select v from AttachmentVersion v where v.attachmentId in :ids order by v.number desc",
                        AttachmentVersion.class)
                .setParameter("ids", attachments.stream().map(Attachment::id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(AttachmentVersion::attachment));
        return attachments.stream()
                .map(attachment -> new Kept(attachment, versions.getOrDefault(attachment.id(), List.of())))
                .toList();
    }

    /** One of this thing; who asks has asked for the right on it. @throws NotVisible if there is none */
    Attachment existing(CooperationId here, ItemRef about, long id) {
        Attachment attachment = entities.find(Attachment.class, id);
        if (attachment == null
                || !attachment.cooperation().equals(here)
                || !attachment.about().equals(about)) {
            throw new NotVisible("no attachment " + id + " of " + about);
        }
        return attachment;
    }

    /** The one of this name that is there; who asks has asked for the right on the thing. */
    Optional<Attachment> named(CooperationId here, ItemRef about, String folded) {
        return filled(OF_ITEM + " and a.folded = :folded and a.removed is null order by a.id", here, about)
                .setParameter("folded", folded)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<Attachment> filled(String query, CooperationId here, ItemRef about) {
        return entities.createQuery(query, Attachment.class)
                .setParameter("here", here.value())
                .setParameter("itemModule", about.module())
                .setParameter("itemType", about.type())
                .setParameter("itemId", about.id());
    }
}
