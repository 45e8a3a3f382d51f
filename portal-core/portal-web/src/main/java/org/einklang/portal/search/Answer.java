package org.einklang.portal.search;

import java.util.List;
import java.util.Optional;
import org.einklang.api.item.ItemCard;
import org.einklang.portal.search.index.Hit;

/**
 * What a search has found: only what the person may see, each of it checked. Numbers are counted from these, so they tell
 * nothing of anything else.
 *
 * @param hits the best first, at most a hundred
 * @param more whether there may be more than these
 * @param some whether they have only some of the words, because nothing has all of them
 * @param meant what was perhaps meant instead
 * @param ready whether there was an index to search in
 */
public record Answer(List<Seen> hits, boolean more, boolean some, Optional<String> meant, boolean ready) {

    static final Answer NOTHING = new Answer(List.of(), false, false, Optional.empty(), true);

    static final Answer NOT_READY = new Answer(List.of(), false, false, Optional.empty(), false);

    /**
     * A thing that was found and may be seen.
     *
     * @param hit what the index knows
     * @param card what the thing is called now, and where it is
     */
    public record Seen(Hit hit, ItemCard card) {}
}
