package org.einklang.portal.contact;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.HEAD_OF_CITY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import org.einklang.testkit.browser.Accessible;
import org.einklang.testkit.browser.BrowserTest;
import org.junit.jupiter.api.Test;

/** People read how current contacts are, and see how far a campaign about them has come. */
class ContactCampaignBrowserIT extends BrowserTest {

    private static final String CONTACTS = "/c/lindental/contacts";

    @Test
    void every_page_is_accessible_in_both_languages_and_reflows() {
        for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            Page page = as(COORDINATOR, locale);
            for (String path : List.of(
                    "/report",
                    "/report?rows=quarter&columns=none",
                    "/campaigns",
                    "/campaigns/new",
                    "/campaigns/1",
                    "/campaigns/2")) {
                page.navigate(CONTACTS + path);
                Accessible.inEveryLook(page);
            }
        }
    }

    @Test
    void figures_are_chosen_by_keyboard_and_read_on_a_phone() {
        Page page = as(EVALUATOR);
        page.navigate(CONTACTS);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Statistik"))
                .click();
        Locator rows = page.getByRole(
                AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Zeilen: Aktualität der Kontakte"));
        Locator quarter = rows.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Zuletzt bestätigt"));
        quarter.focus();
        page.keyboard().press("Enter");
        assertThat(rows.locator("[aria-current]")).hasText("Zuletzt bestätigt");
        assertThat(page.locator("main th[scope=row]").filter(new Locator.FilterOptions().setHasText("früher")))
                .not()
                .hasCount(0);

        page.setViewportSize(320, 700);
        page.locator("main summary").last().click();
        assertThat(page.locator("main details[open]")).containsText("Gesamt");
    }

    @Test
    void a_head_sees_the_own_organisation_only_and_has_no_buttons() {
        Page page = as(HEAD_OF_CITY);
        page.navigate(CONTACTS + "/campaigns/2");
        assertThat(page.locator("#campaignProgress progress")).hasCount(1);
        assertThat(page.getByText("Jetzt beenden")).hasCount(0);
    }

    @Test
    void a_day_that_is_too_soon_is_said_at_the_field() {
        Page page = as(COORDINATOR);
        page.navigate(CONTACTS + "/campaigns/2");
        page.getByLabel("Letzter Tag").fill("2026-01-01");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Verlängern"))
                .click();
        assertThat(page.locator("[id='more:lastDay-error']")).containsText("späteren Tag");
        Accessible.check(page);
        page.getByText("Jetzt beenden").first().click();
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
        Accessible.check(page);
    }
}
