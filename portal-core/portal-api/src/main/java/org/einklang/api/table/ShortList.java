package org.einklang.api.table;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A list in memory; its keys are places in it. */
final class ShortList<R> implements TableReading<Integer, R> {

    private final Function<TableQuery, List<R>> list;
    private @Nullable TableQuery asked;
    private List<R> found = List.of();

    ShortList(Function<TableQuery, List<R>> list) {
        this.list = list;
    }

    @Override
    public long count(TableQuery query) {
        return of(query).size();
    }

    @Override
    public List<Integer> keys(TableQuery query, int first, int most) {
        return IntStream.range(0, of(query).size())
                .skip(first)
                .limit(most)
                .boxed()
                .toList();
    }

    @Override
    public Map<Integer, R> rows(List<Integer> keys) {
        return keys.stream().collect(Collectors.toMap(key -> key, found::get));
    }

    private List<R> of(TableQuery query) {
        if (!query.equals(asked)) {
            found = list.apply(query);
            asked = query;
        }
        return found;
    }
}
