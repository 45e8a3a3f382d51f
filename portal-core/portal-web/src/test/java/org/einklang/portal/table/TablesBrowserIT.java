package org.einklang.portal.table;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.HEAD_OF_JOBCENTER;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.TEAM_AGENCY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.einklang.testkit.browser.Accessible;
import org.einklang.testkit.browser.BrowserTest;
import org.junit.jupiter.api.Test;

class TablesBrowserIT extends BrowserTest {

    private static final String PEOPLE = "/c/lindental/people";

    @Test
    void lists_are_accessible_in_both_languages_wide_and_narrow() {
        for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            Page page = as(SECRETARY, locale);
            for (int width : List.of(1280, 320)) {
                page.setViewportSize(width, 800);
                for (String address : List.of(
                        PEOPLE + "?sort=name",
                        PEOPLE + "?text=leitung&sort=-partner",
                        PEOPLE + "?text=niemand",
                        "/c/lindental/bodies?level=STEERING",
                        "/c/lindental/bodies/stg",
                        "/c/lindental/meetings",
                        "/c/lindental/search?q=leitung",
                        "/c/lindental/search?q=niemand",
                        "/demo/mail")) {
                    page.navigate(address);
                    Accessible.check(page);
                }
            }
        }
    }

    @Test
    void opened_boxes_are_accessible() {
        Page page = as(TEAM_AGENCY);
        page.navigate(PEOPLE + "?text=leitung");
        for (int width : List.of(1280, 320)) {
            page.setViewportSize(width, 800);
            for (Locator summary : page.locator(".ek-tabletools summary").all()) {
                summary.click();
                Accessible.check(page);
            }
        }
    }

    @Test
    void the_keyboard_is_enough_to_sort_filter_and_keep_a_view() {
        Page page = as(HEAD_OF_JOBCENTER);
        page.navigate(PEOPLE);
        enter(page, columnLink(page, "Funktion"));
        assertThat(header(page, "Funktion")).hasAttribute("aria-sort", "ascending");
        enter(page, columnLink(page, "Funktion"));
        assertThat(header(page, "Funktion")).hasAttribute("aria-sort", "descending");

        page.getByLabel("Name, Funktion oder Partner").fill("jobcenter");
        page.keyboard().press("Enter");
        assertThat(header(page, "Funktion")).hasAttribute("aria-sort", "descending");
        Locator chip = page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("jobcenter.*Filter entfernen")));
        assertThat(chip).isVisible();

        enter(page, page.locator("summary", new Page.LocatorOptions().setHasText("Ansicht merken")));
        page.keyboard().press("Tab");
        page.keyboard().type("Mein Haus");
        page.keyboard().press("Enter");
        Locator view = page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName("Mein Haus").setExact(true));
        assertThat(view).hasAttribute("aria-current", "true");

        enter(page, chip);
        assertThat(chip).hasCount(0);
        assertThat(view).not().hasAttribute("aria-current", "true");
        enter(page, view);
        assertThat(chip).isVisible();
        page.reload();
        assertThat(chip).isVisible();
        assertThat(view).hasAttribute("aria-current", "true");

        page.locator("summary", new Page.LocatorOptions().setHasText("Diese Ansicht"))
                .click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Löschen"))
                .click();
        assertThat(view).hasCount(0);
    }

    @Test
    void a_view_without_a_name_is_told_where_it_is_missing() {
        Page page = as(TEAM_AGENCY);
        page.navigate(PEOPLE);
        page.locator("summary", new Page.LocatorOptions().setHasText("Ansicht merken"))
                .click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ansicht merken"))
                .click();

        page.getByRole(AriaRole.ALERT).getByRole(AriaRole.LINK).click();
        assertThat(page.getByLabel("Name der Ansicht")).isFocused();
        Accessible.check(page);
    }

    @Test
    void the_chosen_columns_are_shown_and_the_first_always() {
        Page page = as(TEAM_AGENCY);
        page.navigate(PEOPLE);
        page.locator("summary", new Page.LocatorOptions().setHasText("Spalten")).click();
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Dienstliche E-Mail"))
                .uncheck();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Anwenden"))
                .click();

        assertThat(page.getByRole(AriaRole.COLUMNHEADER)).hasCount(5);
        assertThat(header(page, "Name")).isVisible();
    }

    @Test
    void on_a_phone_rows_are_cards_that_are_still_a_table() {
        Page page = as(COORDINATOR);
        page.setViewportSize(390, 800);
        page.navigate(PEOPLE + "?sort=name&text=koordinationsstelle");

        Locator row = page.getByRole(AriaRole.TABLE).getByRole(AriaRole.ROW).last();
        assertThat(row.getByRole(AriaRole.ROWHEADER)).containsText("Koordinationsstelle");
        assertThat(row.getByRole(AriaRole.CELL)).hasCount(5);
        assertThat(row).hasCSS("display", "block");
        assertThat(row.getByRole(AriaRole.CELL).first()).hasAttribute("data-label", "Kooperationspartner");
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Personen sortieren"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Funktion"))
                .click();
        assertThat(page).hasURL(Pattern.compile("sort=function"));
    }

    private static Locator header(Page page, String name) {
        return page.getByRole(
                AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator columnLink(Page page, String name) {
        return header(page, name).getByRole(AriaRole.LINK);
    }

    private static void enter(Page page, Locator target) {
        target.focus();
        page.keyboard().press("Enter");
    }
}
