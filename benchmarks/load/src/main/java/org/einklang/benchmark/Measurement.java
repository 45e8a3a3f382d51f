package org.einklang.benchmark;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Measures the pages of one running portal. First every page is warmed up until a request gets no cheaper; then all are
 * measured in three rounds, of which the one in the middle counts: neighbours on the machine make a page dearer, or the bare
 * table beside it.
 */
final class Measurement {

    private static final int ROUNDS = 3;
    private static final int SESSIONS = 8;
    private static final int WARM_UP_SECONDS = 3;
    private static final int TABLE_SECONDS = 2;
    private static final int MOST_WARM_UPS = 40;
    private static final int ALIKE = 4;
    private static final double STEADY = 0.05;

    private final Portal portal;
    private final Path script;
    private final int seconds;
    private List<Page> all = List.of();
    private final Map<String, List<Visitor>> visitors = new HashMap<>();

    Measurement(Portal portal, Path script, int seconds) {
        this.portal = portal;
        this.script = script;
        this.seconds = seconds;
    }

    Map<Page, Figures> of(List<Page> pages) throws IOException, InterruptedException {
        all = pages;
        for (Page page : pages) {
            if (!visitors.containsKey(page.who())) {
                visitors.put(page.who(), lookers(page));
            }
        }
        for (Page page : pages) {
            warmUp(page);
        }
        Map<Page, List<Figures>> rounds = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Page page : pages) {
                rounds.computeIfAbsent(page, one -> new ArrayList<>()).add(measure(page));
            }
        }
        Map<Page, Figures> figures = new LinkedHashMap<>();
        rounds.forEach((page, all) -> figures.put(page, Figures.middle(all)));
        figures.forEach((page, best) -> System.out.printf(
                "  %-14s %6.2f CPU ms, %4.1f times the bare table, %5.0f requests a second%n",
                page.name(), best.cpu(), best.timesTable(), best.crowd().perSecond()));
        return figures;
    }

    private List<Visitor> lookers(Page page) throws IOException, InterruptedException {
        List<Visitor> all = new ArrayList<>();
        for (int i = 0; i < SESSIONS; i++) {
            all.add(Visitor.of(portal.address(), page));
        }
        return all;
    }

    private Figures measure(Page page) throws IOException, InterruptedException {
        Visitor visitor = lookersOf(page).get(0);
        Visitor.Answer answer = visitor.get(page.address());
        if (answer.status() != 200) {
            throw new IOException(page.address() + " is not shown: " + answer.status());
        }
        burst(page, SESSIONS, 1);
        double before = burst(table(), SESSIONS, TABLE_SECONDS).cpuPerRequest();
        Burst alone = burst(page, 1, seconds);
        Burst crowd = burst(page, SESSIONS, seconds);
        double after = burst(table(), SESSIONS, TABLE_SECONDS).cpuPerRequest();
        if (alone.failed() + crowd.failed() > 0 || visitor.get(page.address()).status() != 200) {
            throw new IOException(page.address() + " failed under load");
        }
        long rss = portal.used().rssMegabytes();
        return new Figures(alone, crowd, rss, (before + after) / 2, answer.bytes().length, answer.bytesOnWire());
    }

    /** Until several bursts in a row were hardly cheaper than what was reached before: two alike may both have been disturbed. */
    private void warmUp(Page page) throws IOException, InterruptedException {
        double reached = Double.MAX_VALUE;
        int alike = 0;
        for (int i = 0; i < MOST_WARM_UPS && alike < ALIKE; i++) {
            double now = burst(page, SESSIONS, WARM_UP_SECONDS).cpuPerRequest();
            boolean cheaper = now < reached * (1 - STEADY);
            alike = cheaper ? 0 : alike + 1;
            reached = cheaper ? now : reached;
        }
    }

    private Page table() {
        return all.stream()
                .filter(page -> page.name().equals("table"))
                .findFirst()
                .orElseThrow();
    }

    private List<Visitor> lookersOf(Page page) {
        return Objects.requireNonNull(visitors.get(page.who()));
    }

    private Burst burst(Page page, int connections, int length) throws IOException, InterruptedException {
        URI address = portal.address().resolve(page.address());
        List<String> cookies = page.isForPeople()
                ? lookersOf(page).stream().map(Visitor::cookie).toList()
                : List.of();
        return Burst.send(script, address, connections, length, cookies, portal.used());
    }
}
