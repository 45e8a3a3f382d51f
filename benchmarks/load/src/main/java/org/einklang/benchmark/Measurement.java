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
 * Measures the pages of one running portal. Every page is warmed up first until a request gets no cheaper; of several rounds
 * the one in the middle counts: neighbours on the machine make a page dearer, or the bare table beside it.
 */
final class Measurement {

    private static final int SESSIONS = 8;
    private static final int WARM_UP_SECONDS = 3;
    private static final int TABLE_SECONDS = 2;
    private static final int MOST_WARM_UPS = 40;
    private static final int ALIKE = 4;
    private static final double STEADY = 0.05;

    private final Portal portal;
    private final Path script;
    private final int seconds;
    private final List<Page> pages;
    private final Map<String, List<Visitor>> visitors = new HashMap<>();
    private final Map<Page, List<Figures>> rounds = new LinkedHashMap<>();

    Measurement(Portal portal, Path script, int seconds, List<Page> pages) throws IOException, InterruptedException {
        this.portal = portal;
        this.script = script;
        this.seconds = seconds;
        this.pages = pages;
        for (Page page : pages) {
            if (!visitors.containsKey(page.who())) {
                visitors.put(page.who(), lookers(page));
            }
        }
    }

    private List<Visitor> lookers(Page page) throws IOException, InterruptedException {
        List<Visitor> all = new ArrayList<>();
        for (int i = 0; i < SESSIONS; i++) {
            all.add(Visitor.of(portal.address(), page));
        }
        return all;
    }

    /** The middle of what was measured of each page. */
    Map<Page, Figures> figures() {
        Map<Page, Figures> figures = new LinkedHashMap<>();
        rounds.forEach((page, all) -> figures.put(page, Figures.middle(all)));
        return figures;
    }

    /** One round of a page. */
    Figures measure(Page page) throws IOException, InterruptedException {
        stayLoggedIn(page);
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
        double table = (before + after) / 2;
        Figures figures = new Figures(alone, crowd, rss, table, answer.bytes().length, answer.bytesOnWire());
        rounds.computeIfAbsent(page, one -> new ArrayList<>()).add(figures);
        return figures;
    }

    /** Until several bursts in a row were hardly cheaper than what was reached before: two alike may both have been disturbed. */
    void warmUp(Page page) throws IOException, InterruptedException {
        stayLoggedIn(page);
        double reached = Double.MAX_VALUE;
        int alike = 0;
        for (int i = 0; i < MOST_WARM_UPS && alike < ALIKE; i++) {
            double now = burst(page, SESSIONS, WARM_UP_SECONDS).cpuPerRequest();
            boolean cheaper = now < reached * (1 - STEADY);
            alike = cheaper ? 0 : alike + 1;
            reached = cheaper ? now : reached;
        }
    }

    /** Sessions end when nobody has used them for a while, and many pages take long. */
    private void stayLoggedIn(Page page) throws IOException, InterruptedException {
        if (lookersOf(page).get(0).get(page.address()).status() != 200) {
            visitors.put(page.who(), lookers(page));
        }
    }

    private Page table() {
        return pages.stream()
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
