package org.einklang.testkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a machine can say about WCAG 2.2 AA on the page as it stands: check it again after a dialog has opened or an
 * error has been shown.
 */
public final class Accessible {

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int NARROW = 320;

    private Accessible() {}

    /** No violation that axe can find, and no scrolling sideways at a width of 320 pixels. */
    public static void check(Page page) {
        assertThat(violations(page))
                .as("violations of WCAG 2.2 AA on %s", page.url())
                .isEmpty();
        reflows(page);
    }

    /** At a width of 320 pixels nobody has to scroll sideways. */
    public static void reflows(Page page) {
        ViewportSize before = page.viewportSize();
        page.setViewportSize(NARROW, 800);
        try {
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as("width of %s in a window of %s pixels", page.url(), NARROW)
                    .isLessThanOrEqualTo(NARROW);
        } finally {
            page.setViewportSize(before.width, before.height);
        }
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(WCAG_22_AA).analyze().getViolations().stream()
                        .map(Accessible::words)
                        .toList();
    }

    private static String words(Rule rule) {
        return rule.getId() + ": " + rule.getHelp()
                + rule.getNodes().stream().map(CheckedNode::getHtml).collect(Collectors.joining("\n  ", "\n  ", "\n"));
    }
}
