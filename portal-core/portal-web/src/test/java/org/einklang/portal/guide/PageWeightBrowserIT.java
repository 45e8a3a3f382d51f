package org.einklang.portal.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.COORDINATOR;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import org.einklang.testkit.browser.BrowserTest;
import org.junit.jupiter.api.Test;

/** What a list page costs a slow line. */
class PageWeightBrowserIT extends BrowserTest {

    private static final int MOST_BYTES = 410 * 1024;
    private static final int MOST_REQUESTS = 15;

    @Test
    void a_list_is_light_when_cold_and_only_its_html_when_warm() {
        Page cold = anonymous();
        cold.context().addCookies(as(COORDINATOR).context().cookies());
        open(cold, "/c/lindental/people");
        List<?> loaded = (List<?>) cold.evaluate(LOADED);
        assertThat(loaded).as("requests").hasSizeBetween(3, MOST_REQUESTS);
        assertThat(((Number) cold.evaluate(BYTES)).intValue())
                .as("bytes on the wire: %s", loaded)
                .isBetween(1000, MOST_BYTES);

        open(cold, "/c/lindental/bodies");
        assertThat((List<?>) cold.evaluate(LOADED))
                .as("what a warm page still loads")
                .hasSize(1);
    }

    private static void open(Page page, String path) {
        page.navigate(path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private static final String ENTRIES =
            "[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]";

    /** What came over the wire and not from the cache. */
    private static final String LOADED = "() => " + ENTRIES
            + ".filter((entry) => entry.transferSize > 0).map((entry) => entry.name + ' ' + entry.transferSize)";

    private static final String BYTES = "() => " + ENTRIES + ".reduce((sum, entry) => sum + entry.transferSize, 0)";
}
