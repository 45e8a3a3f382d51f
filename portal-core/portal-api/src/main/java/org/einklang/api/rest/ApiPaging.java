package org.einklang.api.rest;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.einklang.api.RuleViolation;
import org.einklang.api.table.TableQuery;
import org.einklang.api.table.TableReading;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list a program asks for.
 *
 * @param page from 1 on
 * @param size how many on a page
 */
public record ApiPaging(int page, int size) {

    /** What {@code page} means. */
    public static final String PAGE = "Which page, from 1 on.";

    /** What {@code size} means. */
    public static final String SIZE = "How many on a page: 20 unless said, 100 at most.";

    /** The most that stands on a page. */
    public static final int MOST = 100;

    /** The last page that can be asked for. */
    public static final int LAST = 100_000;

    private static final int USUAL = 20;

    /** As the address says; nothing said is the first page of twenty. @throws RuleViolation if there can be no such page */
    public static ApiPaging of(@Nullable String page, @Nullable String size) {
        return new ApiPaging(number(page, "page", 1, LAST), number(size, "size", USUAL, MOST));
    }

    /** The page of a list that the portal's own tables read as well; three statements at most. */
    public <K, R, T> ApiList<T> read(TableReading<K, R> reading, TableQuery query, Function<R, T> told) {
        List<K> keys = reading.keys(query, first(), size + 1);
        List<K> shown = keys.subList(0, Math.min(size, keys.size()));
        Map<K, R> rows = shown.isEmpty() ? Map.of() : reading.rows(shown);
        List<T> items =
                shown.stream().map(rows::get).filter(Objects::nonNull).map(told).toList();
        long total = reading.count(query);
        return new ApiList<>(
                items, page, size, total == TableReading.UNCOUNTED ? null : Long.valueOf(total), keys.size() > size);
    }

    /** The page of a list that is short by nature. */
    public <R, T> ApiList<T> cut(List<R> all, Function<R, T> told) {
        List<T> items = all.stream().skip(first()).limit(size).map(told).toList();
        return new ApiList<>(items, page, size, (long) all.size(), first() + size < all.size());
    }

    private int first() {
        return (page - 1) * size;
    }

    private static int number(@Nullable String typed, String field, int usual, int most) {
        if (typed == null || typed.isEmpty()) {
            return usual;
        }
        int number = typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
        if (number < 1 || number > most) {
            throw new RuleViolation("tokens.api.number", 1, most).at(field);
        }
        return number;
    }
}
