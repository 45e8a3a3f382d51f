package org.einklang.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A page to measure.
 *
 * @param name as the report calls it
 * @param bar what it may cost
 * @param address path on the server
 * @param who login of the one who looks
 */
record Page(String name, Bar bar, String address, String who) {

    private static final String NOBODY = "nobody";

    /** The pages of the list that are wanted, and always the floor; all if none is named. */
    static List<Page> read(Path list, Set<String> wanted) throws IOException {
        return Files.readAllLines(list).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.strip().split("\\s+"))
                .map(parts -> new Page(
                        parts[0], Bar.valueOf(parts[1].toUpperCase(java.util.Locale.ROOT)), parts[2], parts[3]))
                .filter(page -> wanted.isEmpty() || wanted.contains(page.name()) || page.bar() == Bar.FLOOR)
                .toList();
    }

    /** Whether only people who are logged in get it. */
    boolean isForPeople() {
        return !who.equals(NOBODY);
    }

    /** What a page may cost, in CPU milliseconds and in multiples of the bare table of the same run. */
    enum Bar {
        /** Nothing to compare with: this is what the others are compared with. */
        FLOOR(Double.MAX_VALUE, 0, false),
        /** A list, or any other page for people. */
        LIST(12.5, 5, true),
        /** The same as a list. */
        PAGE(12.5, 5, true),
        /** A list, seen by somebody who holds more seats in each greater size; as many statements, but it may grow. */
        HOLDER(12.5, 5, false),
        /** The start page, where every module has its say. */
        START(25, 10, true);

        private final double milliseconds;
        private final double floors;
        private final boolean alike;

        Bar(double milliseconds, double floors, boolean alike) {
            this.milliseconds = milliseconds;
            this.floors = floors;
            this.alike = alike;
        }

        /** Whether it has to cost about the same in each size. */
        boolean isAlike() {
            return alike;
        }

        boolean allows(double cpu, double floor) {
            return cpu <= Math.max(milliseconds, floors * floor);
        }
    }
}
