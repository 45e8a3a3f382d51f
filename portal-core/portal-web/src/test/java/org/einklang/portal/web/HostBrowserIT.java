package org.einklang.portal.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.PRESS_JOBCENTER;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.WELFARE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import org.einklang.testkit.browser.Accessible;
import org.einklang.testkit.browser.BrowserTest;
import org.junit.jupiter.api.Test;

class HostBrowserIT extends BrowserTest {

    @Test
    void after_the_login_the_person_is_where_they_wanted_to_go() {
        Page page = anonymous();
        page.navigate("/c/lindental/bodies/stg");
        page.getByLabel("Benutzername").fill("schrift.stadt");
        page.getByLabel("Passwort").fill("einklang");
        press(page, "Anmelden");

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Steuerungsgruppe");
    }

    @Test
    void a_wrong_password_is_told_without_saying_which_half_is_wrong() {
        for (String name : List.of("schrift.stadt", "gibtesnicht")) {
            Page page = anonymous();
            page.navigate("/login");
            page.getByLabel("Benutzername").fill(name);
            page.getByLabel("Passwort").fill("falsch");
            press(page, "Anmelden");

            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Die Anmeldung passt nicht.");
            assertThat(page.getByLabel("Benutzername")).hasValue(name);
            Accessible.check(page);
        }
    }

    @Test
    void who_logs_out_is_out() {
        Page page = as(SECRETARY);
        page.navigate("/c/lindental");
        page.locator("summary.ek-me").click();
        press(page, "Abmelden");
        page.navigate("/c/lindental");

        assertThat(page.getByLabel("Passwort")).isVisible();
    }

