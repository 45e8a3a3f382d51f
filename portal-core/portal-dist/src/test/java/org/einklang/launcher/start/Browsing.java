package org.einklang.launcher.start;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.einklang.testkit.Persona;

/** People of the demo at their browsers, in German. */
final class Browsing implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(
                            Path.of(System.getProperty("einklang.test.browser", "/usr/bin/chromium-headless-shell")))
                    .setArgs(FLAGS));

    /** A window of somebody who is not logged in. Without worker: none of these tests is about it. */
    Page window(PortalCopy portal) {
        return browser.newContext(new Browser.NewContextOptions()
                        .setLocale("de-DE")
                        .setReducedMotion(
                                ReducedMotion.REDUCE) // a colour on its way to another one has no contrast to speak of
                        .setServiceWorkers(ServiceWorkerPolicy.BLOCK)
                        .setBaseURL(portal.address()))
                .newPage();
    }

    /** A window of the persona, logged in to this portal. */
    Page as(Persona persona, PortalCopy portal) {
        Page page = window(portal);
        page.navigate("/login");
        page.locator("[id='login:name']").fill(persona.account());
        page.locator("[id='login:password']").fill(Persona.PASSWORD);
        page.locator("[id='login:submit']").click();
        page.waitForURL(address -> !address.contains("/login"));
        return page;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
