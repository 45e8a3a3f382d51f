package org.einklang.testkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What somebody without a mouse needs: a way through the whole page, and to see where they are. */
public final class Keyboard {

    private static final int TOO_LONG = 400;

    private static final String FOCUSED = """
            () => {
              const at = document.activeElement;
              if (!at || at === document.body || at === document.documentElement) return "";
              const marked = (element) => {
                const style = getComputedStyle(element);
                return (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== "none";
              };
              const box = at.getBoundingClientRect();
              const inSight = box.width > 0 && box.height > 0 && box.right > 0 && box.bottom > 0;
              const name = at.outerHTML.slice(0, 120);
              return (marked(at) && inSight ? "seen " : "hidden ") + name;
            }""";

    private Keyboard() {}

    /**
     * Goes from the top of the page to its end with the Tab key alone. Fails if a stop cannot be seen, or if the way
     * never ends.
     *
     * @return how many stops there are
     */
    public static int walk(Page page) {
        page.evaluate("() => { document.activeElement.blur(); window.scrollTo(0, 0); }");
        List<String> hidden = new ArrayList<>();
        for (int stops = 0; stops < TOO_LONG; stops++) {
            page.keyboard().press("Tab");
            String stop = (String) page.evaluate(FOCUSED);
            if (stop.isEmpty()) {
                assertThat(hidden)
                        .as("stops on %s where the focus cannot be seen", page.url())
                        .isEmpty();
                return stops;
            }
            if (stop.startsWith("hidden")) {
                hidden.add(stop);
            }
        }
        throw new AssertionError("the Tab key never gets through " + page.url());
    }
}
