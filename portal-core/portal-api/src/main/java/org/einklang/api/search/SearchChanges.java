package org.einklang.api.search;

import java.util.Collection;
import java.util.List;
import org.einklang.api.item.ItemRef;

/**
 * Tells the search that things have changed, come or gone. Injected; the host implements it.
 *
 * <p>Call it in the use case, in the transaction that changes the thing: if that is rolled back, nothing was announced.
 * Every node reads the thing anew, and whatever depends on it ({@link Findable#dependsOn}), within two seconds after the
 * transaction has ended. What an {@link org.einklang.api.audit.Audited} act of a cooperation is about is announced by
 * itself. Once too often costs little; once too rarely is put right in the night, when everything is read anew.
 */
public interface SearchChanges {

    /** These things have changed, come or gone. @throws IllegalStateException outside of a transaction */
    void changed(Collection<ItemRef> things);

    /** This thing has changed, come or gone. @throws IllegalStateException outside of a transaction */
    default void changed(ItemRef thing) {
        changed(List.of(thing));
    }
}
