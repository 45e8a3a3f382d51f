package org.einklang.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The figures as Markdown, and which bars were missed. */
final class Report {

    private final Machine machine;
    private final List<SizeFigures> sizes;

    Report(Machine machine, List<SizeFigures> sizes) {
        this.machine = machine;
        this.sizes = sizes;
    }

    Path write(Path folder) throws IOException {
        String names = sizes.stream().map(SizeFigures::size).collect(Collectors.joining());
        Path file = Files.createDirectories(folder)
                .resolve(machine.day() + "-" + machine.database().toLowerCase(Locale.ROOT) + "-" + names + ".md");
        StringBuilder text = new StringBuilder(
                "# Benchmark of %s, %s%n%n%s%n".formatted(machine.day(), machine.database(), machine.facts()));
        sizes.forEach(size -> text.append(table(size)));
        text.append("\n## Bars\n\n");
        List<String> missed = missed();
        text.append(missed.isEmpty() ? "All bars are kept.\n" : "- " + String.join("\n- ", missed) + "\n");
        return Files.writeString(file, text);
    }

    private static String table(SizeFigures size) {
        StringBuilder text = new StringBuilder(("%n## Size %s%n%n"
                        + "| page | CPU ms | × table | req/s, 1 | p50 | p95 | p99 | req/s, 8 | p50 | p95 | p99 | SQL |"
                        + " bytes | packed | first visit | RSS MB |%n|---|" + "--:|".repeat(15) + "%n")
                .formatted(size.size()));
        size.pages().forEach((page, figures) -> text.append(row(size, page, figures)));
        return text.toString();
    }

    private static String row(SizeFigures size, Page page, Figures figures) {
        PageWeight weight = size.weights().get(page);
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.1f | %s | %s | %d | %d | %d | %s | %d |%n",
                page.name(),
                figures.cpu(),
                figures.timesTable(),
                times(figures.alone()),
                times(figures.crowd()),
                size.statements().get(page),
                figures.bytes(),
                figures.packed(),
                weight == null ? "" : weight.requests() + " req., " + weight.bytes() / 1024 + " KB",
                figures.rss());
    }

    private static String times(Burst burst) {
        return String.format(
                Locale.ROOT, "%.0f | %.1f | %.1f | %.1f", burst.perSecond(), burst.p50(), burst.p95(), burst.p99());
    }

    /** Each bar that was missed, in words. */
    List<String> missed() {
        List<String> missed = new ArrayList<>();
        for (SizeFigures size : sizes) {
            size.pages().forEach((page, figures) -> missed.addAll(new Bars(sizes.get(0), size).missed(page, figures)));
        }
        return missed;
    }
}
