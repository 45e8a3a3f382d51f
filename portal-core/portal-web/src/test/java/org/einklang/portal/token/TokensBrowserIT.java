package org.einklang.portal.token;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.TEAM_CITY;
import static org.einklang.testkit.Personas.TRAINING_AGENCY;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.einklang.testkit.browser.Accessible;
import org.einklang.testkit.browser.BrowserTest;
import org.einklang.testkit.browser.Keyboard;
import org.einklang.testkit.http.Program;
import org.junit.jupiter.api.Test;

class TokensBrowserIT extends BrowserTest {

    @Test
    void a_key_is_made_shown_once_used_and_ended() {
        Page page = as(TEAM_CITY);
        page.navigate("/me/tokens");
        assertThat(page.locator("main")).containsText("Sie haben noch keinen Schlüssel.");
        Accessible.inEveryLook(page);
        Keyboard.walk(page);

        page.getByLabel("Name", exact()).fill("Intranet <b>Köln</b>");
        page.getByLabel("Gremien, Sitzungen").check();
        page.getByRole(AriaRole.BUTTON, named("Schlüssel erstellen")).click();
        assertThat(page.locator("main")).containsText("Der Schlüssel ist fertig.");
        Accessible.inEveryLook(page);
        String secret = page.getByLabel("Zugangsschlüssel", exact()).inputValue();
        Assertions.assertThat(
                        Program.with(secret).get("/api/v1/lindental/bodies").status())
                .isEqualTo(200);
        Assertions.assertThat(
                        Program.with(secret).get("/api/v1/lindental/people").status())
                .isEqualTo(403);

        page.navigate("/me/tokens");
        assertThat(page.locator("main")).not().containsText(secret);
        assertThat(page.locator("tbody")).containsText("Intranet <b>Köln</b>");
        page.getByRole(AriaRole.BUTTON, named("Intranet <b>Köln</b> beenden")).click();
        assertThat(page.locator("main")).containsText("Der Schlüssel ist beendet.");
        Assertions.assertThat(Program.with(secret)
                        .sending("X-Forwarded-For", "203.0.113.142")
                        .get("/api/v1")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void wrong_input_is_named_and_what_was_typed_stays_in_english_too() {
        Page page = as(TRAINING_AGENCY, Locale.ENGLISH);
        page.navigate("/me/tokens");
        page.getByLabel("Name", exact()).fill("Intranet");
        page.getByRole(AriaRole.BUTTON, named("Make a token")).click();

        assertThat(page.getByRole(AriaRole.ALERT).first()).isVisible();
        assertThat(page.getByLabel("Name", exact())).hasValue("Intranet");
        Accessible.check(page);
        Accessible.reflows(page);
    }

    @Test
    void the_coordination_office_of_the_demo_has_one_in_its_list() {
        Page page = as(COORDINATOR);
        page.navigate("/me/tokens");

        assertThat(page.locator("tbody")).containsText("Terminübersicht im Intranet");
        assertThat(page.locator("tbody")).containsText("Noch nie");
        Accessible.check(page);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
