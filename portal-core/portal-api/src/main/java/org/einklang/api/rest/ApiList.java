package org.einklang.api.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list. The portal adds the links to the pages before and after.
 *
 * @param items what stands on the page
 * @param page which page, from 1 on
 * @param size how many stand on a page at most
 * @param total how many there are in all; null where lists are not counted
 * @param more whether there is a further page
 * @param <T> what stands in the list
 */
public record ApiList<T>(
        List<T> items, int page, int size, @Nullable Long total, boolean more) {

    /** Keeps a copy. */
    public ApiList {
        items = List.copyOf(items);
    }
}
