package org.einklang.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Entry point: measures all sizes side by side, writes the report, and ends with 1 if a bar was missed. All portals run at
 * the same time and get their bursts in turn, page by page: a machine that becomes slower becomes so for each size.
 */
public final class Benchmark {

    private static final int ROUNDS = 3;

    private final Options options;
    private final List<Page> pages;

    private Benchmark(Options options) throws IOException {
        this.options = options;
        this.pages = Page.read(options.pageList(), options.pages());
    }

    /** Called by {@code benchmarks/run}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Options options = Options.of(arguments);
        Machine machine = Machine.now(options);
        Report report = new Report(machine, new Benchmark(options).sizes());
        Path file = report.write(options.results());
        System.out.println("Report: " + file);
        report.missed().forEach(miss -> System.out.println("! " + miss));
        System.exit(report.missed().isEmpty() ? 0 : 1);
    }

    private List<SizeFigures> sizes() throws IOException, InterruptedException {
        Path script = script();
        List<Portal> portals = new ArrayList<>();
        List<Measurement> measurements = new ArrayList<>();
        List<Map<Page, PageWeight>> weights = new ArrayList<>();
        try {
            for (String size : options.sizes()) {
                System.out.println("Size " + size + ": inventing data, if there are none …");
                portals.add(Portal.start(options, size, portals.size(), false));
            }
            for (Portal portal : portals) {
                portal.awaitRest();
                measurements.add(new Measurement(portal, script, options.seconds(), pages));
            }
            measure(measurements);
            for (Portal portal : portals) {
                weights.add(weights(portal));
            }
        } finally {
            for (Portal portal : portals) {
                portal.close();
            }
        }
        List<SizeFigures> sizes = new ArrayList<>();
        for (int i = 0; i < measurements.size(); i++) {
            String size = options.sizes().get(i);
            sizes.add(new SizeFigures(size, measurements.get(i).figures(), statements(size), weights.get(i)));
        }
        return sizes;
    }

    private void measure(List<Measurement> sizes) throws IOException, InterruptedException {
        System.out.println("Warming up " + pages.size() + " pages …");
        for (Page page : pages) {
            for (Measurement size : sizes) {
                size.warmUp(page);
            }
        }
        for (int round = 1; round <= ROUNDS; round++) {
            for (Page page : pages) {
                System.out.printf("%d of %d  %-18s", round, ROUNDS, page.name());
                for (Measurement size : sizes) {
                    Figures now = size.measure(page);
                    System.out.printf("  %6.2f CPU ms, %4.1f times the bare table", now.cpu(), now.timesTable());
                }
                System.out.println();
            }
        }
    }

    private Map<Page, PageWeight> weights(Portal portal) throws IOException, InterruptedException {
        Map<Page, PageWeight> weights = new LinkedHashMap<>();
        for (Page page : pages) {
            weights.put(page, PageWeight.of(Visitor.of(portal.address(), page), page.address()));
        }
        return weights;
    }

    /** A start of its own, because counting costs time. The second visit counts, when nothing is done only once. */
    private Map<Page, Integer> statements(String size) throws IOException, InterruptedException {
        Map<Page, Integer> statements = new LinkedHashMap<>();
        try (Portal portal = Portal.start(options, size, 0, true)) {
            for (Page page : pages) {
                Visitor visitor = Visitor.of(portal.address(), page);
                visitor.get(page.address());
                statements.put(
                        page, Integer.parseInt(visitor.get(page.address()).header("X-Sql-Statements")));
            }
        }
        return statements;
    }

    private Path script() throws IOException {
        Path script = Files.createDirectories(options.scratch()).resolve("visits.lua");
        try (InputStream in = Objects.requireNonNull(Benchmark.class.getResourceAsStream("/visits.lua"))) {
            Files.copy(in, script, StandardCopyOption.REPLACE_EXISTING);
        }
        return script;
    }
}
