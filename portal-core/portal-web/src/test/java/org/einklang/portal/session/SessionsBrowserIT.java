package org.einklang.portal.session;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.einklang.testkit.Personas.GUEST;
import static org.einklang.testkit.Personas.HOST;
import static org.einklang.testkit.Personas.PRESS_AGENCY;
import static org.einklang.testkit.Personas.PRESS_JOBCENTER;
import static org.einklang.testkit.Personas.TRAINING_CITY;
import static org.einklang.testkit.Personas.TRAINING_JOBCENTER;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.einklang.testkit.TestPortal;
import org.einklang.testkit.browser.Accessible;
import org.einklang.testkit.browser.BrowserTest;
import org.einklang.testkit.browser.Keyboard;
import org.junit.jupiter.api.Test;

class SessionsBrowserIT extends BrowserTest {

    private static final String LOOK = "/me/look";

    @Test
    void a_session_on_another_device_is_ended_by_keyboard() {
        Page there = throughTheLogin(PRESS_AGENCY);
        Page here = throughTheLogin(PRESS_AGENCY);
        here.navigate("/me/sessions");
        assertThat(here.locator("tbody")).containsText("Chrome unter Linux");
        Accessible.inEveryLook(here);
        Keyboard.walk(here);

        here.getByRole(AriaRole.BUTTON, named("Chrome unter Linux beenden"))
                .first()
                .focus();
        here.keyboard().press("Enter");
        assertThat(here.getByRole(AriaRole.STATUS).first()).containsText("Die Anmeldung ist beendet.");

        there.navigate("/c/lindental");
        assertThat(there.locator("main")).containsText("Diese Anmeldung wurde beendet");
        Accessible.check(there);
        login(there, PRESS_AGENCY);
        assertThat(there).hasURL(TestPortal.address("/c/lindental").toString());
    }

    @Test
    void all_others_are_ended_after_a_question_in_english_too() {
        as(PRESS_JOBCENTER);
        Page here = as(PRESS_JOBCENTER, Locale.ENGLISH);
        here.navigate("/me/sessions");
        here.getByRole(AriaRole.BUTTON, named("End all others")).click();
        assertThat(here.getByRole(AriaRole.DIALOG)).containsText("have to log in again");
        Accessible.check(here);

        here.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("End all others"))
                .click();
        assertThat(here.locator("main")).containsText("You are logged in here only.");
    }

    @Test
    void five_minutes_before_the_end_a_note_offers_to_stay_and_what_was_typed_stays() {
        Page page = as(HOST);
        page.navigate("/test-session?login=116&use=116");
        page.navigate("/c/lindental");
        assertThat(note(page)).hasText("");

        page.navigate(LOOK);
        page.getByLabel("Dunkel", exact()).check();
        age(page, 116, 116);
        assertThat(note(page)).containsText("werden Sie abgemeldet, weil Sie das Portal gerade nicht nutzen.");
        Accessible.inEveryLook(page);

        page.getByRole(AriaRole.BUTTON, named("Angemeldet bleiben")).focus();
        page.keyboard().press("Enter");
        assertThat(note(page)).hasText("");
        assertThat(page.getByRole(AriaRole.BUTTON, named("Angemeldet bleiben"))).isHidden();
        assertThat(page.getByLabel("Dunkel", exact())).isChecked();
    }

    @Test
    void at_the_end_of_the_day_staying_is_not_offered_and_the_text_survives() {
        Page page = as(GUEST);
        page.navigate(LOOK);
        page.getByLabel("Dunkel", exact()).check();
        age(page, 12 * 60 - 4, 0);
        assertThat(note(page)).containsText("endet Ihre Anmeldung für heute");
        assertThat(page.getByRole(AriaRole.BUTTON, named("Angemeldet bleiben"))).isHidden();
        Accessible.check(page);

        age(page, 12 * 60 + 1, 0);
        assertThat(note(page)).containsText("Ihre Anmeldung ist zu Ende. Ihr Text steht noch in den Feldern");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Neu anmelden")))
                .isVisible();
        Accessible.check(page);

        page.getByRole(AriaRole.BUTTON, named("Speichern")).click();
        assertThat(page.locator("main")).containsText("Ihr Entwurf ist gespeichert");
        login(page, GUEST);
        page.getByRole(AriaRole.BUTTON, named("Weiterschreiben")).click();
        assertThat(page.getByLabel("Dunkel", exact())).isChecked();
    }

    @Test
    void another_tab_that_is_used_takes_the_note_away() {
        Page page = as(TRAINING_JOBCENTER);
        page.navigate(LOOK);
        age(page, 116, 116);
        assertThat(note(page)).containsText("abgemeldet");

        Page other = page.context().newPage();
        other.navigate("/c/lindental");
        look(page);
        assertThat(note(page)).hasText("");
    }

    @Test
    void five_tabs_send_their_forms_in_any_order() {
        Page first = as(TRAINING_CITY);
        List<Page> tabs = new ArrayList<>(List.of(first));
        while (tabs.size() < 5) {
            tabs.add(first.context().newPage());
        }
        tabs.forEach(tab -> {
            tab.navigate("/c/lindental/bodies");
            tab.navigate("/c/lindental/meetings");
            tab.navigate(LOOK);
        });
        for (int round = 0; round < 2; round++) {
            for (int tab : new int[] {3, 0, 4, 1, 2}) {
                Page page = tabs.get(tab);
                Locator choice = page.getByRole(AriaRole.GROUP, containing("Dichte"))
                        .getByRole(AriaRole.RADIO)
                        .nth((tab + round) % 2);
                choice.check();
                page.getByRole(AriaRole.BUTTON, named("Speichern")).click();
                assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Gespeichert.");
                assertThat(choice).isChecked();
            }
        }
    }

    /** Makes the session so many minutes old from another tab, then lets the page look as it does when it comes to the front. */
    private static void age(Page page, int login, int use) {
        Page other = page.context().newPage();
        other.navigate("/test-session?login=" + login + "&use=" + use);
        other.close();
        look(page);
    }

    /** As if the time until the page's next look had passed. */
    private static void look(Page page) {
        page.evaluate("() => { const real = Date.now; Date.now = () => real() + 864e5;"
                + " document.dispatchEvent(new Event('visibilitychange')); Date.now = real; }");
    }

    private static Locator note(Page page) {
        return page.locator("[data-ek-words]");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions containing(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
