package org.einklang.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is wanted; {@code benchmarks/run} fills in the paths.
 *
 * @param sizes S, M, L, measured one after the other
 * @param pages names of pages; empty for all
 * @param seconds of each measured burst
 * @param port where the portal listens on this machine
 * @param database address of an empty PostgreSQL database for each size, with {@code %s} for the size in small letters;
 *     empty for the built-in Derby
 * @param home the distribution, with the floor among its modules
 * @param countingHome the same with a header in each answer that says how many SQL statements it took
 * @param counter folder of the classes of the JDBC driver that counts
 * @param scratch where data may be left
 * @param pageList the file that names the pages
 * @param results folder of the report
 */
record Options(
        List<String> sizes,
        Set<String> pages,
        int seconds,
        int port,
        String database,
        Path home,
        Path countingHome,
        Path counter,
        Path scratch,
        Path pageList,
        Path results) {

    static Options of(String... arguments) {
        return new Options(
                List.of(value(arguments, "--size", "S,L").split(",")),
                Set.of(split(value(arguments, "--pages", ""))),
                Integer.parseInt(value(arguments, "--seconds", "8")),
                Integer.parseInt(value(arguments, "--port", "18590")),
                value(arguments, "--database", ""),
                Path.of(value(arguments, "--home", "home")),
                Path.of(value(arguments, "--counting-home", "counting-home")),
                Path.of(value(arguments, "--counter", "counter")),
                Path.of(value(arguments, "--scratch", "scratch")),
                Path.of(value(arguments, "--page-list", "pages")),
                Path.of(value(arguments, "--results", "results")));
    }

    /** The address of the database for this size; empty for Derby. */
    String databaseFor(String size) {
        return database.replace("%s", size.toLowerCase(java.util.Locale.ROOT));
    }

    private static String[] split(String list) {
        return list.isEmpty() ? new String[0] : list.split(",");
    }

    private static String value(String[] arguments, String name, String otherwise) {
        List<String> all = new ArrayList<>(List.of(arguments));
        int at = all.indexOf(name);
        return at >= 0 && at + 1 < all.size() ? all.get(at + 1) : otherwise;
    }
}
