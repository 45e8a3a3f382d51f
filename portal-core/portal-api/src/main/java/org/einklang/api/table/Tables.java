package org.einklang.api.table;

/**
 * Opens lists. Provided by the host, to be injected in page beans.
 *
 * <p>What somebody wants to see stands in the address: sort, filters, columns, page. At the bare address they see what
 * they saw last, else the view they have chosen for it. If they asked for the file, the whole list is sent instead of the
 * page.
 */
public interface Tables {

    /** Reads what the address asks for. Call it once, when the page is loaded, after every other check. */
    <K, R> Table<R> open(TableSpec<K, R> spec);
}
