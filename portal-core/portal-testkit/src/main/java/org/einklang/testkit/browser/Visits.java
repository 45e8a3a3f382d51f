package org.einklang.testkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.einklang.testkit.TestPortal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * The visitors of one test. Afterwards none of them may have caused a complaint; if the test fails, a picture of
 * each stays in {@code target/browser}, and with {@code -Deinklang.test.trace=true} a trace (open it with Playwright's trace
 * viewer).
 */
final class Visits implements BeforeEachCallback, AfterEachCallback {

    private static final Path KEPT = Path.of("target", "browser");

    private final List<Visit> visits = new ArrayList<>();
    private @Nullable Browser browser;

    @Override
    public void beforeEach(ExtensionContext test) {
        browser = test.getRoot()
                .getStore(Namespace.create(Chromium.class))
                .getOrComputeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class)
                .browser();
    }

    /** @param workers whether the portal's worker may come in: only where the test is about it, see {@link Visit#end} */
    Page begin(Locale locale, ServiceWorkerPolicy workers) {
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setLocale(locale.toLanguageTag())
                .setTimezoneId("Europe/Berlin")
                .setReducedMotion(
                        ReducedMotion.REDUCE) // a colour on its way to another one has no contrast to speak of
                .setServiceWorkers(workers)
                .setBaseURL(TestPortal.address("").toString());
        Visit visit =
                Visit.in(Objects.requireNonNull(browser).newContext(options), workers == ServiceWorkerPolicy.ALLOW);
        visits.add(visit);
        return visit.page();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        List<String> complaints = visits.stream()
                .flatMap(visit -> visit.complaints().all().stream())
                .toList();
        if (test.getExecutionException().isPresent() || !complaints.isEmpty()) {
            keep(test.getRequiredTestClass().getSimpleName() + "." + test.getDisplayName());
        }
        visits.forEach(Visit::end);
        visits.clear();
        assertThat(complaints).as("what the browser complains about").isEmpty();
    }

    private void keep(String test) {
        String name = test.replaceAll("[^A-Za-z0-9._-]", "");
        for (int i = 0; i < visits.size(); i++) {
            visits.get(i).keep(KEPT, name + "-" + (i + 1));
        }
    }
}
