package org.einklang.launcher.start;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Somebody comes in through a real Keycloak with a real browser, and leaves both. Run by {@code ./einklang proof}. */
@EnabledIfSystemProperty(named = "einklang.proof.keycloak", matches = ".+")
class KeycloakProof {

    private static final String MAIL = "team.jobcenter@lindental.example";

    @Test
    void a_person_comes_in_through_keycloak_and_leaves_both() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        try (PortalCopy portal = PortalCopy.make();
                Keycloak keycloak = Keycloak.start(
                        Path.of(System.getProperty("einklang.proof.keycloak")), port, portal.address(), MAIL)) {
            keycloak.ready();
            portal.start(
                            "-Deinklang.demo=true",
                            "-Deinklang.oidc.issuer=" + keycloak.issuer(),
                            "-Deinklang.oidc.client-id=einklang",
                            "-Deinklang.oidc.client-secret=a-secret-of-the-proof",
                            "-Deinklang.oidc.name=Keycloak",
                            "-Deinklang.oidc.roles.evaluators=EVALUATOR@lindental")
                    .ready();
            visit(portal.address());
        }
    }

    private static void visit(String portal) {
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(
                                        Path.of(System.getProperty("einklang.test.browser", "/usr/bin/chromium")))
                                .setArgs(List.of("--no-sandbox", "--disable-gpu")))) {
            Page page = browser.newPage(new Browser.NewPageOptions().setLocale("de-DE"));
            page.setDefaultTimeout(60_000);
            page.navigate(portal + "/c/lindental/bodies");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mit Keycloak anmelden"))
                    .click();
            page.locator("#username").fill("proof");
            page.locator("#password").fill("proof of the pudding");
            page.locator("#kc-login").click();

            page.waitForURL(portal + "/c/lindental/bodies");
            assertThat(page.locator(".ek-me")).containsText("Jobcenter");

            page.locator(".ek-me").click();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Abmelden"))
                    .click();
            page.waitForURL(Pattern.compile(Pattern.quote(portal + "/login") + ".*"));
            page.navigate(portal + "/oidc/login");
            assertThat(page.locator("#username")).isVisible();
        }
    }
}
