package org.einklang.portal.table;

import java.util.List;
import java.util.function.IntFunction;
import org.einklang.api.table.TableQuery;
import org.einklang.api.table.TableReading;
import org.einklang.portal.table.OpenTable.Counted;

/**
 * How long a list is, and what stands on its pages. A list that counts is counted, and its page is read; one that does not
 * is read once, from its beginning to a little further than the page.
 *
 * @param counted how long it is
 * @param page the keys of a page
 */
record TableKeys<K>(Counted counted, IntFunction<List<K>> page) {

    static <K> TableKeys<K> of(TableReading<K, ?> reading, TableQuery query, int most) {
        long number = reading.count(query);
        if (number == TableReading.UNCOUNTED) {
            List<K> keys = reading.keys(query, 0, most + 1);
            return new TableKeys<>(
                    Counted.of(keys.size(), most),
                    page -> keys.stream()
                            .skip((long) (page - 1) * OpenTable.PAGE)
                            .limit(OpenTable.PAGE)
                            .toList());
        }
        return new TableKeys<>(
                new Counted(number, false), page -> reading.keys(query, (page - 1) * OpenTable.PAGE, OpenTable.PAGE));
    }

    List<K> page(int number) {
        return page.apply(number);
    }
}
