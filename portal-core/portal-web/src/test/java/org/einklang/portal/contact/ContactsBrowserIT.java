package org.einklang.portal.contact;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.HOST;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.einklang.testkit.browser.Accessible;
import org.einklang.testkit.browser.BrowserTest;
import org.junit.jupiter.api.Test;

/** People ask who is responsible, name contacts and keep words. */
class ContactsBrowserIT extends BrowserTest {

    private static final String LIST = "/c/lindental/contacts";

    @Test
    void every_page_is_accessible_in_both_languages_and_reflows() {
        for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            Page page = as(COORDINATOR, locale);
            for (String path : List.of(
                    LIST,
                    LIST + "?text=schulbedarf",
                    LIST + "/new",
                    LIST + "/gaps",
                    LIST + "/import",
                    LIST + "/1",
                    LIST + "/1/edit",
                    "/c/lindental/terms",
                    "/c/lindental/terms/new",
                    "/c/lindental/terms/chancen-fur-benachteiligte",
                    "/c/lindental/terms/chancen-fur-benachteiligte/change")) {
                page.navigate(path);
                Accessible.check(page);
                Accessible.targets(page);
            }
        }
    }

    @Test
    void on_a_phone_one_asks_by_keyboard_and_sees_whom_to_call() {
        Page page = as(EVALUATOR);
        page.setViewportSize(320, 700);
        page.navigate(LIST + "?sort=name");
        Locator box = page.getByLabel("Wer ist zuständig für …?");
        box.fill("Wer hilft bei Schulden?");
        box.press("Enter");

        Locator main = page.locator("main");
        assertThat(main).containsText("Schuldnerberatung");
        assertThat(main).containsText("Passt zu: Thema „Schulden“");
        assertThat(page.locator("a[href^='tel:']").first()).isVisible();
        Accessible.check(page);

        page.navigate(LIST + "?text=raumfahrt");
        assertThat(main).containsText("Kein Treffer");
        Accessible.check(page);
    }

    @Test
    void a_form_with_faults_says_what_to_do_and_keeps_what_was_typed() {
        Page page = as(HOST);
        page.navigate(LIST + "/new");
        page.getByLabel("Zuständigkeit").fill("Führungszeugnis <b>Ausweis</b>\nMeldebescheinigung");
        page.getByLabel(Pattern.compile("^E-Mail")).fill("unvollständig@");
        press(page, "Benennen");

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Nennen Sie entweder eine Person oder eine Stelle.");
        assertThat(page.getByLabel("Zuständigkeit")).hasValue("Führungszeugnis <b>Ausweis</b>\nMeldebescheinigung");
        Accessible.check(page);

        page.getByLabel(Pattern.compile("^Name der Stelle")).fill("Bürgerservice Rathaus");
        press(page, "Benennen");
        assertThat(page.locator("[id='contact:mail-error']")).containsText("Diese Adresse ist unvollständig.");
        page.getByLabel(Pattern.compile("^E-Mail")).fill("");
        page.getByLabel(Pattern.compile("^Telefon")).fill("06000 100-77");
        page.getByLabel("Altstadt").check();
        press(page, "Benennen");

        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Der Ansprechpartner ist benannt.");
        assertThat(page.locator("main")).containsText("Führungszeugnis <b>Ausweis</b>");
        assertThat(page.locator("main")).containsText("Altstadt");
        assertThat(page.locator("main")).containsText("Bestätigt am");
        Accessible.check(page);

        press(page, "Stimmt noch");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Der Eintrag ist bestätigt.");
        page.getByText("Eintrag löschen").first().click();
        Accessible.check(page);
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Eintrag löschen"))
                .click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("„Bürgerservice Rathaus“ ist gelöscht.");
    }

    @Test
    void the_coordinator_fills_a_gap_from_the_matrix() {
        Page page = as(COORDINATOR);
        page.navigate(LIST + "/gaps");
        page.locator("#missing")
                .locator("xpath=ancestor::section")
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        assertThat(page.getByLabel("Kooperationspartner")).not().hasValue("");
        assertThat(page.locator("[id='contact:fields'] input:checked")).hasCount(1);
    }

    @Test
    void a_field_of_action_gets_another_meaning_by_resolution_only_and_shows_the_difference() {
        Page page = as(COORDINATOR);
        page.navigate("/c/lindental/terms/familie-und-beruf/change");
        page.getByLabel(Pattern.compile("^Erläuterung")).fill("Betreuung, Teilzeit und Pflege zugleich.");
        press(page, "Neue Fassung speichern");
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        Accessible.check(page);

        page.getByLabel(Pattern.compile("^Beschluss$")).fill("Beschluss der Trägergruppe Nr. 7");
        page.getByLabel("Beschlossen am").fill("2026-01-15");
        press(page, "Neue Fassung speichern");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Die neue Fassung gilt ab");
        assertThat(page.locator("main")).containsText("Beschluss der Trägergruppe Nr. 7");
        page.getByText("Was sich geändert hat").first().click();
        assertThat(page.locator("ins").first()).isVisible();
        Accessible.check(page);
    }

    @Test
    void members_read_words_and_have_no_buttons() {
        Page page = as(CHAIR);
        page.navigate("/c/lindental/terms");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Handlungsfelder")))
                .isVisible();
        assertThat(page.getByText("Begriff aufnehmen")).hasCount(0);
        assertThat(page.locator("main button")).hasCount(0);
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
