package org.einklang.testkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ViewportSize;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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

    private static final String AXE = read();

    private static final String RUN = """
            (runOnly) => axe
              .run(document, { runOnly, resultTypes: ["violations"], iframes: false, preload: false, selectors: false })
              .then((found) => found.violations.map((rule) =>
                [`${rule.id}: ${rule.help}`, ...rule.nodes.map((node) => node.html), ""].join("\\n  ")))""";

    private Accessible() {}

    /** No violation that axe can find, and no scrolling sideways at a width of 320 pixels. */
    public static void check(Page page) {
        assertThat(violations(page, "tag", WCAG_22_AA))
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
     * change nothing but contrast, so that in them nothing else is looked for. Other words change neither colours nor what there
     * is on a narrow page, so that of English ones it is asked only whether they fit and can be hit there.
     */
    public static void inEveryLook(Page page) {
        ViewportSize before = page.viewportSize();
        try {
            look(page, WIDE, "tag", WCAG_22_AA);
            if (page.evaluate("document.documentElement.lang").equals("de")) {
                look(page, NARROW, "tag", WCAG_22_AA);
                contrasts(page);
            } else {
                look(page, NARROW, "rule", List.of("target-size"));
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

    private static void look(Page page, int width, String kind, List<String> rules) {
        page.setViewportSize(width, 800);
        assertThat(violations(page, kind, rules))
                .as("violations of WCAG 2.2 AA on %s, %s px", page.url(), width)
                .isEmpty();
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
        assertThat(violations(page, "rule", List.of("color-contrast")))
                .as("contrast on %s, %s, contrast %s, %s px", page.url(), scheme, contrast, width)
                .isEmpty();
    }

    /** What can be clicked is at least 24 pixels wide and high; a link within a sentence may be smaller. */
    public static void targets(Page page) {
        assertThat((List<?>) page.evaluate(SMALL_TARGETS))
                .as("targets below 24 pixels on %s", page.url())
                .isEmpty();
    }

    /** Axe is read once for a page, whatever it is asked for then; there are no frames to look into. */
    private static List<String> violations(Page page, String kind, List<String> rules) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(AXE);
        }
        return ((List<?>) page.evaluate(RUN, Map.of("type", kind, "values", rules)))
                .stream().map(String::valueOf).toList();
    }

    private static String read() {
        try (InputStream script = Objects.requireNonNull(Accessible.class.getResourceAsStream("/axe.min.js"))) {
            // what the script evaluates to would be handed over
            return new String(script.readAllBytes(), StandardCharsets.UTF_8) + ";0";
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
