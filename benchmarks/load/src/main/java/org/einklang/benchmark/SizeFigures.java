package org.einklang.benchmark;

import java.util.Map;
import java.util.Objects;

/**
 * All figures of one size.
 *
 * @param size S, M or L
 * @param pages what each page costs
 * @param statements SQL statements of each page
 * @param weights what a first visit of each page fetches
 */
record SizeFigures(
        String size, Map<Page, Figures> pages, Map<Page, Integer> statements, Map<Page, PageWeight> weights) {

    /** What this page costs. */
    Figures of(Page page) {
        return Objects.requireNonNull(pages.get(page), page.name());
    }
}
