package org.einklang.portal.notification;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.einklang.testkit.Personas.PRESS_AGENCY;
import static org.einklang.testkit.Personas.PRESS_CITY;
import static org.einklang.testkit.Personas.STEERING_JOBCENTER;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import org.einklang.testkit.browser.Accessible;
import org.einklang.testkit.browser.BrowserTest;
import org.junit.jupiter.api.Test;

/** The bell, and what it leads to. */
class NotificationsBrowserIT extends BrowserTest {

    @Test
    void the_bell_leads_to_what_is_new_and_is_quiet_once_it_has_been_read() {
        Page page = as(STEERING_JOBCENTER);
        page.navigate("/c/lindental");
        page.locator(".ek-head .ek-tool").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Hinweise");
        assertThat(page.getByText("ungelesen", new Page.GetByTextOptions().setExact(true))
                        .first())
                .isVisible();

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Alle gelesen"))
                .press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Alle Hinweise sind als gelesen vermerkt.");
        assertThat(page.locator(".ek-head .ek-tool__n")).isHidden();
    }

    @Test
    void the_bell_of_a_page_that_stays_open_tells_what_comes_and_says_so() {
        Page page = as(PRESS_AGENCY);
        page.clock().install();
        page.navigate("/c/lindental/people");
        String before = page.locator(".ek-head .ek-tool").textContent();
        Page giver = as(PRESS_CITY);
        giver.navigate("/c/lindental/tasks/new");
        giver.getByLabel("Was zu tun ist").fill("Glocke läuten");
        giver.getByLabel("Was zu tun ist").press("Enter");
        giver.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Glocke läuten"))
                .first()
                .click();
        giver.getByLabel("Übergeben an").fill("Presse Agentur");
        giver.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Übergeben").setExact(true))
                .press("Enter");
        assertThat(giver.getByRole(AriaRole.STATUS).first()).containsText("Die Aufgabe ist übergeben");
        assertThat(page.locator(".ek-head .ek-tool")).hasText(before);

        page.clock().fastForward("00:31");

        assertThat(page.locator(".ek-head .ek-tool")).not().hasText(before);
        assertThat(page.locator("[data-ek-bell-told]")).containsText("neue");
        assertThat(page.locator(".ek-head .ek-tool__n")).isVisible();
    }

    @Test
    void how_mail_comes_is_chosen_topic_by_topic_by_the_keyboard_and_kept() {
        Page page = as(STEERING_JOBCENTER);
        page.navigate("/me/notices");
        page.getByLabel("Sitzungen").focus();
        page.keyboard().type("nur im");
        page.getByLabel("Tägliche und wöchentliche Mails kommen um").selectOption("8 Uhr");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Speichern"))
                .press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Ihre Wünsche sind gespeichert.");

        page.navigate("/me/notices");
        assertThat(page.getByLabel("Sitzungen").locator("option:checked")).hasText("nur im Portal");
        assertThat(page.getByLabel("Aufgaben").locator("option:checked")).hasText("einmal am Tag");
        assertThat(page.getByLabel("Tägliche und wöchentliche Mails kommen um").locator("option:checked"))
                .hasText("8 Uhr");
    }

    @Test
    void the_page_is_accessible_in_both_languages() {
        for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            Page page = as(STEERING_JOBCENTER, locale);
            page.navigate("/c/lindental/notifications");
            Accessible.check(page);
            page.navigate("/me/notices");
            Accessible.inEveryLook(page);
        }
    }
}
