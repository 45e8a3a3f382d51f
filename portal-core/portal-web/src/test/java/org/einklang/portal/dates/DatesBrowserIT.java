package org.einklang.portal.dates;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.PRESS_JOBCENTER;
import static org.einklang.testkit.Personas.STEERING_JOBCENTER;
import static org.einklang.testkit.Personas.TEAM_AGENCY;
import static org.einklang.testkit.Personas.TEAM_CITY;
import static org.einklang.testkit.Personas.TEAM_JOBCENTER;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import org.einklang.testkit.browser.Accessible;
import org.einklang.testkit.browser.BrowserTest;
import org.einklang.testkit.mail.Mailbox;
import org.junit.jupiter.api.Test;

/** A group finds a date; 12 April 2026 is a Sunday, 1 May a holiday, 14 April a Tuesday. */
class DatesBrowserIT extends BrowserTest {

    private static final String LIST = "/c/lindental/bodies/ausb/dates";

    @Test
    void the_secretary_asks_members_and_a_guest_answer_and_the_chair_plans_the_meeting_on_the_date() {
        Page secretary = as(TEAM_CITY);
        secretary.navigate(LIST);
        secretary.getByRole(AriaRole.LINK, name("Nach einem Termin fragen")).press("Enter");
        secretary.getByLabel("Wofür?").fill("Runder Tisch");
        secretary.locator("[id$=place]").fill("Bürgerhaus");
        secretary.getByLabel("1. Vorschlag: Tag").fill("2026-04-14");
        submit(secretary, "Alle fragen");
        assertThat(secretary.locator("main")).containsText("2. Vorschlag: Tag fehlt.");
        assertThat(secretary.getByLabel("1. Vorschlag: Tag")).hasValue("2026-04-14");
        secretary.getByLabel("2. Vorschlag: Tag").fill("2026-05-01");
        secretary.getByLabel("2. Vorschlag: bis").fill("09:00");
        submit(secretary, "Alle fragen");
        assertThat(secretary.getByLabel("2. Vorschlag: bis")).hasAttribute("aria-invalid", "true");
        secretary.getByLabel("2. Vorschlag: bis").fill("12:00");
        secretary.locator("[id$=outsiders]").fill("Robin Gast robin.browser@draussen.example");
        Accessible.check(secretary);
        submit(secretary, "Alle fragen");
        assertThat(secretary.getByRole(AriaRole.STATUS).first()).containsText("Alle sind gefragt.");
        assertThat(secretary.getByRole(AriaRole.TABLE)).containsText("Feiertag");
        String address = secretary.url().replaceAll("[?#].*", "");

        Page member = as(TEAM_AGENCY);
        member.navigate(address);
        submit(member, "Antworten");
        assertThat(member.locator("main")).containsText("fehlt");
        choose(member, 0, "Passt", "Notfalls");
        submit(member, "Antworten");
        assertThat(member.getByRole(AriaRole.STATUS).first()).containsText("Ihre Antwort ist festgehalten.");
        Accessible.inEveryLook(member);

        Page guest = anonymous();
        guest.navigate(Mailbox.of("robin.browser@draussen.example")
                .await("Wann können Sie? Runder Tisch")
                .link("/a/")
                .toString());
        choose(guest, 0, "Passt", "Passt nicht");
        guest.getByLabel("Möchten Sie etwas dazu sagen?", part()).fill("Ich bringe Kaffee mit.");
        Accessible.check(guest);
        Accessible.reflows(guest);
        guest.getByRole(AriaRole.BUTTON, name("Antwort senden")).press("Enter");
        assertThat(guest.locator("main")).containsText("Ihre Antwort ist festgehalten.");

        Page chair = as(TEAM_JOBCENTER);
        chair.navigate(address);
        assertThat(chair.getByText("Am besten passt", new Page.GetByTextOptions())
                        .first())
                .isVisible();
        assertThat(chair.locator("main")).containsText("Dienstag, 14. April 2026, 10:00 Uhr bis 12:00 Uhr. 2 von");
        assertThat(chair.locator("main")).containsText("Ich bringe Kaffee mit.");
        chair.getByRole(AriaRole.BUTTON, name("Termin festlegen")).first().press("Enter");
        chair.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, inside("Termin festlegen"))
                .press("Enter");
        assertThat(chair.getByRole(AriaRole.STATUS).first()).containsText("Der Termin steht fest.");
        Accessible.check(chair);
        chair.getByRole(AriaRole.LINK, name("Sitzung mit diesem Termin planen")).press("Enter");
        assertThat(chair.getByLabel("Titel")).hasValue("Runder Tisch");
        assertThat(chair.getByLabel("Tag", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("2026-04-14");
        assertThat(chair.getByLabel("Beginn")).hasValue("10:00");
        assertThat(chair.locator("[id$=place]")).hasValue("Bürgerhaus");

        member.reload();
        assertThat(member.getByRole(AriaRole.BUTTON, name("Antworten"))).hasCount(0);
        assertThat(member.getByRole(AriaRole.LINK, name("Sitzung mit diesem Termin planen")))
                .hasCount(0);
    }

    /** 3 April 2026 is Good Friday. */
    @Test
    void the_calendar_is_turned_over_by_keyboard_and_is_a_list_on_a_phone() {
        Page member = as(TEAM_AGENCY);
        member.navigate("/c/lindental/calendar?view=month&day=2026-03-31");
        member.getByRole(AriaRole.LINK, name("Nächster Monat")).press("Enter");
        assertThat(member.getByRole(AriaRole.HEADING, name("April 2026"))).isVisible();
        assertThat(member.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("April 2026")))
                .containsText("Karfreitag");
        Accessible.inEveryLook(member);
        member.getByRole(AriaRole.LINK, name("Heute")).press("Enter");
        assertThat(member.locator("[aria-current=date]")).containsText("Heute");
        member.getByRole(AriaRole.LINK, name("Woche")).first().press("Enter");
        assertThat(member.locator(".ek-caldays > li")).hasCount(7);
        Accessible.check(member);
        member.getByRole(AriaRole.LINK, name("Liste")).press("Enter");
        Accessible.check(member);
        member.navigate("/c/lindental/calendar/feeds");
        member.getByRole(AriaRole.BUTTON, name("Adresse erzeugen")).press("Enter");
        assertThat(member.getByLabel("Geheime Adresse")).hasAttribute("readonly", "readonly");
        Accessible.check(member);
        Accessible.reflows(member);
    }

