package org.einklang.testkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
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
    private static final int WIDE = 1280;

    private static final String SMALL_TARGETS = """
            () => [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")]
              .filter((target) => target.checkVisibility() && getComputedStyle(target).clipPath === "none")
              .filter((target) => !target.closest(".ek-skip"))
              .filter((target) => {
                const inText = getComputedStyle(target).display === "inline"
                  && target.parentElement.textContent.trim() !== target.textContent.trim();
                const labelled = target.labels && [...target.labels].some((label) => label.getBoundingClientRect().height >= 24);
                const box = target.getBoundingClientRect();
                return !inText && !labelled && box.width > 1 && (box.width < 23.9 || box.height < 23.9);
              })
              .map((target) => `${target.outerHTML.slice(0, 150)} ${Math.round(target.getBoundingClientRect().width)}x${Math.round(target.getBoundingClientRect().height)}`)""";

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

    /**
     * As {@link #check}, in every look that a reader may have: light, dark, with more contrast, wide and narrow. Other colours
     * change nothing but contrast, so that in them nothing else is looked for; and other words change no colours, so that this
     * is done for German pages, and English ones are looked at wide and narrow.
     */
    public static void inEveryLook(Page page) {
        ViewportSize before = page.viewportSize();
        try {
            for (int width : List.of(WIDE, NARROW)) {
                page.setViewportSize(width, 800);
                assertThat(violations(page))
                        .as("violations of WCAG 2.2 AA on %s, %s px", page.url(), width)
                        .isEmpty();
            }
            if (page.evaluate("document.documentElement.lang").equals("de")) {
                contrasts(page);
            }
        } finally {
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setColorScheme(ColorScheme.LIGHT)
                    .setContrast(Contrast.NO_PREFERENCE));
            page.setViewportSize(before.width, before.height);
        }
        reflows(page);
        targets(page);
    }

    /** Where colours differ most the page is narrow, for the sake of the bar at the foot, which wide ones do not have. */
    private static void contrasts(Page page) {
        contrast(page, ColorScheme.DARK, Contrast.MORE, NARROW);
        contrast(page, ColorScheme.DARK, Contrast.NO_PREFERENCE, WIDE);
        contrast(page, ColorScheme.LIGHT, Contrast.MORE, WIDE);
    }

    private static void contrast(Page page, ColorScheme scheme, Contrast contrast, int width) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setContrast(contrast));
        page.setViewportSize(width, 800);
        assertThat(violations(axe(page).withRules(List.of("color-contrast"))))
                .as("contrast on %s, %s, contrast %s, %s px", page.url(), scheme, contrast, width)
                .isEmpty();
    }

    /** What can be clicked is at least 24 pixels wide and high; a link within a sentence may be smaller. */
    public static void targets(Page page) {
        assertThat((List<?>) page.evaluate(SMALL_TARGETS))
                .as("targets below 24 pixels on %s", page.url())
                .isEmpty();
    }

    private static List<String> violations(Page page) {
        return violations(axe(page).withTags(WCAG_22_AA));
    }

    /** One that does not describe each part of the page that passes. */
    private static AxeBuilder axe(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options);
    }

    private static List<String> violations(AxeBuilder axe) {
        // without frames of other sites there is no need for a second tab, in which axe would add up results
        return axe.setLegacyMode(true).analyze().getViolations().stream()
                .map(Accessible::words)
                .toList();
    }

    private static String words(Rule rule) {
        return rule.getId() + ": " + rule.getHelp()
                + rule.getNodes().stream().map(CheckedNode::getHtml).collect(Collectors.joining("\n  ", "\n  ", "\n"));
    }
}
