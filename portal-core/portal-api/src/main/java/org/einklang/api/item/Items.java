package org.einklang.api.item;

import java.util.Collection;
import java.util.Map;

/**
 * What the person who looks may know of things of other modules. Provided by the host, to be injected. Ask once per page with
 * all references: each module is called once, whatever their number ({@link ItemResolver}).
 */
public interface Items {

    /** Cards of those that exist, whose module is installed, and that the person who looks may see. */
    Map<ItemRef, ItemCard> cards(Collection<ItemRef> refs);

    /**
     * Whether the module that keeps this thing is installed. If it is not, there is no card, and the page says so (text
     * {@code core.item.not_installed} with {@link ItemRef#module}) instead of leaving the thing out: it comes back with the module.
     */
    boolean isInstalled(ItemRef ref);
}
