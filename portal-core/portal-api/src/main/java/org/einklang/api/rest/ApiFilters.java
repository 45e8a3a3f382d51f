package org.einklang.api.rest;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.einklang.api.RuleViolation;
import org.einklang.api.table.TableQuery;
import org.jspecify.annotations.Nullable;

/** What a program wants to see of a list, put together so that the list's reading understands it. */
public final class ApiFilters {

    private final Map<String, String> filters = new LinkedHashMap<>();

    /** Words that were typed; none if there are none. */
    public ApiFilters text(String key, @Nullable String typed) {
        if (typed != null && !typed.isBlank()) {
            filters.put(key, typed.strip());
        }
        return this;
    }

    /** One of the names of this enumeration. @throws RuleViolation if it is none of them */
    public <E extends Enum<E>> ApiFilters oneOf(String key, @Nullable String typed, E[] values) {
        return among(key, typed, List.of(values), Enum::name, Enum::name);
    }

    /**
     * One of these things. @param named how programs name it @param meant how the reading names it
     *
     * @throws RuleViolation if it is none of them
     */
    public <T> ApiFilters among(
            String key,
            @Nullable String typed,
            Collection<T> values,
            Function<T, String> named,
            Function<T, String> meant) {
        if (typed != null && !typed.isEmpty()) {
            T chosen = values.stream()
                    .filter(value -> named.apply(value).equals(typed))
                    .findFirst()
                    .orElseThrow(() -> new RuleViolation("tokens.api.choice").at(key));
            filters.put(key, meant.apply(chosen));
        }
        return this;
    }

    /** With these filters, in the reading's own order. */
    public TableQuery query() {
        return TableQuery.of(filters);
    }

    /** With these filters, sorted by this column. */
    public TableQuery sortedBy(String column, boolean descending) {
        return new TableQuery(column, descending, Map.copyOf(filters));
    }
}
