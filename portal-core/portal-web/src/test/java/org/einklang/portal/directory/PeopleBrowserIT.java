package org.einklang.portal.directory;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.TEAM_AGENCY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.einklang.testkit.browser.Accessible;
import org.einklang.testkit.browser.BrowserTest;
import org.junit.jupiter.api.Test;

class PeopleBrowserIT extends BrowserTest {

    @Test
    void the_pages_are_accessible_in_both_languages() {
        for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            Page page = as(COORDINATOR, locale);
            for (String path : List.of(
                    "/c/lindental/people",
                    "/c/lindental/partners",
                    "/c/lindental/people/import",
                    "/me/data",
                    "/me/profile")) {
                page.navigate(path);
                Accessible.inEveryLook(page);
            }
            page.navigate("/c/lindental/partners");
            page.getByRole(AriaRole.LINK, named("Jobcenter Lindental")).click();
            Accessible.inEveryLook(page);
            page.getByRole(AriaRole.LINK, named("Maßnahmeplanung")).click();
            Accessible.inEveryLook(page);
            page.navigate("/c/lindental/people?text=leitung+massnahmeplanung");
            page.getByRole(AriaRole.LINK, named("Leitung Maßnahmeplanung")).click();
            Accessible.inEveryLook(page);
            String person = page.url();
            for (String act : List.of("/edit", "/job", "/leave", "/absence")) {
                page.navigate(person + act);
                Accessible.inEveryLook(page);
            }
        }
    }

    /** Nothing is erased here: the name is another one. */
    @Test
    void before_somebody_is_erased_people_see_what_becomes_of_what_and_type_the_name() {
        for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            Page page = as(COORDINATOR, locale);
            page.navigate("/c/lindental/people?who=left");
            page.getByRole(AriaRole.LINK, named("Grundsicherung im Alter")).click();
            page.locator("a[href$='/erase']").press("Enter");
            Accessible.check(page);
            page.locator("[id='erase:typed']").fill("Grundsicherung");
            page.locator("[id='erase:typed']").press("Enter");
            assertThat(page.locator("[id='erase:typed']")).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("[id='erase:typed']")).hasValue("Grundsicherung");
        }
    }

    @Test
    void a_table_is_brought_looked_over_and_imported_by_keyboard() {
        Page page = as(COORDINATOR);
        page.navigate("/c/lindental/people/import");
        bring(page, "Vorname;Nachname;Partner;E-Mail\nBritta;Brause;Jobcenter;brause@x.example\nOle;Fehlt;Kreis;");

        assertThat(page.locator("h1")).hasText("Tabelle prüfen");
        assertThat(page.getByText("1 neu, 0 geändert, 0 unverändert, 1 mit Fehlern; keine neuen Einheiten."))
                .isVisible();
        assertThat(page.locator("main")).containsText("E-Mail: Die Adresse fehlt. Tragen Sie sie ein.");
        assertThat(page.locator("main"))
                .containsText("Partner: Diesen Partner gibt es hier nicht. Schreiben Sie einen von diesen:");
        Accessible.inEveryLook(page);

        page.locator("[id='carry:carryOut']").press("Enter");
        assertThat(page.locator("main")).containsText("Eine Zeile hat einen Fehler.");
        Accessible.inEveryLook(page);

        page.locator("[id='carry:without']").press("Space");
        page.locator("[id='carry:carryOut']").press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS).first())
                .containsText("Aufgenommen: 1 neu, 0 geändert, keine neuen Einheiten.");
        page.navigate("/c/lindental/people?text=brause");
        assertThat(page.getByRole(AriaRole.LINK, named("Britta Brause"))).isVisible();
    }

    @Test
    void a_file_that_is_no_table_is_refused_at_the_field() {
        Page page = as(COORDINATOR);
        page.navigate("/c/lindental/people/import");
        bring(page, ";;\n;;\n");

        assertThat(page.locator("[id='bring:file-error']")).containsText("In dieser Datei steht nichts.");
        Accessible.inEveryLook(page);
    }

    @Test
    void what_the_columns_mean_can_be_chosen() {
        Page page = as(COORDINATOR);
        page.navigate("/c/lindental/people/import");
        bring(page, "Wer;Wie\nRike Reihe;reihe@x.example");
        assertThat(page.locator("main")).containsText("Name: Der Name fehlt. Tragen Sie ihn ein.");

        page.getByLabel("Wer", new Page.GetByLabelOptions().setExact(true)).selectOption("NAME");
        page.getByLabel("Wie", new Page.GetByLabelOptions().setExact(true)).selectOption("MAIL");
        page.locator("[id='columns:partner']")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Jobcenter Lindental"));
        page.locator("[id='columns:choose']").click();
        assertThat(page.locator("main")).containsText("1 neu, 0 geändert, 0 unverändert, 0 mit Fehlern");

        page.locator("[id='carry:giveUp']").click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Es ist nichts geschehen.");
    }

    @Test
    void an_absence_is_recorded_and_changed_by_the_keyboard() {
        Page page = as(TEAM_AGENCY);
        page.navigate("/c/lindental/people?text=Berufsberatung+Gymnasien");
        page.getByRole(AriaRole.LINK, named("Berufsberatung Gymnasien")).press("Enter");
        page.getByRole(AriaRole.LINK, named("Abwesenheit eintragen")).press("Enter");
        page.locator("[id='absence:from']").fill("2026-06-01");
        page.locator("[id='absence:until']").fill("2026-06-05");
        page.locator("[id='absence:record']").press("Enter");
        page.getByRole(AriaRole.LINK, named("Abwesenheit ändern")).press("Enter");
        Accessible.inEveryLook(page);

        page.locator("[id='absence:until']").fill("2026-05-20");
        page.locator("[id='absence:save']").press("Enter");
        assertThat(page.locator("[id='absence:until-error']")).containsText("Der letzte Tag liegt vor dem ersten.");
        assertThat(page.locator("[id='absence:until']")).hasValue("2026-05-20");

        page.locator("[id='absence:until']").fill("2026-06-12");
        page.locator("[id='absence:save']").press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Die Abwesenheit ist geändert.");
        assertThat(page.locator("main")).containsText("12.06.2026");
        page.getByRole(AriaRole.BUTTON, named("Streichen")).press("Enter");
        assertThat(page.locator("main")).containsText("Keine Abwesenheit eingetragen.");
    }

    @Test
    void who_leaves_is_entered_in_one_step_after_what_changes_was_shown() {
        Page page = as(COORDINATOR);
        page.navigate("/c/lindental/people/import");
        bring(
                page,
                "Name;Partner;Einheit;Leitung;E-Mail\nGustav Geht;Jobcenter;Gehende;ja;geht@x.example\n"
                        + "Berta Bleibt;Jobcenter;Gehende;;bleibt@x.example");
        page.locator("[id='carry:carryOut']").click();
        page.navigate("/c/lindental/people?text=gustav");
        page.getByRole(AriaRole.LINK, named("Gustav Geht")).click();
        page.getByRole(AriaRole.LINK, named("Ausscheiden")).press("Enter");

        assertThat(page.locator("main")).containsText("Leitung einer Einheit");
        page.locator("[id='leave:enterNow']").press("Enter");
        assertThat(page.locator("[id='leave:successor-error']")).isVisible();
        Accessible.inEveryLook(page);

        Locator successor = page.locator("[id='leave:successor_input']");
        successor.pressSequentially("Berta Bl");
        Locator suggestion = page.locator("form [role=option]");
        assertThat(suggestion).hasText("Berta Bleibt Jobcenter");
        page.keyboard().press("ArrowDown");
        assertThat(suggestion).hasAttribute("aria-selected", "true");
        Accessible.check(page);
        page.keyboard().press("Enter");
        assertThat(successor).hasValue("Berta Bleibt · Jobcenter");
        page.locator("[id='leave:enterNow']").press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS).first())
                .containsText("Der letzte Tag ist eingetragen, und alles ist übergeben.");
        assertThat(page.locator("main")).containsText("Scheidet aus. Der letzte Tag ist der");
        Accessible.inEveryLook(page);
        page.navigate("/c/lindental/people?text=berta");
        page.getByRole(AriaRole.LINK, named("Berta Bleibt")).click();
        assertThat(page.locator("main")).containsText("Leitung einer Einheit");
    }

    @Test
    void cells_out_of_a_spreadsheet_are_pasted_and_looked_over_like_a_file() {
        Page page = as(COORDINATOR);
        page.navigate("/c/lindental/people/import");
        page.getByRole(AriaRole.TEXTBOX, named("Eingefügte Tabelle"))
                .fill("Name\tPartner\tE-Mail\nPia Paste\tJobcenter\tpaste@x.example\nOle Ohne\tJobcenter\t");
        page.locator("[id='paste:lookPasted']").press("Enter");

        assertThat(page.locator("h1")).hasText("Tabelle prüfen");
        assertThat(page.getByText("1 neu, 0 geändert, 0 unverändert, 1 mit Fehlern; keine neuen Einheiten."))
                .isVisible();
        page.locator("[id='carry:giveUp']").press("Enter");
        page.getByRole(AriaRole.TEXTBOX, named("Eingefügte Tabelle")).fill("\"offen");
        page.locator("[id='paste:lookPasted']").press("Enter");
        assertThat(page.locator("[id='paste:cells-error']")).containsText("Anführungszeichen");
        assertThat(page.getByRole(AriaRole.TEXTBOX, named("Eingefügte Tabelle")))
                .hasValue("\"offen");
    }

    @Test
    void whoever_brings_a_long_table_sees_how_far_it_is_and_then_what_would_happen() {
        Page page = as(COORDINATOR);
        page.navigate("/c/lindental/people/import");
        StringBuilder table = new StringBuilder("Name;Partner;E-Mail\n");
        for (int i = 0; i < 501; i++) {
            table.append("Langer Weg;Jobcenter;weg").append(i).append("@x.example\n");
        }
        bring(page, table.toString());

        assertThat(page.locator("h1")).hasText("Tabelle prüfen");
        assertThat(page.getByText("501 neu, 0 geändert")).isVisible();
        page.navigate("/c/lindental/people/import");
        assertThat(page.locator("main")).containsText("geprüft, noch nicht aufgenommen");
        Accessible.check(page);
        page.getByRole(AriaRole.LINK, named("personen.csv")).click();
        page.locator("[id='carry:giveUp']").press("Enter");
        assertThat(page.locator("main")).containsText("Es ist nichts geschehen.");
    }

    private static void bring(Page page, String table) {
        page.locator("[id='bring:file']")
                .setInputFiles(new FilePayload("personen.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
        page.locator("[id='bring:look']").press("Enter");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
