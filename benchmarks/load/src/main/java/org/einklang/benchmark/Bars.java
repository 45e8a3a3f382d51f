package org.einklang.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What a page must not cost; the grounds are in the README.
 *
 * @param smallest the smallest size of the run
 * @param size the size that is judged
 */
record Bars(SizeFigures smallest, SizeFigures size) {

    private static final double GROWTH = 1.2;
    private static final int FIRST_VISIT_REQUESTS = 15;
    private static final int FIRST_VISIT_BYTES = 410 * 1024;

    List<String> missed(Page page, Figures figures) {
        List<String> missed = new ArrayList<>();
        if (page.bar() == Page.Bar.FLOOR) {
            return missed;
        }
        String where = page.name() + " (" + size.size() + ")";
        if (!page.bar().allows(figures.cpu(), figures.table())) {
            missed.add(String.format(
                    Locale.ROOT,
                    "%s costs %.2f CPU ms, %.1f times the bare table",
                    where,
                    figures.cpu(),
                    figures.timesTable()));
        }
        double growth = figures.timesTable() / smallest.of(page).timesTable();
        if (page.bar().isAlike() && growth > GROWTH) {
            missed.add(String.format(
                    Locale.ROOT, "%s costs %.2f times its value in size %s", where, growth, smallest.size()));
        }
        if (!Objects.equals(smallest.statements().get(page), size.statements().get(page))) {
            missed.add("%s sends %d SQL statements, in size %s %d"
                    .formatted(
                            where,
                            size.statements().get(page),
                            smallest.size(),
                            smallest.statements().get(page)));
        }
        PageWeight weight = Objects.requireNonNull(size.weights().get(page));
        if (weight.requests() > FIRST_VISIT_REQUESTS || weight.bytes() > FIRST_VISIT_BYTES) {
            missed.add("%s needs %d requests and %d KB on a first visit"
                    .formatted(where, weight.requests(), weight.bytes() / 1024));
        }
        return missed;
    }
}
