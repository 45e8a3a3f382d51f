package org.einklang.meetings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.TEAM_AGENCY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import org.einklang.testkit.browser.Accessible;
import org.einklang.testkit.browser.BrowserTest;
import org.junit.jupiter.api.Test;

/** Approved minutes are passed on to a partner on their page, by keyboard, and who works there reads them. */
class SharingBrowserIT extends BrowserTest {

    @Test
    void the_secretary_passes_minutes_on_and_takes_them_back() {
        Page secretary = as(SECRETARY);
        secretary.navigate("/c/lindental/meetings/bodies/stg");
        Locator approved = secretary
                .locator("section[aria-labelledby=last] li")
                .filter(new Locator.FilterOptions().setHasText("Niederschrift genehmigt"))
                .last()
                .getByRole(AriaRole.LINK);
        String title = approved.innerText();
        approved.press("Enter");
        tick(secretary);
        assertThat(secretary.getByRole(AriaRole.STATUS).first()).containsText("weiß Bescheid");
        assertThat(agency(secretary)).isChecked();
        Accessible.inEveryLook(secretary);

        Page reader = as(TEAM_AGENCY, Locale.ENGLISH);
        reader.navigate("/c/lindental/meetings/shared");
        Accessible.inEveryLook(reader);
        link(reader, title).press("Enter");
        assertThat(reader.locator("h1")).containsText(title);
        Accessible.inEveryLook(reader);

        tick(secretary);
        assertThat(agency(secretary)).not().isChecked();
        reader.navigate("/c/lindental/meetings/shared");
        assertThat(link(reader, title)).hasCount(0);
    }

    private static void tick(Page page) {
        agency(page).focus();
        page.keyboard().press("Space");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Weitergeben").setExact(true))
                .press("Enter");
    }

    private static Locator agency(Page page) {
        return page.locator("[id='sharing']")
                .getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName("Agentur für Arbeit"));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
