package org.einklang.meetings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.einklang.testkit.Personas.SECRETARY;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.regex.Pattern;
import org.einklang.testkit.browser.Accessible;
import org.einklang.testkit.browser.BrowserTest;
import org.junit.jupiter.api.Test;

/** Minutes are typed in one go, by keyboard: prose, a task, a proposal, and then they are saved. */
class InlineMinutesBrowserIT extends BrowserTest {

    private static final String NOTE = "minutes:items:0:note";

    @Test
    void a_task_and_a_proposal_are_typed_into_the_note_by_keyboard() {
        Page secretary = as(SECRETARY);
        begin(secretary);
        field(secretary, NOTE).focus();
        write(secretary, "Die Stadt berichtet.", "@Bereichsleitung Räume buchen //31.11.");
        secretary.keyboard().press("Alt+s");
        assertThat(field(secretary, NOTE + "-error")).containsText("passt auf mehrere: Bereichsleitung Agentur (");
        assertThat(field(secretary, NOTE)).hasValue("Die Stadt berichtet.\n@Bereichsleitung Räume buchen //31.11.");
        Accessible.inEveryLook(secretary);

        field(secretary, NOTE).focus();
        secretary.keyboard().press("Control+End");
        secretary.keyboard().press("Shift+Home");
        write(secretary, "@agentur Räume buchen //31.11.");
        field(secretary, "minutes:save").press("Enter");
        assertThat(field(secretary, NOTE + "-error")).containsText("//31.11.");

        field(secretary, NOTE).focus();
        secretary.keyboard().press("Control+End");
        secretary.keyboard().press("Shift+Home");
        write(secretary, "@agentur Räume buchen //1.12.", "! Die Partner treten gemeinsam auf.");
        secretary.keyboard().press("Alt+s");
        assertThat(secretary.getByRole(AriaRole.STATUS).first())
                .containsText("Aufgaben und Beschlussvorschläge aus den Notizen");
        assertThat(field(secretary, NOTE)).hasValue("Die Stadt berichtet.");
        assertThat(entry(secretary, "Räume buchen")).containsText("Bereichsleitung Agentur · bis 01.12.2026");
        assertThat(entry(secretary, "Die Partner treten gemeinsam auf.")).containsText("Beschluss");
        Accessible.inEveryLook(secretary);

        Page english = as(SECRETARY, Locale.ENGLISH);
        english.navigate(secretary.url());
        english.locator("summary:has-text('How to type tasks')").press("Enter");
        assertThat(english.getByText("//Friday").first()).isVisible();
        Accessible.check(english);
        Accessible.reflows(english);
    }

    @Test
    void whoever_types_an_at_is_offered_the_people_of_the_meeting_and_takes_one_by_keyboard() {
        Page secretary = as(SECRETARY);
        begin(secretary);
        field(secretary, NOTE).focus();
        secretary.keyboard().type("@ber", new Keyboard.TypeOptions().setDelay(20));
        assertThat(secretary.getByRole(AriaRole.OPTION).first()).containsText("Bereichsleitung");
        assertThat(secretary.getByRole(AriaRole.LISTBOX)).hasCount(1);
        Accessible.check(secretary);
        secretary.keyboard().press("ArrowDown");
        secretary.keyboard().press("Enter");
        assertThat(field(secretary, NOTE)).hasValue(Pattern.compile("@Bereichsleitung (Agentur|Jobcenter) "));
        secretary.keyboard().type("Räume buchen //1.12.");
        secretary.keyboard().press("Alt+s");
        assertThat(entry(secretary, "Räume buchen")).containsText("Bereichsleitung");
    }

    /** What stands below the item, apart from its note. */
    private static Locator entry(Page page, String words) {
        return page.locator(".ek-entry").filter(new Locator.FilterOptions().setHasText(words));
    }

    private static void write(Page page, String... lines) {
        for (int at = 0; at < lines.length; at++) {
            if (at > 0) {
                page.keyboard().press("Enter");
            }
            page.keyboard().type(lines[at]);
        }
    }

    private static void begin(Page page) {
        page.navigate("/c/lindental/meetings/new");
        field(page, "plan:body").selectOption("Steuerungsgruppe");
        field(page, "plan:title").fill("Sitzung mit Mitschrift");
        field(page, "plan:day").fill("2026-11-12");
        field(page, "plan:place").fill("Rathaus");
        field(page, "plan:agenda").fill("Messe\nAusblick");
        field(page, "plan:submit").press("Enter");
        button(page, "Einladen").press("Enter");
        button(page, "Niederschrift beginnen").press("Enter");
        button(page, "Trotzdem beginnen").press("Enter");
        assertThat(page.locator("h1")).containsText("Niederschrift: Sitzung mit Mitschrift");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }
}
