package org.einklang.portal.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.einklang.api.item.ItemCard;
import org.einklang.api.item.ItemRef;
import org.einklang.api.item.ItemResolver;
import org.einklang.api.item.Items;

/** What the person who looks may know of things; one call for each module, whatever their number. */
@ApplicationScoped
public class ItemCards implements Items {

    private static final System.Logger LOG = System.getLogger(ItemCards.class.getName());

    @Inject
    @Any
    private Instance<ItemResolver> resolvers;

    /**
     * Cards by reference.
     *
     * @param cards those that exist and that the person who looks may see
     * @param incomplete whether a module could not answer, so that cards may be missing
     */
    public record Resolved(Map<ItemRef, ItemCard> cards, boolean incomplete) {}

    @Override
    public Map<ItemRef, ItemCard> cards(Collection<ItemRef> refs) {
        return refs.isEmpty() ? Map.of() : resolve(refs).cards();
    }

    @Override
    public boolean isInstalled(ItemRef ref) {
        return resolvers.stream().anyMatch(resolver -> resolver.module().equals(ref.module()));
    }

    /** Titles and addresses of what these references point to. */
    public Resolved resolve(Collection<ItemRef> refs) {
        Map<ItemRef, ItemCard> cards = new HashMap<>();
        boolean incomplete = false;
        for (ItemResolver resolver : resolvers) {
            List<ItemRef> own = refs.stream()
                    .filter(ref -> ref.module().equals(resolver.module()))
                    .distinct()
                    .toList();
            if (own.isEmpty()) {
                continue;
            }
            try {
                cards.putAll(resolver.resolve(own));
            } catch (RuntimeException e) {
                incomplete = true;
                LOG.log(System.Logger.Level.WARNING, "the titles of " + resolver.module() + " are left out", e);
            }
        }
        return new Resolved(cards, incomplete);
    }
}
