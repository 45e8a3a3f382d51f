package org.einklang.api.campaign;

import org.einklang.api.item.ItemRef;

/**
 * Somebody has looked at an entry: confirmed, changed or ended it. Fired by whoever keeps the entries, in the transaction of
 * the act, whether there is a campaign or not; an open question of one is answered by that.
 *
 * @param item which entry
 * @param how what was done with it
 * @param byLink whether by the link in a mail, without logging in
 */
public record EntryAnswered(ItemRef item, How how, boolean byLink) {

    /** What was done. */
    public enum How {
        /** It is still right. */
        CONFIRMED,
        /** It says something else now. */
        CHANGED,
        /** It is gone. */
        ENDED
    }

    /** By somebody who was logged in. */
    public static EntryAnswered inPortal(ItemRef item, How how) {
        return new EntryAnswered(item, how, false);
    }
}
