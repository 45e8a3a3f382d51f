package org.einklang.portal.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Acting;
import org.einklang.api.item.ItemCard;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonId;

/**
 * Whether a thing may be seen, by the rule of its own module. About somebody else it answers yes or no and nothing more: for
 * that it asks the module as if that person looked.
 */
@ApplicationScoped
public class ItemSight {

    @Inject
    private ItemCards items;

    @Inject
    private Directory directory;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /** The thing as the person who acts sees it. @throws NotVisible if they do not, or it is not of this cooperation */
    public ItemCard require(CooperationId here, ItemRef item) {
        return card(here, item).orElseThrow(() -> new NotVisible("no " + item + " in " + here));
    }

    /** Whether this person would see it. */
    public boolean sees(PersonId person, CooperationId here, ItemRef item) {
        AtomicBoolean seen = new AtomicBoolean();
        acting.as(person, clock.instant(), () -> seen.set(card(here, item).isPresent()));
        return seen.get();
    }

    private Optional<ItemCard> card(CooperationId here, ItemRef item) {
        String folder = "/c/" + directory.cooperation(here).key() + "/";
        return Optional.ofNullable(items.resolve(List.of(item)).cards().get(item))
                .filter(card -> card.address().startsWith(folder));
    }
}
