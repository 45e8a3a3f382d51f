package org.einklang.api.table;

import java.util.List;

/**
 * A list that has been opened: the page that was asked for, and what the tag {@code e:table} needs around it. Made by
 * {@link Tables}; a page bean hands it to the tag.
 *
 * @param <R> a row
 */
public interface Table<R> {

    /** The rows of this page, in order. */
    List<R> rows();

    /** How many rows there are on all pages; of a long list as many as were counted. */
    long total();

    /** What was asked for. */
    TableQuery query();
}
