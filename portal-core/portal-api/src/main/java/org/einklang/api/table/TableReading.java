package org.einklang.api.table;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Where the rows of a list come from: first the keys of a page, then exactly those rows. Each method is one SQL
 * statement, so a page takes three at most, whatever the length of the list. The file with the whole list goes the same way.
 *
 * <p>Rights: whoever makes a reading has asked for the right before. The portal asks it for nothing but what the person
 * who looks has asked for.
 *
 * @param <K> what names a row: its number
 * @param <R> a row as the page shows it
 */
public interface TableReading<K, R> {

    /** Answer of a list that does not count its rows. */
    long UNCOUNTED = -1;

    /**
     * How many rows there are; without the rows themselves, so that it stays cheap. A list that grows with the years leaves
     * this out: of a long list people need to know only that it is long. The portal then asks for more keys than the page
     * needs, once, and says "more than 200".
     */
    default long count(TableQuery query) {
        return UNCOUNTED;
    }

    /**
     * The keys of one page in the order that was asked for. Rows that are equal in that order need a further one, such
     * as their number, or they jump between pages.
     *
     * @param first how many to leave out
     * @param most how many at most
     */
    List<K> keys(TableQuery query, int first, int most);

    /** The rows with these keys; in no order, and a row that is gone meanwhile is missing. */
    Map<K, R> rows(List<K> keys);

    /** A list that is short by nature and already in memory; the function filters and sorts it. */
    static <R> TableReading<Integer, R> of(Function<TableQuery, List<R>> list) {
        return new ShortList<>(list);
    }
}
