package org.einklang.portal.draft;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.einklang.testkit.browser.Accessible;
import org.einklang.testkit.browser.BrowserTest;
import org.junit.jupiter.api.Test;

class DraftsBrowserIT extends BrowserTest {

    /** Followed by the word that it need not be given. */
    private static final Pattern PLACE = Pattern.compile("^Ort");

    private static final String NEW_MEETING = "/c/lindental/meetings/new";

    @Test
    void a_session_that_ends_in_the_middle_of_a_form_loses_nothing() {
        Page secretary = as(SECRETARY);
        secretary.navigate(NEW_MEETING);
        discardIfThere(secretary);
        secretary.getByRole(AriaRole.COMBOBOX, named("Gremium")).selectOption("Steuerungsgruppe");
        secretary.getByRole(AriaRole.TEXTBOX, named("Titel")).fill("Sondersitzung „Übergang“ & mehr");
        secretary.getByLabel("Tag", exact()).fill("2026-04-16");
        assertThat(secretary.locator("[data-ek-ok]"))
                .containsText("Entwurf gespeichert um", new LocatorAssertions.ContainsTextOptions().setTimeout(3_000));
        Accessible.check(secretary);
        secretary.getByLabel("Tagesordnung").fill("Begrüßung\nZahlen");

        secretary.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("einklang"));
        press(secretary, "Planen");
        assertThat(secretary.locator("main")).containsText("Sie waren lange weg. Ihr Entwurf ist gespeichert.");
        Accessible.check(secretary);
        login(secretary, SECRETARY);

        assertThat(secretary.locator(".ek-draft")).containsText("Sie waren lange weg. Ihr Entwurf ist gespeichert.");
        Accessible.check(secretary);
        press(secretary, "Weiterschreiben");
        assertThat(secretary.getByRole(AriaRole.COMBOBOX, named("Gremium")).locator("option:checked"))
                .hasText("Steuerungsgruppe");
        assertThat(secretary.getByRole(AriaRole.TEXTBOX, named("Titel"))).hasValue("Sondersitzung „Übergang“ & mehr");
        assertThat(secretary.getByLabel("Tag", exact())).hasValue("2026-04-16");
        assertThat(secretary.getByLabel("Tagesordnung")).hasValue("Begrüßung\nZahlen");
        Accessible.check(secretary);

