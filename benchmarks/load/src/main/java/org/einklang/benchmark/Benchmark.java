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

/** Entry point: measures each size in turn, writes the report, and ends with 1 if a bar was missed. */
public final class Benchmark {

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
        List<SizeFigures> sizes = new ArrayList<>();
        for (String size : options.sizes()) {
            sizes.add(new Benchmark(options).measure(size));
        }
        Report report = new Report(machine, sizes);
        Path file = report.write(options.results());
        System.out.println("Report: " + file);
        report.missed().forEach(miss -> System.out.println("! " + miss));
        System.exit(report.missed().isEmpty() ? 0 : 1);
    }

    private SizeFigures measure(String size) throws IOException, InterruptedException {
        System.out.println("Size " + size + ": inventing data, then measuring " + pages.size() + " pages …");
        Path script = script();
        Map<Page, Figures> figures;
        Map<Page, PageWeight> weights = new LinkedHashMap<>();
        try (Portal portal = Portal.start(options, size, false)) {
            portal.awaitRest();
            figures = new Measurement(portal, script, options.seconds()).of(pages);
            for (Page page : pages) {
                weights.put(page, PageWeight.of(Visitor.of(portal.address(), page), page.address()));
            }
        }
        return new SizeFigures(size, figures, statements(size), weights);
    }

    /** A start of its own, because counting costs time. The second visit counts, when nothing is done only once. */
    private Map<Page, Integer> statements(String size) throws IOException, InterruptedException {
        Map<Page, Integer> statements = new LinkedHashMap<>();
        try (Portal portal = Portal.start(options, size, true)) {
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
