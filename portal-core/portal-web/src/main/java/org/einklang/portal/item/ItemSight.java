package org.einklang.portal.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
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

    /** Those of these things that the person who acts sees and that are of this cooperation; one question for each module. */
    public Set<ItemRef> seen(CooperationId here, Collection<ItemRef> things) {
        return cards(here, things).keySet();
    }

    private Optional<ItemCard> card(CooperationId here, ItemRef item) {
        return Optional.ofNullable(cards(here, List.of(item)).get(item));
    }

    private Map<ItemRef, ItemCard> cards(CooperationId here, Collection<ItemRef> things) {
        String folder = "/c/" + directory.cooperation(here).key() + "/";
        return items.resolve(things).cards().entrySet().stream()
                .filter(one -> one.getValue().address().startsWith(folder))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
