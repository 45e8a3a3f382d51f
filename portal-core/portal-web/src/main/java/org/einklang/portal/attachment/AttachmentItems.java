package org.einklang.portal.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.einklang.api.item.ItemCard;
import org.einklang.api.item.ItemRef;
import org.einklang.portal.item.HostItems;
import org.einklang.portal.item.ItemCards;

/** Attachments by reference, for those who see their thing: one statement, and those of the things themselves. */
@ApplicationScoped
class AttachmentItems extends HostItems {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private ItemCards items;

    AttachmentItems() {
        super(Attachment.TYPE);
    }

    @Override
    protected Stream<ItemCard> cards(List<Long> numbers) {
        List<Attachment> attachments = entities.createQuery(
                        "select a from Attachment a where a.id in :ids and a.removed is null", Attachment.class)
                .setParameter("ids", numbers)
                .getResultList();
        Map<ItemRef, ItemCard> about = items.resolve(
                        attachments.stream().map(Attachment::about).toList())
                .cards();
        return attachments.stream()
                .flatMap(attachment -> Optional.ofNullable(about.get(attachment.about())).stream()
                        .map(thing -> card(attachment, thing)));
    }

    private static ItemCard card(Attachment attachment, ItemCard thing) {
        return new ItemCard(attachment.ref(), attachment.name(), thing.address() + "#attachment-" + attachment.id());
    }
}
