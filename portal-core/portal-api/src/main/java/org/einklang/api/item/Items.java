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
}
