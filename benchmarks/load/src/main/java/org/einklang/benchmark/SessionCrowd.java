package org.einklang.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Many people at once in a real heap of 512 MB: each logs in as somebody else and opens five tabs. Then a sample of them,
 * spread over the whole time, sends the forms of all five tabs, which the server must still know; and opens them anew.
 * Called by {@code benchmarks/sessions --crowd}; ends with 1 if a tab was forgotten or the memory ran out.
 */
public final class SessionCrowd {

    private static final int EVERY = 40;
    private static final List<String> TABS =
            List.of("/c/bench1/meetings", "/c/bench1/people", "/c/bench1/contacts", "/c/bench1/bodies", "/me/look");

    /** People of the first cooperation who sit in its bodies: from the second on. */
    private static final int FIRST = 2;

    private static final int SEATED = 899;

    private final Portal portal;
    private final int sessions;
    private final List<Visitor> visitors = new ArrayList<>();
    private final Map<Visitor, Map<String, String>> sample = new LinkedHashMap<>();

    private SessionCrowd(Portal portal, int sessions) {
        this.portal = portal;
        this.sessions = sessions;
    }

    /** Arguments as those of the benchmark, and {@code --sessions}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Options options = Options.of(arguments);
        int sessions = SessionWeight.number(List.of(arguments), "--sessions", 2000);
        boolean fits;
        try (Portal portal = Portal.start(options, "L", 0, false)) {
            fits = new SessionCrowd(portal, sessions).work();
        }
        boolean exhausted = exhausted(options.scratch());
        System.out.println("OutOfMemoryError in the logs: " + (exhausted ? "yes" : "no"));
        System.exit(fits && !exhausted ? 0 : 1);
    }

    private boolean work() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        double cpu = portal.used().cpuMillis();
        double collecting = collecting();
        for (int i = 0; i < sessions; i++) {
            open(i);
            if ((i + 1) % (sessions / 10) == 0) {
                System.out.printf(
                        Locale.ROOT,
                        "%5d sessions: %.0f MB in the old generation, %d MB resident%n",
                        i + 1,
                        collector("OU") / 1024,
                        portal.used().rssMegabytes());
            }
        }
        int forgotten = 0;
        int answered = 0;
        for (Map.Entry<Visitor, Map<String, String>> one : sample.entrySet()) {
            for (Map.Entry<String, String> tab : one.getValue().entrySet()) {
                answered++;
                boolean known =
                        one.getKey().sendAgain(tab.getKey(), tab.getValue()).status() == 200;
                forgotten += known && one.getKey().get(tab.getKey()).status() == 200 ? 0 : 1;
            }
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        double used = (portal.used().cpuMillis() - cpu) / 1e3;
        double collected = collecting() - collecting;
        System.out.printf(
                Locale.ROOT,
                "%d sessions with five tabs each in 512 MB, %.0f s, %.0f s CPU time%n"
                        + "a sample of %d sessions sent %d forms and opened their tabs anew: %d failed%n"
                        + "collecting garbage took %.1f s, %.1f %% of the time, %.1f %% of the CPU time%n",
                sessions,
                seconds,
                used,
                sample.size(),
                answered,
                forgotten,
                collected,
                100 * collected / seconds,
                100 * collected / used);
        System.out.printf(
                Locale.ROOT, "living heap: %.0f MB of 512 MB%n", SessionWeight.living(portal) / 1024.0 / 1024);
        return forgotten == 0;
    }

    /** One after the other of those who sit in a body, over and over. */
    private void open(int number) throws IOException, InterruptedException {
        Visitor visitor = new Visitor(portal.address());
        visitor.login("person1." + (FIRST + number % SEATED));
        Map<String, String> tabs = new LinkedHashMap<>();
        for (String tab : TABS) {
            Visitor.Answer answer = visitor.get(tab);
            if (answer.status() != 200) {
                throw new IOException(tab + " answers " + answer.status());
            }
            if (number % EVERY == 0) {
                tabs.put(tab, answer.text());
            }
        }
        visitors.add(visitor);
        if (!tabs.isEmpty()) {
            sample.put(visitor, tabs);
        }
    }

    /** Seconds that went into collecting garbage since the start. */
    private double collecting() throws IOException, InterruptedException {
        return collector("GCT");
    }

    /** A column of {@code jstat -gc}; sizes are in kilobytes. */
    private double collector(String column) throws IOException, InterruptedException {
        Process jstat = new ProcessBuilder(
                        "jstat", "-gc", String.valueOf(portal.used().pid()))
                .redirectErrorStream(true)
                .start();
        String text = new String(jstat.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jstat.waitFor();
        List<List<String>> lines = text.strip()
                .lines()
                .map(line -> List.of(line.strip().split("\\s+")))
                .toList();
        int place = lines.get(0).indexOf(column);
        if (place < 0) {
            throw new IOException("jstat does not tell " + column + ": " + text);
        }
        return Double.parseDouble(lines.get(1).get(place).replace(',', '.'));
    }

    private static boolean exhausted(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path log : files.filter(file -> file.toString().endsWith(".log"))
                    .sorted(Comparator.naturalOrder())
                    .toList()) {
                if (Files.readString(log).contains("OutOfMemoryError")) {
                    return true;
                }
            }
        }
        return false;
    }
}
