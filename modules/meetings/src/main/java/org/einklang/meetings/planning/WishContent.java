package org.einklang.meetings.planning;

import java.util.Optional;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyId;

/** Knows what is written about things that are wished for an agenda, so that the item begins with it. */
public interface WishContent {

    /** What is written about this thing for this body; empty if it is none of these, or was written for another body. */
    Optional<ItemContent> of(ItemRef about, BodyId body);
}
