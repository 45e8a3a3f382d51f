package org.einklang.portal.table;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.table.Choice;
import org.einklang.api.table.Column;
import org.einklang.api.table.Filter;
import org.einklang.api.table.TableQuery;
import org.einklang.api.table.TableSpec;

/**
 * What somebody wants to see of a list, as an address says it. Whatever the address holds, the state is one that the
 * list knows: the rest is dropped.
 *
 * @param sort key of a column that can be sorted by, or empty
 * @param descending whether the other way round
 * @param filters values of the filters that are used, in the order of the list
 * @param columns keys of the columns that are shown, in the order of the list
 * @param page counted from 1
 */
record TableState(String sort, boolean descending, Map<String, String> filters, List<String> columns, int page) {

    private static final int LONGEST = 100;
    private static final Pattern PAGE = Pattern.compile("\\d{1,7}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}]+");

    /** What everybody sees at first. */
    static TableState start(TableSpec<?, ?> spec) {
        return new TableState(spec.sort(), spec.descending(), Map.of(), shownAtFirst(spec), 1);
    }

    /** What these parameters, without the list's prefix, ask for. */
    static TableState read(TableSpec<?, ?> spec, QueryString asked) {
        String sort = asked.first("sort");
        boolean descending = sort.startsWith("-");
        String key = descending ? sort.substring(1) : sort;
        boolean known = spec.columns().stream()
                .anyMatch(column -> column.sortable() && column.key().equals(key));
        return new TableState(
                known ? key : spec.sort(),
                known ? descending : spec.descending(),
                filters(spec, asked),
                columns(spec, asked),
                page(asked.first("page")));
    }

    /** Names of the parameters, without prefix, that a list understands. */
    static Set<String> names(TableSpec<?, ?> spec) {
        return Stream.concat(
                        Stream.concat(Stream.of("sort", "page", "cols"), FileKind.parameters()),
                        spec.filters().stream().map(Filter::key))
                .collect(Collectors.toSet());
    }

    /** What the reading gets. */
    TableQuery query() {
        return new TableQuery(sort, descending, filters);
    }

    /** The parameters that say the same, always in the same order and without the page, so that two can be compared. */
    QueryString parameters(TableSpec<?, ?> spec) {
        QueryString parameters = QueryString.parse("").with("sort", (descending ? "-" : "") + sort);
        for (Map.Entry<String, String> filter : filters.entrySet()) {
            parameters = parameters.with(filter.getKey(), filter.getValue());
        }
        return columns.equals(shownAtFirst(spec)) ? parameters : parameters.with("cols", String.join(",", columns));
    }

    /** Sorted by this column; the other way round if it is already; from the first page. */
    TableState sortedBy(String column) {
        boolean again = column.equals(sort) && !descending;
        return new TableState(column, again, filters, columns, 1);
    }

    /** Without this filter, from the first page. */
    TableState without(String filter) {
        Map<String, String> fewer = new LinkedHashMap<>(filters);
        fewer.remove(filter);
        return new TableState(sort, descending, fewer, columns, 1);
    }

    /** Without any filter, from the first page. */
    TableState unfiltered() {
        return new TableState(sort, descending, Map.of(), columns, 1);
    }

    /** Another page. */
    TableState at(int otherPage) {
        return new TableState(sort, descending, filters, columns, otherPage);
    }

    private static Map<String, String> filters(TableSpec<?, ?> spec, QueryString asked) {
        Map<String, String> filters = new LinkedHashMap<>();
        for (Filter filter : spec.filters()) {
            String value = readable(asked.first(filter.key()));
            if (!value.isEmpty() && isKnown(filter, value)) {
                filters.put(filter.key(), value);
            }
        }
        return filters;
    }

    private static boolean isKnown(Filter filter, String value) {
        return switch (filter.kind()) {
            case TEXT -> true;
            case DAY -> isDay(value);
            case CHOICE -> filter.choices().stream().map(Choice::value).anyMatch(value::equals);
        };
    }

    private static boolean isDay(String value) {
        try {
            return DAY.matcher(value).matches() && LocalDate.parse(value).getYear() > 0;
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }

    private static String readable(String value) {
        String clean = UNPRINTABLE.matcher(value).replaceAll(" ").strip();
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST).strip();
    }

    private static List<String> columns(TableSpec<?, ?> spec, QueryString asked) {
        Set<String> wished = asked.all("cols").stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .collect(Collectors.toSet());
        List<String> known = keys(spec).filter(wished::contains).toList();
        if (known.isEmpty()) {
            return shownAtFirst(spec);
        }
        String first = spec.columns().get(0).key();
        return keys(spec)
                .filter(key -> key.equals(first) || known.contains(key))
                .toList();
    }

    private static List<String> shownAtFirst(TableSpec<?, ?> spec) {
        return spec.columns().stream()
                .filter(column -> !column.hidden())
                .map(Column::key)
                .toList();
    }

    private static Stream<String> keys(TableSpec<?, ?> spec) {
        return spec.columns().stream().map(Column::key);
    }

    private static int page(String text) {
        return PAGE.matcher(text).matches() ? Math.max(1, Integer.parseInt(text)) : 1;
    }
}
