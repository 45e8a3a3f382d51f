package org.einklang.meetings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.SECRETARY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import org.einklang.testkit.browser.Accessible;
import org.einklang.testkit.browser.BrowserTest;
import org.junit.jupiter.api.Test;

/** Two write the same minutes at the same time, each at their own browser: nothing that either has typed is lost. */
class LiveMinutesBrowserIT extends BrowserTest {

    private static final String NOTE = "minutes:items:0:note";

    @Test
    void what_two_write_into_the_same_paragraph_both_survive() {
        Page secretary = as(SECRETARY);
        begin(secretary);
        field(secretary, NOTE).fill("Die Stadt berichtet von der Messe.");
        field(secretary, "minutes:save").press("Enter");
        assertThat(secretary.getByRole(AriaRole.STATUS).first()).containsText("Gespeichert.");
        Page chair = as(CHAIR, Locale.ENGLISH);
        chair.navigate(secretary.url());
        secretary.navigate(secretary.url());

        field(chair, NOTE).fill("Die Agentur berichtet von der Messe.");
        chair.getByLabel("Bereichsleitung Jobcenter").check();
        field(chair, "minutes:save").press("Enter");
        assertThat(chair.getByRole(AriaRole.STATUS).first()).containsText("Saved.");
        field(secretary, NOTE).fill("Die Stadt berichtet von der Messe. Alle danken.");
        secretary.getByLabel("Bereichsleitung Agentur").check();
        field(secretary, "minutes:save").press("Enter");
        assertThat(secretary.getByRole(AriaRole.STATUS).first()).containsText("beides steht jetzt da");
        assertThat(field(secretary, NOTE)).hasValue("Die Agentur berichtet von der Messe. Alle danken.");
        assertThat(secretary.getByLabel("Bereichsleitung Jobcenter")).isChecked();
        assertThat(secretary.getByLabel("Bereichsleitung Agentur")).isChecked();

        field(chair, NOTE).fill("Die Agentur erzählt von der Messe.");
        field(chair, "minutes:save").press("Enter");
        assertThat(field(chair, NOTE)).hasValue("Die Agentur erzählt von der Messe. Alle danken.");
        field(secretary, NOTE).fill("Die Agentur schwärmt von der Messe. Alle danken.");
        field(secretary, "minutes:save").press("Enter");
        assertThat(secretary.getByRole(AriaRole.ALERT).first()).containsText("erzählt");
        assertThat(field(secretary, NOTE)).hasValue("Die Agentur erzählt schwärmt von der Messe. Alle danken.");
        Accessible.inEveryLook(secretary);
        field(secretary, NOTE).fill("Die Agentur schwärmt von der Messe. Alle danken.");
        field(secretary, "minutes:save").press("Enter");
        assertThat(secretary.getByRole(AriaRole.STATUS).first()).containsText("Gespeichert.");
        chair.navigate(chair.url());
        assertThat(field(chair, NOTE)).hasValue("Die Agentur schwärmt von der Messe. Alle danken.");
    }

    @Test
    void what_another_has_written_survives_a_form_that_comes_back() {
        Page secretary = as(SECRETARY);
        begin(secretary);
        field(secretary, NOTE).fill("Die Stadt berichtet von der Messe.");
        field(secretary, "minutes:save").press("Enter");
        assertThat(secretary.getByRole(AriaRole.STATUS).first()).containsText("Gespeichert.");
        Page chair = as(CHAIR);
        chair.navigate(secretary.url());
        field(chair, NOTE).fill("Die Agentur berichtet von der Messe.");
        field(chair, "minutes:save").press("Enter");
        assertThat(chair.getByRole(AriaRole.STATUS).first()).containsText("Gespeichert.");

        field(secretary, NOTE).fill("Die Stadt berichtet von der Messe. Alle danken.");
        secretary.getByText("Anwesenheit aus einer Liste übernehmen").click();
        secretary.getByLabel("Zeilen aus einer Tabelle").fill("Unbekannt\tda");
        button(secretary, "Übernehmen").press("Enter");
        assertThat(secretary.getByRole(AriaRole.ALERT).first()).containsText("Unbekannt");
        secretary.getByLabel("Zeilen aus einer Tabelle").fill("");
        field(secretary, "minutes:save").press("Enter");
        assertThat(field(secretary, NOTE)).hasValue("Die Agentur berichtet von der Messe. Alle danken.");

        field(secretary, NOTE).fill("Allein.");
        button(secretary, "Vorschlag eintragen").press("Enter");
        assertThat(secretary.getByRole(AriaRole.ALERT).first()).containsText("Der Wortlaut fehlt.");
        field(secretary, NOTE).fill("Allein. Und weiter.");
        field(secretary, "minutes:save").press("Enter");
        assertThat(secretary.getByRole(AriaRole.STATUS).first()).containsText("Gespeichert.");
        assertThat(field(secretary, NOTE)).hasValue("Allein. Und weiter.");
    }

    private static void begin(Page page) {
        page.navigate("/c/lindental/meetings/new");
        field(page, "plan:body").selectOption("Steuerungsgruppe");
        field(page, "plan:title").fill("Sitzung zu zweit");
        field(page, "plan:day").fill("2026-11-19");
        field(page, "plan:place").fill("Rathaus");
        field(page, "plan:agenda").fill("Messe");
        field(page, "plan:submit").press("Enter");
        button(page, "Einladen").press("Enter");
        button(page, "Niederschrift beginnen").press("Enter");
        assertThat(page.locator("h1")).containsText("Niederschrift: Sitzung zu zweit");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }
}
