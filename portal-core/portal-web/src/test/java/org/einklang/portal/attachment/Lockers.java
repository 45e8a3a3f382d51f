package org.einklang.portal.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.einklang.api.attachment.AttachmentHolder;
import org.einklang.api.item.ItemCard;
import org.einklang.api.item.ItemRef;
import org.einklang.api.item.ItemResolver;

/** Things that come and go, and are confidential; everybody in Lindental sees them. */
@ApplicationScoped
class Lockers implements ItemResolver, AttachmentHolder {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    private final Set<ItemRef> there = ConcurrentHashMap.newKeySet();

    /** A new one. */
    ItemRef build(String id) {
        ItemRef locker = new ItemRef("core", "locker", id);
        there.add(locker);
        return locker;
    }

    /** A file takes up so much room from now on. */
    @Transactional
    void swell(long attachment, long bytes) {
        entities.createQuery("update AttachmentVersion v set v.bytes = :much where v.attachmentId = :id")
                .setParameter("much", bytes)
                .setParameter("id", attachment)
                .executeUpdate();
    }

    /** It does not exist any more. */
    void tearDown(ItemRef locker) {
        there.remove(locker);
    }

    @Override
    public String module() {
        return "core";
    }

    @Override
    public Map<ItemRef, ItemCard> resolve(Collection<ItemRef> refs) {
        return refs.stream()
                .filter(ref -> there.contains(ref))
                .collect(Collectors.toMap(
                        ref -> ref, ref -> new ItemCard(ref, "Schrank " + ref.id(), "/c/lindental/locker")));
    }

    @Override
    public boolean holds(ItemRef item) {
        return item.type().equals("locker");
    }

    @Override
    public boolean mayChange(ItemRef item) {
        return true;
    }

    @Override
    public Set<ItemRef> existing(Collection<ItemRef> items) {
        return items.stream().filter(there::contains).collect(Collectors.toSet());
    }

    @Override
    public boolean isProtected(ItemRef item) {
        return true;
    }
}
