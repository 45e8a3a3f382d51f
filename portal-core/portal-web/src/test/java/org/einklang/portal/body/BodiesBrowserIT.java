package org.einklang.portal.body;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.HOST;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import org.einklang.testkit.browser.Accessible;
import org.einklang.testkit.browser.BrowserTest;
import org.einklang.testkit.browser.Keyboard;
import org.junit.jupiter.api.Test;

class BodiesBrowserIT extends BrowserTest {

    @Test
    void the_coordinator_appoints_a_group_with_a_rule_of_its_own_and_sees_what_is_missing() {
        Page page = as(COORDINATOR);
        page.navigate("/c/lindental/bodies/new?level=OPERATIONAL");
        page.getByLabel("Name des Gremiums").fill("AG Browserprobe");
        field(page, "Kürzel").fill("browserprobe");
        page.getByText("Regeln: Turnus, Beschlüsse, Niederschrift").click();
        page.getByLabel("Mindestens so viele Sitzungen").fill("1");
        press(page, "Einrichten");
        assertThat(page.locator("[id='body:times-error']")).containsText("Nennen Sie beide Zahlen");
        assertThat(page.getByLabel("Name des Gremiums")).hasValue("AG Browserprobe");
        Accessible.check(page);

        page.getByLabel("in so vielen Monaten").fill("3");
        press(page, "Einrichten");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("ist eingerichtet");
        assertThat(page.locator("main")).containsText("mindestens alle 3 Monate");
        assertThat(page.locator("main")).containsText("Steuerungsgruppe");
        assertThat(page.locator("main")).containsText("Niemand hat den Vorsitz.");
        Accessible.inEveryLook(page);

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Archivieren"))
                .first()
                .click();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Archivieren"))
                .click();
        assertThat(page.locator("main")).containsText("archiviert. Was es getan hat, bleibt lesbar.");
        Accessible.check(page);
    }

    @Test
    void the_holder_of_a_seat_enters_a_deputy_in_two_clicks() {
        Page page = as(HOST);
        page.navigate("/c/lindental/bodies/fam");
        page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName("Teamleitung Bürgerservice"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Vertretung eintragen"))
                .click();
        Accessible.inEveryLook(page);
        press(page, "Vertretung eintragen");

        assertThat(page.locator("table")).containsText("Heute vertreten durch Fortbildung Stadt");
        Accessible.check(page);
        page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName("Teamleitung Bürgerservice"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Sitz öffnen"))
                .click();
        Accessible.inEveryLook(page);
        press(page, "Vertretung beenden");
        assertThat(page.locator("main")).containsText("Zurzeit ist keine Vertretung eingetragen.");
    }

    @Test
    void who_would_vote_twice_is_refused_next_to_the_field() {
        Page page = as(HOST);
        page.navigate("/c/lindental/bodies/fam");
        page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName("Teamleitung Bürgerservice"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Vertretung eintragen"))
                .click();
        page.getByLabel("Wer vertritt").fill("Presse Agentur · Agentur für Arbeit");
        press(page, "Vertretung eintragen");

        assertThat(page.locator("[id='deputising:deputy-error']")).containsText("zwei Stimmen");
        Accessible.check(page);
    }

    @Test
    void a_seat_by_office_says_so_and_becomes_a_personal_one_and_back() {
        Page page = as(COORDINATOR);
        page.navigate("/c/lindental/bodies/ausb");
        assertThat(page.locator("table")).containsText("kraft Amtes: Leitung Team Jugendberufshilfe");
        page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName("Teamleitung Jugendberufshilfe"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Sitz öffnen"))
                .click();
        page.getByLabel("Kraft Amtes").selectOption("nein, der Sitz ist persönlich");
        press(page, "Sitz speichern");
        assertThat(page.getByLabel("Kraft Amtes")).hasValue("-");
        Accessible.inEveryLook(page);

        page.getByLabel("Kraft Amtes").selectOption("als Leitung: Team Jugendberufshilfe");
        press(page, "Sitz speichern");
        page.navigate("/c/lindental/bodies/ausb");
        assertThat(page.locator("table")).containsText("kraft Amtes: Leitung Team Jugendberufshilfe");
    }

    @Test
    void the_organigram_is_a_list_on_a_phone_and_a_picture_beside_it_on_a_desk() {
        for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            Page page = as(COORDINATOR, locale);
            page.navigate("/c/lindental/bodies/organigram");
            Locator list = page.locator(".ek-organigram__list").first();
            assertThat(page.locator("svg.ek-organigram__picture")).isVisible();
            assertThat(list.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("AG Ausbildung")))
                    .isVisible();
            assertThat(list).containsText("Teamleitung Junge Menschen");
            Accessible.inEveryLook(page);
            Keyboard.walk(page);

            page.setViewportSize(320, 800);
            assertThat(page.locator("svg.ek-organigram__picture")).isHidden();
            assertThat(list).isVisible();
        }
    }

    @Test
    void every_page_about_bodies_is_accessible_in_both_languages() {
        for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            Page page = as(COORDINATOR, locale);
            for (String path : List.of(
                    "",
                    "/mandates",
                    "/decisions",
                    "/decisions/annual-plan",
                    "/checks",
                    "/weit",
                    "/weit/edit",
                    "/weit/seats/new",
                    "/new?level=EXTERNAL")) {
                page.navigate("/c/lindental/bodies" + path);
                Accessible.inEveryLook(page);
            }
        }
    }

    @Test
    void the_broken_rule_of_the_demo_is_told_in_words() {
        Page page = as(COORDINATOR);
        page.navigate("/c/lindental/bodies/checks");

        assertThat(page.locator("main")).containsText("Agentur für Arbeit hat zwei Stimmen");
    }

    @Test
    void who_steers_sees_which_bodies_do_not_meet_as_agreed() {
        Page page = as(COORDINATOR);
        page.navigate("/c/lindental/bodies");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sitzungsturnus"))
                .click();
        assertThat(page.locator("main")).containsText("Turnus nicht eingehalten");
        assertThat(page.locator("main")).containsText("muss bis");
        Accessible.check(page);
        Accessible.reflows(page);
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
