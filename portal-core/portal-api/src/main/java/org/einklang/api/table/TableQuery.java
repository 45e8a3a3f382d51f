package org.einklang.api.table;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.einklang.api.text.Folded;

/**
 * What somebody wants to see of a list. Only what the list declares arrives here: an unknown column, filter or choice in
 * the address is dropped before.
 *
 * @param sort key of the column to sort by, or empty for the reading's own order
 * @param descending whether the other way round
 * @param filters what was typed or chosen, by the filter's key; a filter that is not used is missing
 */
public record TableQuery(String sort, boolean descending, Map<String, String> filters) {

    /** No filter, and the reading's own order. */
    public static final TableQuery ALL = new TableQuery("", false, Map.of());

    /** With these filters only. */
    public static TableQuery of(Map<String, String> filters) {
        return new TableQuery("", false, Map.copyOf(filters));
    }

    /** What was chosen in this filter, if anything. */
    public Optional<String> chosen(String filter) {
        return Optional.ofNullable(filters.get(filter));
    }

    /** Whether a row with this value passes the filter; everything passes one that is not used. */
    public boolean passes(String filter, Object value) {
        return chosen(filter).map(String.valueOf(value)::equals).orElse(true);
    }

    /** The words that were typed into this filter, folded as {@link Folded} does. */
    public List<String> words(String filter) {
        return Folded.words(filters.getOrDefault(filter, ""));
    }

    /** The day in this filter, if any; what is no day does not get as far as here. */
    public Optional<LocalDate> day(String filter) {
        return chosen(filter).map(LocalDate::parse);
    }

    /** Whether any filter is used; an empty list then means "no hits". */
    public boolean filtered() {
        return !filters.isEmpty();
    }

    /** The direction for an {@code order by}, with a blank before it. */
    public String direction() {
        return descending ? " desc" : "";
    }

    /** The order for rows in memory, in the direction that was asked for. */
    public <R> Comparator<R> directed(Comparator<R> ascending) {
        return descending ? ascending.reversed() : ascending;
    }
}
