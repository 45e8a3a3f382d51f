package org.einklang.api.table;

import java.util.function.IntFunction;

/**
 * Where somebody is in something that has pages; the tag {@code e:pager} shows it.
 *
 * @param page this page, counted from 1
 * @param size rows of a full page
 * @param total rows on all pages; of a long list as many as were counted
 * @param more whether there are more than were counted
 * @param address where a page is
 */
public record Pager(int page, int size, long total, boolean more, IntFunction<String> address) {

    /** All rows were counted. */
    public Pager(int page, int size, long total, IntFunction<String> address) {
        this(page, size, total, false, address);
    }

    /** How many pages there are as far as was counted, at least one. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** The first row on this page, counted from 1. */
    public long first() {
        return (page - 1L) * size + 1;
    }

    /** The last row on this page, counted from 1. */
    public long last() {
        return Math.min(total, (long) page * size);
    }
}
