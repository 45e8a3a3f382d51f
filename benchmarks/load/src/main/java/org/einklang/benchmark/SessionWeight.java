package org.einklang.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a session holds of the server's memory: opens sessions with five tabs each and reads the living heap before and
 * after. Called by {@code benchmarks/sessions}; ends with 1 if 2,000 sessions would not fit into the heap of 512 MB.
 */
public final class SessionWeight {

    private static final List<String> TABS =
            List.of("/c/bench1", "/c/bench1/meetings", "/c/bench1/meetings/new", "/c/bench1/people", "/me/look");
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");
    private static final int WARM_UP = 5;
    private static final int WANTED = 2000;
    private static final double HEAP = 512.0 * 1024 * 1024;

    /** Of the heap, so that requests have room to work. */
    private static final double USABLE = 0.8;

    private SessionWeight() {}

    /** Arguments as those of the benchmark, and {@code --sessions}, {@code --rounds} (pages opened in each tab). */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> given = List.of(arguments);
        int sessions = number(given, "--sessions", 200);
        int rounds = number(given, "--rounds", 1);
        boolean fits;
        try (Portal portal = Portal.start(Options.of(arguments), "S", 0, false)) {
            open(portal, WARM_UP, rounds);
            long before = living(portal);
            List<Visitor> visitors = open(portal, sessions, rounds);
            long after = living(portal);
            fits = report(visitors.size(), rounds, before, after);
        }
        System.exit(fits ? 0 : 1);
    }

    private static boolean report(int sessions, int rounds, long before, long after) {
        double each = (double) (after - before) / sessions;
        double all = before + each * WANTED;
        System.out.printf(
                Locale.ROOT,
                "%d sessions, five tabs each, %d pages in each tab%n"
                        + "living heap before: %.1f MB, after: %.1f MB, so %.1f KB for each session%n"
                        + "%d sessions: %.0f MB of %.0f MB%n",
                sessions,
                rounds,
                before / 1e6,
                after / 1e6,
                each / 1e3,
                WANTED,
                all / 1024 / 1024,
                HEAP / 1024 / 1024);
        return all < HEAP * USABLE;
    }

    private static List<Visitor> open(Portal portal, int sessions, int rounds)
            throws IOException, InterruptedException {
        List<Visitor> visitors = new ArrayList<>();
        for (int i = 0; i < sessions; i++) {
            Visitor visitor = new Visitor(portal.address());
            visitor.login("bench");
            for (int round = 0; round < rounds; round++) {
                for (String tab : TABS) {
                    int status = visitor.get(tab).status();
                    if (status != 200) {
                        throw new IOException(tab + " answers " + status);
                    }
                }
            }
            visitors.add(visitor);
        }
        return visitors;
    }

    /** Bytes of what is still used after a full collection. */
    static long living(Portal portal) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder("jcmd", String.valueOf(portal.used().pid()), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String histogram = new String(jcmd.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        Matcher total = TOTAL.matcher(histogram);
        if (!jcmd.waitFor(60, TimeUnit.SECONDS) || !total.find()) {
            throw new IOException("jcmd does not tell the heap: " + histogram);
        }
        return Long.parseLong(total.group(1));
    }

    static int number(List<String> arguments, String name, int otherwise) {
        int at = arguments.indexOf(name);
        return at >= 0 && at + 1 < arguments.size() ? Integer.parseInt(arguments.get(at + 1)) : otherwise;
    }
}
