package org.einklang.portal.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.einklang.api.item.ItemCard;
import org.einklang.api.item.ItemRef;
import org.einklang.api.item.ItemResolver;
import org.einklang.portal.item.ItemCards;

/** Attachments by reference, for those who see their thing: one statement, and those of the things themselves. */
@ApplicationScoped
class AttachmentItems implements ItemResolver {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private ItemCards items;

    @Override
    public String module() {
        return "core";
    }

    @Override
    public Map<ItemRef, ItemCard> resolve(Collection<ItemRef> refs) {
        List<Long> ids = refs.stream()
                .filter(ref -> ref.type().equals(Attachment.TYPE))
                .map(ref -> Long.valueOf(ref.id()))
                .toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Attachment> attachments = entities.createQuery(
                        "select a from Attachment a where a.id in :ids and a.removed is null", Attachment.class)
                .setParameter("ids", ids)
                .getResultList();
        Map<ItemRef, ItemCard> about = items.resolve(
                        attachments.stream().map(Attachment::about).toList())
                .cards();
        return attachments.stream()
                .flatMap(attachment -> Optional.ofNullable(about.get(attachment.about())).stream()
                        .map(thing -> card(attachment, thing)))
                .collect(Collectors.toMap(ItemCard::ref, card -> card));
    }

    private static ItemCard card(Attachment attachment, ItemCard thing) {
        return new ItemCard(attachment.ref(), attachment.name(), thing.address() + "#attachment-" + attachment.id());
    }
}
