package org.einklang.meetings.planning;

import java.util.Optional;
import org.einklang.api.item.ItemRef;

/** Knows what is written about things that are wished for an agenda, so that the item begins with it. */
public interface WishContent {

    /** What is written about this thing; empty if it is none of these. */
    Optional<ItemContent> of(ItemRef about);
}
