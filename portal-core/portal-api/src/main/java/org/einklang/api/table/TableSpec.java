package org.einklang.api.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.einklang.api.item.ItemRef;
import org.einklang.api.money.Money;
import org.einklang.api.people.CooperationId;
import org.jspecify.annotations.Nullable;

/**
 * What a list is made of, as a page declares it.
 *
 * <pre>{@code
 * people = tables.open(TableSpec.of("core.people.title", reading.people(here))
 *         .column("name", "core.person.name", PersonCard::name, SORTABLE)
 *         .column("mail", "core.person.mail", PersonCard::mail)
 *         .filter(Filter.text("text", "core.people.filter"))
 *         .sortedBy("name"));
 * }</pre>
 *
 * @param <K> what names a row
 * @param <R> a row
 * @param textKey key of the list's name, bundle id first; caption of the table and name of the file
 * @param reading where the rows come from
 * @param columns the columns, in order; the first one names the row and is always shown
 * @param filters the filters, in order
 * @param sort key of the column by which the list is sorted unless somebody wants otherwise, or empty
 * @param descending whether the other way round
 * @param prefix what its parameters in the address begin with, for pages with several lists; else empty
 * @param taken what the access log notes when somebody takes the list as a file; empty for lists that name nobody
 */
public record TableSpec<K, R>(
        String textKey,
        TableReading<K, R> reading,
        List<Column<R>> columns,
        List<Filter> filters,
        String sort,
        boolean descending,
        String prefix,
        Optional<Taken> taken) {

    private static final Pattern KEY = Pattern.compile("[a-z]{1,20}");
    private static final Set<String> TAKEN = Set.of("sort", "page", "cols", "csv", "xlsx", "ods");

    /**
     * A list of people that can be taken away as a whole.
     *
     * @param list the list as the access log refers to it
     * @param cooperation whose list it is
     */
    public record Taken(ItemRef list, CooperationId cooperation) {}

    /** A list with this name that comes from this reading. */
    public static <K, R> TableSpec<K, R> of(String textKey, TableReading<K, R> reading) {
        return new TableSpec<>(textKey, reading, List.of(), List.of(), "", false, "", Optional.empty());
    }

    /** With a further column of words, in the reader's language. */
    public TableSpec<K, R> column(String key, String label, Function<R, String> text, Column.Trait... traits) {
        return cells(key, label, row -> Cell.of(text.apply(row)), traits);
    }

    /** With a further column of numbers to calculate with. */
    public TableSpec<K, R> numbers(
            String key, String label, Function<R, ? extends @Nullable Number> number, Column.Trait... traits) {
        return cells(key, label, row -> Cell.of(number.apply(row)), traits);
    }

    /** With a further column of days. */
    public TableSpec<K, R> days(
            String key, String label, Function<R, @Nullable LocalDate> day, Column.Trait... traits) {
        return cells(key, label, row -> Cell.of(day.apply(row)), traits);
    }

    /** With a further column of moments. */
    public TableSpec<K, R> moments(
            String key, String label, Function<R, @Nullable Instant> moment, Column.Trait... traits) {
        return cells(key, label, row -> Cell.of(moment.apply(row)), traits);
    }

    /** With a further column of amounts. */
    public TableSpec<K, R> amounts(
            String key, String label, Function<R, @Nullable Money> amount, Column.Trait... traits) {
        return cells(key, label, row -> Cell.of(amount.apply(row)), traits);
    }

    private TableSpec<K, R> cells(String key, String label, Function<R, Cell> cell, Column.Trait... traits) {
        requireKey(key);
        return new TableSpec<>(
                textKey,
                reading,
                and(columns, new Column<>(key, label, cell, Set.of(traits))),
                filters,
                sort,
                descending,
                prefix,
                taken);
    }

    /** With a further filter. */
    public TableSpec<K, R> filter(Filter filter) {
        requireKey(filter.key());
        return new TableSpec<>(textKey, reading, columns, and(filters, filter), sort, descending, prefix, taken);
    }

    /** Sorted by this column, unless somebody wants otherwise. */
    public TableSpec<K, R> sortedBy(String column) {
        return new TableSpec<>(textKey, reading, columns, filters, column, false, prefix, taken);
    }

    /** Sorted by this column the other way round, unless somebody wants otherwise. */
    public TableSpec<K, R> sortedBackwardsBy(String column) {
        return new TableSpec<>(textKey, reading, columns, filters, column, true, prefix, taken);
    }

    /** With this before each parameter in the address, on a page with several lists. */
    public TableSpec<K, R> prefixed(String name) {
        requireKey(name);
        return new TableSpec<>(textKey, reading, columns, filters, sort, descending, name, taken);
    }

    /** Whoever takes it as a file, with the data of many people at once, is noted in the access log under this name. */
    public TableSpec<K, R> notedWhenTaken(ItemRef list, CooperationId cooperation) {
        return new TableSpec<>(
                textKey,
                reading,
                columns,
                filters,
                sort,
                descending,
                prefix,
                Optional.of(new Taken(list, cooperation)));
    }

    private static void requireKey(String key) {
        if (!KEY.matcher(key).matches() || TAKEN.contains(key)) {
            throw new IllegalArgumentException("no key for a list: " + key);
        }
    }

    private static <T> List<T> and(List<T> list, T further) {
        List<T> longer = new ArrayList<>(list);
        longer.add(further);
        return List.copyOf(longer);
    }
}
