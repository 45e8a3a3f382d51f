package org.einklang.portal.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.NotVisible;
import org.einklang.api.attachment.AttachmentHolder;
import org.einklang.api.item.ItemCard;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.item.ItemSight;

/** Who sees the files of a thing, and who may change them, by the rules of its own module. */
@ApplicationScoped
class AttachmentSight {

    @Inject
    private ItemSight sight;

    @Inject
    @Any
    private Instance<AttachmentHolder> holders;

    /** The thing as the person who acts sees it. @throws NotVisible if they do not, or it can have no files */
    ItemCard require(CooperationId here, ItemRef about) {
        ItemCard card = sight.require(here, about);
        if (holder(about).isEmpty()) {
            throw new NotVisible(about + " has no attachments");
        }
        return card;
    }

    /** Those of these things that the person who acts sees and that can have files; one question for each module. */
    Set<ItemRef> seen(CooperationId here, Collection<ItemRef> things) {
        return sight.seen(here, things).stream()
                .filter(thing -> holder(thing).isPresent())
                .collect(Collectors.toSet());
    }

    /** @throws NotVisible if the person who acts does not see the thing, or may not change it */
    void requireChange(CooperationId here, ItemRef about) {
        require(here, about);
        if (!mayChange(about)) {
            throw new NotVisible("no change of " + about);
        }
    }

    /** Whether the person who acts, who sees it, may add and remove files. */
    boolean mayChange(ItemRef about) {
        return holder(about).filter(holder -> holder.mayChange(about)).isPresent();
    }

    /** Whether opening a file of it leaves a line in the access log. */
    boolean isProtected(ItemRef about) {
        return holder(about).filter(holder -> holder.isProtected(about)).isPresent();
    }

    /** What knows this kind of thing; nothing if its module is not there. */
    Optional<AttachmentHolder> holder(ItemRef about) {
        return holders.stream().filter(holder -> holder.holds(about)).findFirst();
    }
}