    @Test
    void the_language_is_changed_on_the_spot_and_stays() {
        Page page = as(SECRETARY);
        page.navigate("/c/lindental/bodies");
        press(page, "English");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Bodies");

        page.navigate("/c/lindental");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void who_types_in_the_search_is_led_there_by_the_keyboard_alone() {
        Page page = as(SECRETARY);
        page.navigate("/c/lindental");
        page.keyboard().press("/");
        page.keyboard().type("steuerungsgr");
        assertThat(page.locator("#find")).hasAttribute("aria-expanded", "true");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(".ek-find [role=option][aria-selected=true]")).hasCount(1);
        page.keyboard().press("Escape");
        assertThat(page.locator("#find")).hasAttribute("aria-expanded", "false");

        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Suche nach „steuerungsgr“");
        Accessible.check(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Gremien"))
                .last()
                .click();
        assertThat(page.locator("main")).containsText("aufheben");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Steuerungsgruppe"))
                .first()
                .press("Enter");
        assertThat(page.locator("h1")).hasText("Steuerungsgruppe");
        page.keyboard().press("/");
        page.keyboard().type("schul");
        assertThat(page.locator("#find")).hasAttribute("aria-expanded", "true");
        Accessible.check(page);
    }

    @Test
    void an_administrator_sees_how_the_search_index_stands() {
        Page page = as(ADMINISTRATOR);
        page.navigate("/admin/search");
        assertThat(page.locator("main table")).containsText("aktuell");
        press(page, "Neu aufbauen");

        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Alle Server bauen ihren Index neu auf.");
        Accessible.check(page);
    }

    @Test
    void an_administrator_sees_whether_somebody_looks_for_viruses_and_how_much_room_attachments_take() {
        Page page = as(ADMINISTRATOR);
        page.navigate("/admin/attachments");
        assertThat(page.locator("main")).containsText("Niemand prüft Anhänge auf Viren.");
        assertThat(page.locator("main table")).containsText("Lindental");
        Accessible.check(page);
    }

    @Test
    void the_coordinator_sets_up_a_body_in_the_browser() {
        Page page = as(COORDINATOR);
        page.navigate("/c/lindental/bodies/new");
        page.getByLabel("Name des Gremiums").fill("Beirat Wirtschaft");
        page.getByLabel("Kürzel", new Page.GetByLabelOptions().setExact(true)).fill("Beirat!");
        press(page, "Einrichten");
        assertThat(page.locator("[id$=key-error]")).containsText("kleinen Buchstaben");
        assertThat(page.getByLabel("Name des Gremiums")).hasValue("Beirat Wirtschaft");

        page.getByLabel("Kürzel", new Page.GetByLabelOptions().setExact(true)).fill("beirat");
        press(page, "Einrichten");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sitz vergeben"))
                .click();
        page.getByLabel("Person", new Page.GetByLabelOptions().setExact(true)).fill("Leitung Jobcenter · Jobcenter");
        press(page, "Sitz vergeben");
        assertThat(page.locator("table")).containsText("Leitung Jobcenter");
        Accessible.check(page);
    }

    @Test
    void tasks_are_noted_and_done_by_the_keyboard_several_at_once_and_a_slip_is_taken_back() {
        Page page = as(PRESS_JOBCENTER);
        page.navigate("/c/lindental/tasks/new");
        page.getByLabel("Was zu tun ist").focus();
        page.keyboard().type("Raum für die Probe buchen");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Notieren"))
                .press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Die Aufgabe ist notiert.");

        page.getByLabel("Raum für die Probe buchen auswählen").press("Space");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ausgewählte sind erledigt"))
                .press("Enter");
        assertThat(page.locator("main")).containsText("ist erledigt.");
        Accessible.check(page);
        press(page, "Rückgängig machen");
        assertThat(page.locator("main")).containsText("ist wieder in Arbeit.");
        page.getByLabel("Raum für die Probe buchen auswählen").press("Space");
        press(page, "Ausgewählte sind erledigt");
        assertThat(page.locator("main")).containsText("ist erledigt.");
        Accessible.reflows(page);

        page.navigate("/c/lindental");
        Locator task = page.locator("main li, main .ek-next")
                .filter(new Locator.FilterOptions().setHasText("Raum für die Probe buchen"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Rückgängig: Raum für die Probe buchen"))
                .press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("wieder in Arbeit");
        page.locator("main details").evaluateAll("folds => folds.forEach(fold => { fold.open = true; })");
        task.locator("a").first().press("Enter");
        assertThat(page.locator("h1")).hasText("Raum für die Probe buchen");
        Accessible.check(page);
        Accessible.reflows(page);
        press(page, "Erledigt");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Die Aufgabe ist erledigt.");
    }

    @Test
    void the_tour_is_begun_taken_and_ended_by_the_keyboard_alone_on_a_phone_and_is_gone_then() {
        Page page = as(WELFARE);
        page.setViewportSize(320, 800);
        page.navigate("/help");
        button(page, "Rundgang beginnen").press("Enter");
        assertThat(page.locator("#tour")).hasText("Rundgang, 1 von 6: Was auf mich wartet");
        Page english = as(WELFARE, Locale.ENGLISH);
        english.navigate("/c/lindental?tour=3");
        assertThat(english.locator("#tour")).hasText("Tour, 3 of 6: Calendar");
        Accessible.check(english);
        Accessible.reflows(english);

        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("Weiter");
        page.keyboard().press("Enter");
        assertThat(page.locator("#tour")).containsText("2 von 6");
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("Gremien öffnen");
        for (int stop = 3; stop <= 6; stop++) {
            Accessible.check(page);
            Accessible.reflows(page);
            link(page, "Weiter").press("Enter");
            assertThat(page.locator("#tour")).containsText(stop + " von 6");
        }
        assertThat(link(page, "Weiter")).hasCount(0);
        link(page, "Zurück").press("Enter");
        assertThat(page.locator("#tour")).containsText("5 von 6");
        link(page, "Weiter").press("Enter");
        button(page, "Rundgang beenden").press("Enter");
        assertThat(page.locator("main")).containsText("Der Rundgang ist zu Ende.");
        assertThat(page.locator("#tour")).hasCount(0);
    }

    @Test
    void every_page_is_accessible_in_both_languages_and_reflows() {
        for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            Page nobody = anonymous(locale);
            nobody.navigate("/login");
            Accessible.check(nobody);
            Accessible.reflows(nobody);
            checkAll(
                    as(COORDINATOR, locale),
                    "",
                    "/bodies",
                    "/bodies/new",
                    "/bodies/stg",
                    "/people",
                    "/people/new",
                    "/tasks",
                    "/tasks/new");
            Page administrator = as(ADMINISTRATOR, locale);
            administrator.navigate("/admin/modules");
            Accessible.check(administrator);
            Accessible.reflows(administrator);
            for (String path : List.of("/help", "/help/news")) {
                administrator.navigate(path);
                Accessible.check(administrator);
                Accessible.reflows(administrator);
            }
            administrator.navigate("/demo/mail");
            Accessible.check(administrator);
            Accessible.reflows(administrator);
        }
    }

    private static void checkAll(Page page, String... paths) {
        for (String path : paths) {
            page.navigate("/c/lindental" + path);
            Accessible.check(page);
            Accessible.reflows(page);
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
