package org.einklang.portal.privacy;

import java.util.Optional;

/**
 * Somebody who was erased, as it is noted outside of the database.
 *
 * @param number of the person
 * @param mark of the person, without which somebody else could have that number by now
 */
record ErasedPerson(long number, int mark) {

    /** Out of a line of the file; empty if it is none. */
    static Optional<ErasedPerson> read(String line) {
        String[] parts = line.strip().split(" ");
        return parts.length == 2 && parts[0].matches("\\d{1,18}") && parts[1].matches("\\d{1,9}")
                ? Optional.of(new ErasedPerson(Long.parseLong(parts[0]), Integer.parseInt(parts[1])))
                : Optional.empty();
    }

    /** As a line of the file. */
    String line() {
        return number + " " + mark;
    }
}
