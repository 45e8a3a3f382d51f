package org.einklang.launcher.start;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Somebody comes in through a real Keycloak with a real browser, and leaves both. Run by {@code ./einklang proof}. */
@EnabledIfSystemProperty(named = "einklang.proof.keycloak", matches = ".+")
class KeycloakProof {

    private static final String MAIL = "team.jobcenter@lindental.example";
    private static final String PASSWORD = "proof of the pudding";

    @Test
    void a_person_comes_in_through_keycloak_with_the_roles_of_their_groups_and_leaves_both() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        try (PortalCopy portal = PortalCopy.make();
                Keycloak keycloak = Keycloak.start(
                        Path.of(System.getProperty("einklang.proof.keycloak")), port, portal.address(), MAIL)) {
            keycloak.ready();
            Run run = start(portal, keycloak, "a-secret-of-the-proof");
            try (Browsing browsing = new Browsing()) {
                Page page = browsing.window(portal);
                page.setDefaultTimeout(60_000);
                comeIn(page, portal);
                holdTheRolesOfTheGroups(page);
                leaveBoth(page, portal);
                comeInOnlyWithAProofKey(page, portal);
            }
            run.stop();
            start(portal, keycloak, "another-secret");
            try (Browsing browsing = new Browsing()) {
                comeInAsTheWrongClient(browsing.window(portal));
            }
        }
    }

    private static Run start(PortalCopy portal, Keycloak keycloak, String secret)
            throws IOException, InterruptedException {
        Run run = portal.start(
                "-Deinklang.demo=true",
                "-Deinklang.oidc.issuer=" + keycloak.issuer(),
                "-Deinklang.oidc.client-id=einklang",
                "-Deinklang.oidc.client-secret=" + secret,
                "-Deinklang.oidc.name=Keycloak",
                "-Deinklang.oidc.roles.evaluators=EVALUATOR@lindental");
        run.ready();
        return run;
    }

    private static void comeIn(Page page, PortalCopy portal) {
        page.navigate("/c/lindental/bodies");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mit Keycloak anmelden"))
                .click();
        logInThere(page);

        page.waitForURL(portal.address() + "/c/lindental/bodies");
        assertThat(page.locator(".ek-me")).containsText("Jobcenter");
    }

    private static void holdTheRolesOfTheGroups(Page page) {
        page.navigate("/me/rights");
        assertThat(page.locator("main")).containsText("Evaluation aus den Gruppen der eigenen Behörde");
        page.navigate("/c/lindental/bodies");
    }

    private static void leaveBoth(Page page, PortalCopy portal) {
        page.locator(".ek-me").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Abmelden"))
                .click();
        page.waitForURL(Pattern.compile(Pattern.quote(portal.address() + "/login") + ".*"));
        page.navigate("/oidc/login");
        assertThat(page.locator("#username")).isVisible();
    }

    /** This client has to bring a proof key in S256: Keycloak refuses the very same request without it. */
    private static void comeInOnlyWithAProofKey(Page page, PortalCopy portal) {
        String with = page.url();
        Assertions.assertThat(with).contains("code_challenge=", "code_challenge_method=S256");
        page.navigate(with.replaceAll("&code_challenge(_method)?=[^&]*", ""));

        page.waitForURL(portal.address() + "/login?oidc=cancelled");
        page.navigate("/c/lindental/bodies");
        page.waitForURL(portal.address() + "/login?to=**");
    }

    /** Keycloak knows the person, but gives this portal no token. */
    private static void comeInAsTheWrongClient(Page page) {
        page.setDefaultTimeout(60_000);
        page.navigate("/oidc/login");
        logInThere(page);

        page.waitForURL("**/login?oidc=untrusted");
        assertThat(page.locator("main")).containsText("lässt sich nicht prüfen");
    }

    private static void logInThere(Page page) {
        page.locator("#username").fill("proof");
        page.locator("#password").fill(PASSWORD);
        page.locator("#kc-login").click();
    }
}
