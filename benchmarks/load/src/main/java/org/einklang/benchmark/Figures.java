package org.einklang.benchmark;

import java.util.Comparator;
import java.util.List;

/**
 * What was measured of a page.
 *
 * @param alone over one connection
 * @param crowd over eight connections at once
 * @param rss memory of the server in megabytes afterwards
 * @param table what the bare table cost just before and just after, CPU milliseconds for a request
 * @param bytes of the page
 * @param packed bytes of the page on the wire
 */
record Figures(Burst alone, Burst crowd, long rss, double table, int bytes, int packed) {

    /** CPU milliseconds of the server for a request, over both bursts. */
    double cpu() {
        return (alone.cpuMillis() + crowd.cpuMillis()) / (alone.requests() + crowd.requests());
    }

    /** The same in multiples of the bare table of that moment: what neighbours make dearer, they make dearer in both. */
    double timesTable() {
        return cpu() / table;
    }

    /** The one in the middle, by multiples of the bare table: a neighbour who comes or goes spoils one round of three. */
    static Figures middle(List<Figures> rounds) {
        return rounds.stream()
                .sorted(Comparator.comparingDouble(Figures::timesTable))
                .toList()
                .get(rounds.size() / 2);
    }
}
