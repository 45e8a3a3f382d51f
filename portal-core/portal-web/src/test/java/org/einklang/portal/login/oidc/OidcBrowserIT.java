package org.einklang.portal.login.oidc;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.einklang.testkit.Personas.TEAM_AGENCY;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.einklang.testkit.TestPortal;
import org.einklang.testkit.browser.Accessible;
import org.einklang.testkit.browser.BrowserTest;
import org.junit.jupiter.api.Test;

class OidcBrowserIT extends BrowserTest {

    @Test
    void in_by_the_authoritys_account_and_out_of_both() {
        Page page = anonymous();
        page.navigate("/c/lindental/meetings");
        page.getByRole(AriaRole.LINK, link("Mit dem Konto Ihrer Behörde anmelden"))
                .focus();
        page.keyboard().press("Enter");
        page.getByLabel("Kennung").fill("browser-1");
        page.getByLabel("E-Mail").fill(TEAM_AGENCY.mail());
        page.getByRole(AriaRole.BUTTON).click();

        assertThat(page).hasURL(TestPortal.address("/c/lindental/meetings").toString());
        assertThat(page.locator(".ek-me")).containsText("Teamleitung Berufsberatung");

        page.locator(".ek-me").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Abmelden"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/login\\?left=provider$"));
        page.navigate("/c/lindental");
        assertThat(page).hasURL(Pattern.compile(".*/login\\?to=.*"));
    }

    @Test
    void what_the_pages_say_is_accessible_in_both_languages() {
        for (Locale locale : List.of(Locale.GERMANY, Locale.UK)) {
            Page page = anonymous(locale);
            for (String path : List.of("/login", "/login?oidc=stale", "/login/no-account")) {
                page.navigate(path);
                Accessible.inEveryLook(page);
            }
        }
    }

    private static Page.GetByRoleOptions link(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
