package org.einklang.portal.intake.people;

import java.util.Arrays;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;

/**
 * Whose table a job works on.
 *
 * @param person who brought it; with that person's rights the job works
 * @param cooperation where to
 * @param table its number
 */
record ImportOrder(PersonId person, CooperationId cooperation, long table) {

    String written() {
        return person.value() + " " + cooperation.value() + " " + table;
    }

    static ImportOrder read(String written) {
        long[] numbers =
                Arrays.stream(written.split(" ")).mapToLong(Long::parseLong).toArray();
        return new ImportOrder(new PersonId(numbers[0]), new CooperationId(numbers[1]), numbers[2]);
    }
}
