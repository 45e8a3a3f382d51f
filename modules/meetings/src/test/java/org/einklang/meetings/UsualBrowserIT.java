package org.einklang.meetings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.einklang.testkit.Personas.SECRETARY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import org.einklang.testkit.browser.Accessible;
import org.einklang.testkit.browser.BrowserTest;
import org.junit.jupiter.api.Test;

/** What is the same at each meeting of a body, by keyboard: standing items, and who gets all approved minutes. */
class UsualBrowserIT extends BrowserTest {

    private static final String OVERVIEW = "/c/lindental/meetings/bodies/stg";

    @Test
    void a_secretary_says_who_gets_all_approved_minutes_and_takes_it_back() {
        Page secretary = as(SECRETARY);
        secretary.navigate(OVERVIEW);
        link(secretary, "Übliche Tagesordnung und Weitergabe").press("Enter");
        group(secretary).focus();
        secretary.keyboard().press("Space");
        button(secretary, "Festlegen").press("Enter");
        assertThat(secretary.getByRole(AriaRole.STATUS).first()).containsText("Es gilt ab der nächsten Genehmigung.");
        assertThat(group(secretary)).isChecked();
        Accessible.inEveryLook(secretary);
        secretary.navigate(OVERVIEW);
        Locator readers = secretary.locator("section[aria-labelledby=readers]");
        assertThat(readers).containsText("AG Ausbildung");
        Accessible.inEveryLook(secretary);

        secretary.navigate(OVERVIEW + "/usual");
        group(secretary).focus();
        secretary.keyboard().press("Space");
        button(secretary, "Festlegen").press("Enter");
        assertThat(group(secretary)).not().isChecked();
        secretary.navigate(OVERVIEW);
        assertThat(readers).hasCount(0);
    }

    @Test
    void too_many_standing_items_are_told_at_the_field_and_stay_in_english_too() {
        Page secretary = as(SECRETARY, Locale.ENGLISH);
        secretary.navigate(OVERVIEW + "/usual");
        Locator titles = secretary.locator("[id='usual:titles']");
        titles.fill("Bericht\n".repeat(21));
        button(secretary, "Save").press("Enter");
        assertThat(secretary.getByRole(AriaRole.ALERT).first()).containsText("20 standing items");
        assertThat(titles).hasValue("Bericht\n".repeat(21));
        Accessible.inEveryLook(secretary);
    }

    private static Locator group(Page page) {
        return page.locator("[id='readers']")
                .getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName("AG Ausbildung"));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