        secretary.getByLabel(PLACE).fill("Rathaus");
        press(secretary, "Planen");
        secretary.navigate(NEW_MEETING);
        assertThat(secretary.locator(".ek-draft")).hasCount(0);
    }

    @Test
    void who_leaves_the_page_in_the_middle_of_a_word_finds_it_again() {
        Page chair = as(CHAIR);
        chair.navigate(NEW_MEETING);
        discardIfThere(chair);
        chair.getByRole(AriaRole.TEXTBOX, named("Titel")).fill("Halber Satz");
        chair.navigate("/c/lindental/meetings");
        chair.navigate(NEW_MEETING);

        press(chair, "Weiterschreiben");
        assertThat(chair.getByRole(AriaRole.TEXTBOX, named("Titel"))).hasValue("Halber Satz");
        press(chair, "Verwerfen");
        assertThat(chair.locator(".ek-draft")).hasCount(0);
        assertThat(chair.getByRole(AriaRole.TEXTBOX, named("Titel"))).hasValue("");
    }

    @Test
    void ticks_and_texts_in_rows_come_back_and_a_newer_version_is_told() {
        Page secretary = as(SECRETARY);
        secretary.navigate(NEW_MEETING);
        discardIfThere(secretary);
        secretary.getByRole(AriaRole.COMBOBOX, named("Gremium")).selectOption("Steuerungsgruppe");
        secretary.getByRole(AriaRole.TEXTBOX, named("Titel")).fill("Sitzung mit Entwurf");
        secretary.getByLabel("Tag", exact()).fill("2026-05-21");
        secretary.getByLabel(PLACE).fill("Rathaus");
        secretary.getByLabel("Tagesordnung").fill("Begrüßung\nZahlen");
        press(secretary, "Planen");
        String minutes = URI.create(secretary.url()).getPath() + "/minutes";
        press(secretary, "Einladen");
        press(secretary, "Niederschrift beginnen");
        press(secretary, "Trotzdem beginnen");

        secretary.navigate(minutes);
        secretary.getByLabel("Notiz zu TOP 2").fill("Zwei Zahlen");
        Locator agency =
                secretary.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Bereichsleitung Agentur"));
        boolean before = agency.isChecked();
        agency.setChecked(!before);
        assertThat(secretary.locator("[data-ek-ok]")).containsText("Entwurf gespeichert um");
        Page chair = as(CHAIR);
        chair.navigate(minutes);
        chair.getByLabel("Notiz zu TOP 2").fill("Drei Zahlen");
        press(chair, "Speichern");

        secretary.navigate(minutes);
        press(secretary, "Weiterschreiben");
        assertThat(secretary.getByLabel("Notiz zu TOP 1")).hasValue("");
        assertThat(secretary.getByLabel("Notiz zu TOP 2")).hasValue("Zwei Zahlen");
        assertThat(agency).isChecked(new LocatorAssertions.IsCheckedOptions().setChecked(!before));
        assertThat(secretary.locator(".ek-draft")).containsText("Inzwischen hat jemand diese Seite geändert.");
        Accessible.check(secretary);
    }

    @Test
    void without_connection_the_portal_says_so_and_comes_back() {
        Page member = withWorker(STEERING_AGENCY);
        member.navigate("/c/lindental");
        awaitWorker(member);
        member.context().setOffline(true);
        member.navigate("/c/lindental/bodies");

        assertThat(member.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Keine Verbindung");
        assertThat(member.locator("main")).containsText("Was Sie getippt haben, bleibt in diesem Fenster stehen.");
        Accessible.check(member);
        member.context().setOffline(false);
        member.getByText("Erneut versuchen").click();
        assertThat(member.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Gremien");
    }

    /** A page on its way while its worker is replaced may never arrive: seen once in a hundred changes of language. */
    @Test
    void a_new_worker_waits_until_the_pages_of_the_old_one_are_closed() {
        Page member = withWorker(STEERING_AGENCY);
        member.navigate("/c/lindental");
        awaitWorker(member);
        press(member, "English");
        member.waitForFunction("navigator.serviceWorker.getRegistration().then((found) => found.waiting !== null"
                + " || found.active.scriptURL.endsWith('en'))");

        assertThat(member.locator("html")).hasAttribute("lang", "en");
        assertEquals(
                "/worker.js?language=de",
                member.evaluate("new URL(navigator.serviceWorker.controller.scriptURL).pathname"
                        + " + new URL(navigator.serviceWorker.controller.scriptURL).search"));
        press(member, "Deutsch");
        assertThat(member.locator("html")).hasAttribute("lang", "de");
    }

    @Test
    void pages_for_when_something_is_wrong_and_those_of_the_footer_are_accessible() {
        for (Locale locale : List.of(Locale.GERMANY, Locale.UK)) {
            Page page = anonymous(locale);
            for (String path : List.of(
                    "/help",
                    "/accessibility",
                    "/plain-language",
                    "/privacy",
                    "/imprint",
                    "/nix",
                    "/offline?language=" + locale.getLanguage(),
                    "/test-fault/400",
                    "/test-fault/403",
                    "/test-fault/405",
                    "/test-fault/413",
                    "/test-fault/500",
                    "/test-fault/503",
                    "/login?reason=kept")) {
                page.navigate(path);
                Accessible.check(page);
            }
        }
    }

    /** Not by {@code navigator.serviceWorker.ready}: that never answers where no worker could be installed. */
    private static void awaitWorker(Page page) {
        page.waitForFunction("navigator.serviceWorker.controller !== null");
    }

    private static void discardIfThere(Page page) {
        Locator discard = button(page, "Verwerfen");
        if (discard.count() > 0) {
            discard.click();
        }
    }

    private static void press(Page page, String name) {
        button(page, name).click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
