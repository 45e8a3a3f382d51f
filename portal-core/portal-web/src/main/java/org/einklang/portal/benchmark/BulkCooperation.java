package org.einklang.portal.benchmark;

import java.util.List;
import org.einklang.api.benchmark.BulkWorld.BulkBody;

/**
 * A cooperation that has been inserted.
 *
 * @param id its number
 * @param partners its partners
 * @param people those who work there, the one who measures or the like first
 * @param keeper the coordinator
 * @param bodies its bodies at work
 */
record BulkCooperation(long id, List<Long> partners, List<Someone> people, Someone keeper, List<BulkBody> bodies) {

    /** A person, the partner and the unit they work for. */
    record Someone(long person, long partner, long unit) {}

    /** Somebody, another one for each number. */
    Someone person(int number) {
        return people.get(Math.floorMod(number, people.size()));
    }
}
