package org.einklang.portal.publicarea;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.COORDINATOR;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.einklang.testkit.browser.Accessible;
import org.einklang.testkit.browser.BrowserTest;
import org.junit.jupiter.api.Test;

/** Somebody without an account looks around; the pages' own policy forbids every script, so none of this needs one. */
class PublicAreaBrowserIT extends BrowserTest {

    @Test
    void somebody_reads_changes_the_language_and_reports_a_barrier() {
        Page page = anonymous();
        page.navigate("/p/lindental");
        Accessible.check(page);
        follow(page, "Mehr Plätze in Sprachkursen");
        assertThat(page.locator("h1")).hasText("Mehr Plätze in Sprachkursen");
        Accessible.check(page);
        page.locator("nav a[hreflang=en]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        for (String path :
                List.of("/p/lindental/en", "/p/lindental/en/locations/buergerhaus", "/p/lindental/contacts")) {
            page.navigate(path);
            Accessible.check(page);
        }
        follow(page, "Barriere melden");
        page.locator("#mail").fill("kein@");
        page.getByRole(AriaRole.BUTTON).getByText("Nachricht senden").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Schreiben Sie, worum es geht.");
        assertThat(page.locator("#mail")).hasValue("kein@");
        Accessible.check(page);
        page.locator("#message").fill("Der Text ist zu hell.");
        page.locator("#mail").fill("");
        page.getByRole(AriaRole.BUTTON).getByText("Nachricht senden").click();
        assertThat(page.locator("h1")).hasText("Nachricht gesendet");
        assertThat(page.context().cookies()).isEmpty();
    }

    @Test
    void the_coordinator_publishes_an_announcement_and_takes_it_back() {
        Page page = as(COORDINATOR);
        page.navigate("/c/lindental/public");
        Accessible.check(page);
        press(page, "Speichern");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Gespeichert.");
        page.navigate("/c/lindental/public/locations/new");
        page.locator("[id='location:name']").fill("Zweigstelle am Fluss");
        page.locator("[id='location:address']").fill("Uferweg 1");
        press(page, "Ort anlegen");
        follow(page, "Zweigstelle am Fluss");
        press(page, "Ort löschen");
        page.locator("dialog[open]")
                .getByRole(AriaRole.BUTTON)
                .getByText("Ort löschen")
                .click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Zweigstelle am Fluss");
        page.navigate("/c/lindental/public/locations/buergerhaus");
        page.locator("[id='location:day1']").fill("vormittags");
        press(page, "Speichern");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Schreiben Sie die Zeiten wie");
        Accessible.check(page);
        page.navigate("/c/lindental/public/news/new");
        page.locator("[id='news:title']").fill("Sommerfest im Bürgerhaus");
        page.locator("[id='news:body']").fill("Alle sind **eingeladen**.");
        press(page, "Als Entwurf speichern");
        press(page, "Veröffentlichen");
        assertThat(page.getByText("Alle sehen sie").first()).isVisible();
        Accessible.check(page);
        follow(page, "Ansehen wie alle");
        assertThat(page.locator("main strong")).hasText("eingeladen");
        String address = page.url();

        page.goBack();
        press(page, "Zurückziehen");
        page.locator("dialog[open]")
                .getByRole(AriaRole.BUTTON)
                .getByText("Zurückziehen")
                .click();
        assertThat(page.getByText("Zurückgezogen, außerhalb nicht zu sehen")).isVisible();
        assertThat(anonymous().navigate(address).status()).isEqualTo(404);
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    private static void follow(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }
}