    @Test
    void who_answers_while_a_date_is_added_or_chosen_is_told_so() {
        Page secretary = as(TEAM_CITY);
        secretary.navigate(LIST + "/new");
        secretary.getByLabel("Wofür?").fill("Gleichzeitig");
        secretary.getByLabel("1. Vorschlag: Tag").fill("2026-04-14");
        secretary.getByLabel("2. Vorschlag: Tag").fill("2026-04-16");
        submit(secretary, "Alle fragen");
        String address = secretary.url().replaceAll("[?#].*", "");
        Page member = as(TEAM_AGENCY);
        member.navigate(address);
        choose(member, 0, "Passt", "Passt nicht");

        secretary.getByText("Weiteren Termin vorschlagen").click();
        secretary.getByLabel("Tag", new Page.GetByLabelOptions().setExact(true)).fill("2026-04-13");
        secretary.getByRole(AriaRole.BUTTON, name("Vorschlagen")).click();
        assertThat(secretary.getByRole(AriaRole.STATUS).first()).containsText("Der Termin ist vorgeschlagen.");
        secretary.getByText("Weitere Person ohne Konto fragen").click();
        secretary.getByLabel("E-Mail-Adresse").fill("nora.browser@draussen.example");
        secretary.getByLabel("E-Mail-Adresse").press("Enter");
        assertThat(secretary.getByRole(AriaRole.STATUS).first()).containsText("Die Person ist gefragt.");
        assertThat(secretary.getByRole(AriaRole.TABLE)).containsText("nora.browser@draussen.example");
        submit(member, "Antworten");
        assertThat(member.getByRole(AriaRole.ALERT)).containsText("Inzwischen sind andere Termine vorgeschlagen.");
        assertThat(member.locator("main")).containsText("13. April 2026");
        assertThat(member.locator("main input[type=radio]:checked")).hasCount(0);

        member.navigate(address);
        choose(member, 0, "Passt", "Passt", "Passt");
        secretary.getByRole(AriaRole.BUTTON, name("Termin festlegen")).first().click();
        secretary
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, inside("Termin festlegen"))
                .click();
        assertThat(secretary.getByRole(AriaRole.STATUS).first()).containsText("Der Termin steht fest.");
        submit(member, "Antworten");
        assertThat(member.getByRole(AriaRole.ALERT)).containsText("Hier ist der jetzige Stand.");
        assertThat(member.locator("main")).containsText("Der Termin steht fest");
    }

    @Test
    void dates_out_of_a_spreadsheet_fill_the_rows_and_what_is_not_understood_is_marked() {
        Page secretary = as(TEAM_CITY);
        secretary.navigate(LIST + "/new");
        paste(
                secretary,
                "1. Vorschlag: Tag",
                "Tag\tvon\tbis\n14.4.2026\t9:30\t11 Uhr\n Do, 16. April 2026\t\t\nirgendwann\t10:00\t12:00\n"
                        + "2026-04-20\n21.04.26\n22/04/2026\n23.4.2026\t14.15\t15:45\tRathaus\n");

        assertThat(secretary.getByLabel("1. Vorschlag: Tag")).hasValue("2026-04-14");
        assertThat(secretary.getByLabel("1. Vorschlag: von")).hasValue("09:30");
        assertThat(secretary.getByLabel("1. Vorschlag: bis")).hasValue("11:00");
        assertThat(secretary.getByLabel("2. Vorschlag: Tag")).hasValue("2026-04-16");
        assertThat(secretary.getByLabel("2. Vorschlag: von")).hasValue("10:00");
        assertThat(secretary.getByLabel("3. Vorschlag: Tag")).hasValue("");
        assertThat(secretary.getByLabel("3. Vorschlag: Tag")).hasAttribute("aria-invalid", "true");
        assertThat(secretary.getByLabel("6. Vorschlag: Tag")).hasValue("2026-04-22");
        assertThat(secretary.getByLabel("7. Vorschlag: Tag")).isVisible();
        assertThat(secretary.getByLabel("7. Vorschlag: von")).hasValue("14:15");
        assertThat(secretary.getByLabel("8. Vorschlag: Tag")).isHidden();
        assertThat(secretary.locator("[data-ek-rows-said]"))
                .hasText("Eingefügte Zeilen: 7. Nicht verstanden und markiert: 3. Vorschlag: Tag: \"irgendwann\"."
                        + " Kein Platz war für so viele Zellen: 1.");
        Accessible.check(secretary);

        secretary.getByRole(AriaRole.BUTTON, name("Einfügen rückgängig machen")).press("Enter");
        assertThat(secretary.getByLabel("1. Vorschlag: Tag")).hasValue("");
        assertThat(secretary.getByLabel("1. Vorschlag: von")).hasValue("10:00");
        assertThat(secretary.getByLabel("7. Vorschlag: Tag")).isHidden();
        assertThat(secretary.locator("[aria-invalid=true]")).hasCount(0);

        secretary.getByRole(AriaRole.BUTTON, name("Weiteren Vorschlag")).press("Enter");
        assertThat(secretary.getByLabel("4. Vorschlag: Tag")).isFocused();
    }

    /** As the browser does it when somebody presses Ctrl and V. */
    private static void paste(Page page, String label, String cells) {
        page.getByLabel(label)
                .evaluate(
                        "(field, cells) => { const data = new DataTransfer(); data.setData('text/plain', cells);"
                                + " field.dispatchEvent(new ClipboardEvent('paste',"
                                + " { clipboardData: data, bubbles: true, cancelable: true })); }",
                        cells);
    }

    @Test
    void list_form_and_poll_are_accessible_in_both_languages_and_reflow() {
        for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            Page secretary = as(TEAM_CITY, locale);
            for (String path : List.of(LIST, LIST + "/new", LIST + "/1")) {
                secretary.navigate(path);
                Accessible.check(secretary);
                Accessible.reflows(secretary);
            }
            Page member = as(STEERING_JOBCENTER, locale);
            member.navigate("/c/lindental/bodies/stg/dates/1");
            Accessible.check(member);
            Accessible.reflows(member);
        }
    }

    @Test
    void an_empty_list_says_so_and_who_only_reads_gets_no_form() {
        Page reader = as(EVALUATOR);
        reader.navigate("/c/lindental/bodies/brt/dates");
        assertThat(reader.locator("main")).containsText("Noch keine Terminfindung");
        reader.navigate("/c/lindental/bodies/stg/dates/1");
        assertThat(reader.getByRole(AriaRole.BUTTON, name("Antworten"))).hasCount(0);
        Page stranger = as(PRESS_JOBCENTER);
        stranger.navigate(LIST);
        assertThat(stranger.getByRole(AriaRole.HEADING).first()).hasText("Nicht gefunden");
    }

    /** What is said to each proposal, by its words. */
    private static void choose(Page page, int first, String... words) {
        for (int at = 0; at < words.length; at++) {
            page.locator("fieldset:has(input[type=radio])")
                    .nth(first + at)
                    .getByLabel(words[at], new Locator.GetByLabelOptions().setExact(true))
                    .check();
        }
    }

    private static void submit(Page page, String button) {
        page.locator("main form")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .press("Enter");
    }

    private static Page.GetByRoleOptions name(String words) {
        return new Page.GetByRoleOptions().setName(words);
    }

    private static Locator.GetByRoleOptions inside(String words) {
        return new Locator.GetByRoleOptions().setName(words);
    }

    private static Page.GetByLabelOptions part() {
        return new Page.GetByLabelOptions().setExact(false);
    }
}
