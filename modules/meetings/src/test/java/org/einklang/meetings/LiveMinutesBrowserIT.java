package org.einklang.meetings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.SECRETARY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
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
        present(chair, "Bereichsleitung Jobcenter").check();
        field(chair, "minutes:save").press("Enter");
        assertThat(chair.getByRole(AriaRole.STATUS).first()).containsText("Saved.");
        field(secretary, NOTE).fill("Die Stadt berichtet von der Messe. Alle danken.");
        present(secretary, "Bereichsleitung Agentur").check();
        field(secretary, "minutes:save").press("Enter");
        assertThat(secretary.getByRole(AriaRole.STATUS).first()).containsText("beides steht jetzt da");
        assertThat(field(secretary, NOTE)).hasValue("Die Agentur berichtet von der Messe. Alle danken.");
        assertThat(present(secretary, "Bereichsleitung Jobcenter")).isChecked();
        assertThat(present(secretary, "Bereichsleitung Agentur")).isChecked();

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
    void an_item_turns_out_to_be_non_public_while_minutes_are_written() {
        Page secretary = as(SECRETARY);
        begin(secretary);
        field(secretary, NOTE).fill("Der Vertrag ist noch nicht unterschrieben.");
        button(secretary, "TOP 1 nichtöffentlich behandeln").press("Enter");
        assertThat(secretary.getByRole(AriaRole.STATUS).first()).containsText("Nur dieses Gremium liest");
        assertThat(field(secretary, NOTE)).hasValue("Der Vertrag ist noch nicht unterschrieben.");
        Accessible.check(secretary);
        Page chair = as(CHAIR, Locale.ENGLISH);
        chair.navigate(secretary.url());
        button(chair, "No longer deal with item 1 in private").press("Enter");
        assertThat(chair.getByRole(AriaRole.STATUS).first()).containsText("no longer non-public");
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

    @Test
    void a_tick_says_at_once_whether_the_body_is_quorate_and_is_kept_only_when_saved() {
        Page secretary = as(SECRETARY);
        begin(secretary);
        Locator said = secretary.locator("#assembly");
        assertThat(said).containsText("Sobald oben angekreuzt ist, wer da ist");
        present(secretary, "Bereichsleitung Agentur").press("Space");
        assertThat(said).containsText("Nicht beschlussfähig: 1 von 3 stimmberechtigten Sitzen da, nötig sind 2.");
        present(secretary, "Bereichsleitung Jobcenter").press("Space");
        assertThat(said).containsText("Beschlussfähig: 2 von 3 stimmberechtigten Sitzen da.");
        assertThat(said).containsText("Parität: Agentur für Arbeit 1, Jobcenter 1, Stadt");
        assertThat(said).hasAttribute("role", "status");

        secretary.locator("summary:has-text('Wer fehlte bei diesem Punkt?')").press("Enter");
        Locator late = absence(secretary, "Bereichsleitung Jobcenter");
        late.press("Space");
        assertThat(secretary.locator("#quorum-1")).containsText("Bei diesem Punkt nicht beschlussfähig: 1 von 3");
        assertThat(late).isFocused();
        Accessible.inEveryLook(secretary);
        Page english = as(SECRETARY, Locale.ENGLISH);
        english.navigate(secretary.url());
        assertThat(english.locator("#assembly")).containsText("Once it is ticked above who is there");

        field(secretary, "minutes:save").press("Enter");
        assertThat(secretary.getByRole(AriaRole.STATUS).first()).containsText("Gespeichert.");
        assertThat(absence(secretary, "Bereichsleitung Jobcenter")).isChecked();
        english.navigate(secretary.url());
        assertThat(english.locator("#assembly")).containsText("Quorate: 2 of 3 voting seats are there.");
        assertThat(english.locator("#quorum-1")).containsText("Not quorate on this item: 1 of 3");
        Accessible.inEveryLook(english);

        secretary.getByLabel("Wortlaut").fill("Die Partner treten gemeinsam auf.");
        button(secretary, "Vorschlag eintragen").press("Enter");
        button(secretary, "Im Konsens angenommen").press("Enter");
        assertThat(secretary.getByRole(AriaRole.ALERT).first()).containsText("nicht beschlussfähig: 1 von 3");
        assertThat(field(secretary, "minutes:present-error")).containsText("nötig sind 2");
        absence(secretary, "Bereichsleitung Jobcenter").press("Space");
        button(secretary, "Im Konsens angenommen").press("Enter");
        assertThat(secretary.getByRole(AriaRole.ALERT).first()).containsText("Konsens braucht jeden Partner");
        present(secretary, "Amtsleitung Jugend").press("Space");
        button(secretary, "Im Konsens angenommen").press("Enter");
        assertThat(secretary.getByText("Beschluss STG-2026-").first()).isVisible();
    }

    @Test
    void whom_two_miss_for_the_same_item_are_both_missed() {
        Page secretary = as(SECRETARY);
        begin(secretary);
        for (String person : List.of("Bereichsleitung Agentur", "Bereichsleitung Jobcenter")) {
            present(secretary, person).check();
        }
        field(secretary, "minutes:save").press("Enter");
        assertThat(secretary.getByRole(AriaRole.STATUS).first()).containsText("Gespeichert.");
        Page chair = as(CHAIR);
        chair.navigate(secretary.url());

        miss(chair, "Bereichsleitung Jobcenter");
        assertThat(chair.getByRole(AriaRole.STATUS).first()).containsText("Gespeichert.");
        miss(secretary, "Bereichsleitung Agentur");
        assertThat(secretary.getByRole(AriaRole.STATUS).first()).containsText("beides steht jetzt da");
        assertThat(absence(secretary, "Bereichsleitung Jobcenter")).isChecked();
        assertThat(absence(secretary, "Bereichsleitung Agentur")).isChecked();

        absence(secretary, "Bereichsleitung Agentur").press("Space");
        field(secretary, "minutes:save").press("Enter");
        assertThat(secretary.getByRole(AriaRole.STATUS).first()).containsText("Gespeichert.");
        chair.navigate(chair.url());
        assertThat(absence(chair, "Bereichsleitung Jobcenter")).isChecked();
        assertThat(absence(chair, "Bereichsleitung Agentur")).not().isChecked();
    }

    /** The box that says of somebody that they are at the meeting. */
    private static Locator present(Page page, String person) {
        return page.locator("[id='minutes:present']").getByLabel(person);
    }

    private static void miss(Page page, String person) {
        page.locator("summary:has-text('Wer fehlte bei diesem Punkt?')").press("Enter");
        absence(page, person).press("Space");
        field(page, "minutes:save").press("Enter");
    }

    /** The box that says of somebody that they were not there for the first item. */
    private static Locator absence(Page page, String person) {
        return page.locator("#absence-1").getByLabel(person);
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
        button(page, "Trotzdem beginnen").press("Enter");
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
