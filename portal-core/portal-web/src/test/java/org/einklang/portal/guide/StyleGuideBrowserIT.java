package org.einklang.portal.guide;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.COORDINATOR;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.einklang.testkit.browser.Accessible;
import org.einklang.testkit.browser.Appearance;
import org.einklang.testkit.browser.BrowserTest;
import org.einklang.testkit.browser.Keyboard;
import org.junit.jupiter.api.Test;

class StyleGuideBrowserIT extends BrowserTest {

    @Test
    void every_tag_is_accessible_in_every_look_and_language() {
        for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            Page page = as(COORDINATOR, locale);
            for (String path : List.of("/styleguide", "/styleguide/form")) {
                page.navigate(path);
                Accessible.inEveryLook(page);
            }
        }
    }

    @Test
    void every_tag_looks_as_it_did_when_somebody_looked_at_it() {
        Page page = as(COORDINATOR);
        List<String> differences = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            page.navigate("/styleguide");
            for (Locator specimen : page.locator(".ek-specimen").all()) {
                String name = "styleguide/" + specimen.getAttribute("id") + "-"
                        + scheme.name().toLowerCase(Locale.ROOT);
                Appearance.of(specimen).differenceTo(name).ifPresent(differences::add);
            }
        }

        assertThat(differences).isEmpty();
    }

    @Test
    void the_keyboard_gets_everywhere_and_sees_where_it_is() {
        Page page = as(COORDINATOR);
        for (String path : List.of("/styleguide", "/styleguide/form", "/c/lindental")) {
            page.navigate(path);
            assertThat(Keyboard.walk(page)).as("stops on %s", path).isGreaterThan(10);
        }
    }

    @Test
    void a_form_says_what_is_wrong_above_and_at_each_field_and_keeps_what_was_typed() {
        Page page = as(COORDINATOR);
        page.navigate("/styleguide/form");
        page.getByLabel("Beginn").fill("2027-01-11");
        page.getByLabel("Kosten").fill("tausend");
        press(page, "Prüfen");

        Locator summary = page.getByRole(AriaRole.ALERT);
        assertThat(summary).containsText("Angaben passen noch nicht");
        assertThat(summary).isFocused();
        assertThat(page.locator("[id='sample:cost-error']")).containsText("1.234,50");
        assertThat(page.getByLabel("Kosten")).hasAttribute("aria-invalid", "true");
        assertThat(page.getByLabel("Kosten")).hasValue("tausend");
        assertThat(page.getByLabel("Beginn")).hasValue("2027-01-11");
        summary.getByRole(AriaRole.LINK).nth(0).click();
        assertThat(page.getByLabel("Titel")).isFocused();
        Accessible.inEveryLook(page);
    }

    @Test
    void a_person_is_found_by_typing_a_part_of_the_name() {
        Page page = as(COORDINATOR);
        page.setViewportSize(320, 800);
        page.navigate("/styleguide/form");
        page.getByLabel("Ansprechpartner").pressSequentially("jobc");
        Locator choices = page.getByRole(AriaRole.LISTBOX).getByRole(AriaRole.OPTION);
        assertThat(choices.first()).containsText("· Jobcenter");
        Accessible.check(page);
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");

        assertThat(page.getByLabel("Ansprechpartner")).hasValue(java.util.regex.Pattern.compile(".* · Jobcenter"));
    }

    @Test
    void a_person_whom_nobody_or_several_are_called_is_a_message_and_the_name_stays() {
        Page page = as(COORDINATOR);
        page.navigate("/styleguide/form");
        page.getByLabel("Ansprechpartner").fill("Rumpelstilz");
        press(page, "Prüfen");
        assertThat(page.locator("[id='sample:person-error']")).containsText("Rumpelstilz");
        assertThat(page.getByLabel("Ansprechpartner")).hasValue("Rumpelstilz");
    }

    @Test
    void a_question_is_asked_in_a_window_that_gives_the_focus_back() {
        Page page = as(COORDINATOR);
        page.navigate("/styleguide");
        Locator opener = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Version 3 zurückziehen"));
        opener.focus();
        page.keyboard().press("Enter");
        Locator window =
                page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Version 3 zurückziehen?"));
        assertThat(window).isVisible();
        Accessible.inEveryLook(page);
        page.keyboard().press("Escape");
        assertThat(window).isHidden();
        assertThat(opener).isFocused();

        page.keyboard().press("Enter");
        press(window, "Version 3 zurückziehen");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Alles passt");
    }

    @Test
    void the_shortcuts_are_listed_by_a_question_mark() {
        Page page = as(COORDINATOR);
        page.navigate("/styleguide");
        page.keyboard().press("?");
        Locator sheet = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Tastenkürzel"));
        assertThat(sheet).containsText("Alt D");
        Accessible.check(page);
        page.keyboard().press("Escape");

        page.navigate("/c/lindental");
        page.keyboard().press("/");
        assertThat(page.locator("#find")).isFocused();
    }

    @Test
    void the_frame_leads_everywhere_on_a_phone() {
        Page page = as(COORDINATOR);
        page.setViewportSize(320, 640);
        page.navigate("/c/lindental");
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Schnellzugriff"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Menü"))
                .click();
        Locator menu = page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Hauptmenü"));
        assertThat(menu).isVisible();
        Accessible.check(page);
        menu.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Personen"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Personen");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void press(Locator place, String button) {
        place.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
