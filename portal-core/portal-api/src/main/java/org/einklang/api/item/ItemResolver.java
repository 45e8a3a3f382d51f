package org.einklang.api.item;

import java.util.Collection;
import java.util.Map;

/**
 * Extension point: turns references to a module's things into what others may show.
 *
 * <p>What for: lists of the host (tasks, later search and favourites) hold {@link ItemRef}s only. Register: a CDI bean
 * that implements this. Called: once per module and page, in the request of the viewer, outside a transaction, with all
 * references of the page at once; answer with a number of statements that does not grow with them. Leave out what the
 * viewer may not see. If it throws, the page is shown without these titles and the fault is logged. Not for: checking
 * rights of an act, or for reading content.
 */
public interface ItemResolver {

    /** Id of the module whose references this resolves. */
    String module();

    /** Cards of the references that exist and that the person who acts may see. */
    Map<ItemRef, ItemCard> resolve(Collection<ItemRef> refs);
}
