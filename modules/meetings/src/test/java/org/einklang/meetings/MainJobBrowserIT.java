package org.einklang.meetings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.STEERING_JOBCENTER;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.einklang.testkit.Persona;
import org.einklang.testkit.browser.Accessible;
import org.einklang.testkit.browser.BrowserTest;
import org.einklang.testkit.mail.Mailbox;
import org.einklang.testkit.mail.ReceivedMail;
import org.junit.jupiter.api.Test;

/** The main job from the plan to the frozen minutes, each step by the person whose step it is, through pages and mails. */
class MainJobBrowserIT extends BrowserTest {

    private static final String TITLE = "Sitzung zum Jahresarbeitsplan";

    @Test
    void from_the_plan_to_the_task_on_the_start_page() throws IOException {
        Page secretary = as(SECRETARY);
        String meeting = plan(secretary);
        press(secretary, "Einladen");
        assertThat(secretary.getByRole(AriaRole.STATUS)).containsText("Die Einladung geht an 4 Personen.");

        everybodyGetsACalendarInvitation();
        answerByLink(STEERING_AGENCY, "Ich komme", "Danke, Sie kommen.");
        answerByLink(STEERING_JOBCENTER, "Ich komme nicht", "Danke, Sie kommen nicht.");
        secretary.navigate(meeting);
        assertThat(invited(secretary, "Bereichsleitung Agentur")).containsText("kommt");
        assertThat(invited(secretary, "Bereichsleitung Jobcenter")).containsText("kommt nicht");

        writeMinutes(secretary);

        Page chair = as(CHAIR);
        chair.navigate(meeting + "/minutes");
        press(chair, "Genehmigen");
        assertThat(chair.getByRole(AriaRole.STATUS)).containsText("wird nicht mehr verändert");
        Accessible.check(chair);
        assertIsPdf(chair);

        Page agency = as(STEERING_AGENCY);
        agency.navigate("/c/lindental");
        Locator task = agency.locator("main .ek-todo li, main .ek-next")
                .filter(new Locator.FilterOptions().setHasText("Plan an alle Partner senden"));
        task.getByText("Erledigt").click();
        assertThat(agency.getByRole(AriaRole.STATUS)).containsText("Die Aufgabe ist erledigt.");
        task.getByText("Rückgängig").click();
        assertThat(task).containsText("in Arbeit");
        Accessible.check(agency);
    }

    @Test
    void wrong_input_is_told_at_the_field_and_what_was_typed_stays() {
        Page secretary = as(SECRETARY);
        secretary.navigate("/c/lindental/meetings/new");
        fillPlan(secretary);
        secretary.getByLabel("Ende").fill("12:00");
        press(secretary, "Planen");

        assertThat(secretary.getByRole(AriaRole.ALERT)).containsText("Das Ende liegt vor dem Beginn.");
        assertThat(secretary.locator("[id$=ends-error]")).hasText("Das Ende liegt vor dem Beginn.");
        assertThat(secretary.getByLabel("Titel")).hasValue(TITLE);
        assertThat(secretary.getByLabel("Tagesordnung")).hasValue("Begrüßung\nArbeitsplan 2027");
        Accessible.check(secretary);
    }

    @Test
    void second_writer_of_a_note_is_told_and_loses_nothing() {
        Page secretary = as(SECRETARY);
        String meeting = plan(secretary, "Sitzung mit zwei Schreibenden");
        press(secretary, "Einladen");
        press(secretary, "Niederschrift beginnen");
        press(secretary, "Trotzdem beginnen");
        Page chair = as(CHAIR);
        chair.navigate(meeting + "/minutes");

        secretary.getByLabel("Notiz zu TOP 1").fill("Text der Schriftführung");
        press(secretary, "Speichern");
        chair.getByLabel("Notiz zu TOP 1").fill("Text des Vorsitzes");
        press(chair, "Speichern");

        assertThat(chair.getByRole(AriaRole.ALERT)).containsText("Text der Schriftführung");
        assertThat(chair.getByLabel("Notiz zu TOP 1")).hasValue("Text der Schriftführung Text des Vorsitzes");
    }

    @Test
    void a_button_of_a_list_that_has_changed_does_not_act_on_another_row() {
        Page secretary = as(SECRETARY);
        String meeting = plan(secretary);
        Page chair = as(CHAIR);
        chair.navigate(meeting);

        press(secretary, "TOP 1 streichen");
        press(chair, "TOP 1 streichen");

        assertThat(chair.getByRole(AriaRole.ALERT)).containsText("Die Liste hat sich inzwischen geändert.");
        assertThat(person(chair, "Arbeitsplan 2027")).isVisible();
    }

    @Test
    void every_page_is_accessible_in_both_languages_and_reflows() {
        for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            Page secretary = as(SECRETARY, locale);
            for (String path : List.of("", "/new", "/stg-2025-01", "/stg-2025-01/minutes", "/stg-2026-03")) {
                secretary.navigate("/c/lindental/meetings" + path);
                Accessible.check(secretary);
                Accessible.reflows(secretary);
            }
        }
    }

    private String plan(Page secretary) {
        return plan(secretary, TITLE);
    }

    private String plan(Page secretary, String title) {
        secretary.navigate("/c/lindental/meetings/new");
        fillPlan(secretary);
        secretary.getByLabel("Titel").fill(title);
        press(secretary, "Planen");
        assertThat(secretary.getByRole(AriaRole.STATUS)).containsText("Eingeladen ist noch niemand.");
        return URI.create(secretary.url()).getPath();
    }

    private static void fillPlan(Page page) {
        page.getByLabel("Gremium").selectOption("Steuerungsgruppe");
        page.getByLabel("Titel").fill(TITLE);
        page.getByLabel("Tag", new Page.GetByLabelOptions().setExact(true)).fill("2026-03-26");
        page.getByLabel("Beginn").fill("13:30");
        page.getByLabel("Ende").fill("15:30");
        page.getByLabel(Pattern.compile("^Ort")).fill("Rathaus, Raum 2.14");
        page.getByLabel("Tagesordnung").fill("Begrüßung\nArbeitsplan 2027");
    }

    private static void everybodyGetsACalendarInvitation() {
        for (Persona member : List.of(CHAIR, SECRETARY, STEERING_AGENCY, STEERING_JOBCENTER)) {
            ICalendar calendar = Biweekly.parse(invitation(member).calendar()).first();
            VEvent event = calendar.getEvents().get(0);
            assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
            assertThat(event.getSummary().getValue()).isEqualTo(TITLE);
            assertThat(event.getDateStart().getValue().toInstant()).isEqualTo("2026-03-26T12:30:00Z");
            assertThat(event.getAttendees().get(0).getEmail()).isEqualTo(member.mail());
        }
    }

    private void answerByLink(Persona member, String option, String thanks) {
        Page nobody = anonymous();
        nobody.navigate(invitation(member).link("/a/").toString());
        Accessible.check(nobody);
        press(nobody, option);
        assertThat(nobody.locator("main")).containsText(thanks);
    }

    private static ReceivedMail invitation(Persona member) {
        return Mailbox.of(member.mail()).await("Einladung: " + TITLE);
    }

    private static void writeMinutes(Page page) {
        press(page, "Niederschrift beginnen");
        press(page, "Trotzdem beginnen");
        pasteAttendance(page);
        page.getByLabel("Notiz zu TOP 2").fill("Der Entwurf liegt vor.\nAlle stimmen zu.");
        page.getByLabel("TOP", new Page.GetByLabelOptions().setExact(true))
                .first()
                .selectOption("2. Arbeitsplan 2027");
        page.getByLabel("Wortlaut").fill("Der Arbeitsplan 2027 wird angenommen.");
        press(page, "Vorschlag eintragen");
        page.getByLabel("Aufgabe – freiwillig").press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Gespeichert.");
        press(page, "Im Konsens angenommen");
        assertThat(page.getByText("Beschluss STG-2026-")).isVisible();
        page.getByLabel("Aufgabe – freiwillig").fill("Plan an alle Partner senden");
        page.getByLabel("Wer", new Page.GetByLabelOptions().setExact(true))
                .selectOption("Bereichsleitung Agentur · Agentur für Arbeit");
        page.getByLabel("Bis wann").fill("2026-04-30");
        Accessible.check(page);
        press(page, "Aufgabe eintragen");
        press(page, "Zur Genehmigung geben");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Die Aufgaben sind verteilt.");
    }

    private static void pasteAttendance(Page page) {
        Locator agency = page.getByLabel("Bereichsleitung Agentur").first();
        assertThat(agency).isChecked();
        page.getByText("Anwesenheit aus einer Liste übernehmen").click();
        page.getByLabel("Zeilen aus einer Tabelle")
                .fill("Agentur, Bereichsleitung\tentschuldigt\nBereichsleitung Jobcenter\tanwesend\nUnbekannt\tda");
        press(page, "Übernehmen");
        assertThat(agency).not().isChecked();
        assertThat(page.getByLabel("Bereichsleitung Jobcenter").first()).isChecked();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Unbekannt");
        assertThat(page.getByLabel("Zeilen aus einer Tabelle")).hasValue("Unbekannt\tda");
        Accessible.check(page);
        agency.check();
        page.getByLabel("Amtsleitung Jugend").first().check();
    }

    private static void assertIsPdf(Page page) throws IOException {
        Download download = page.waitForDownload(
                () -> page.getByText("Niederschrift als PDF").click());
        byte[] bytes = Files.readAllBytes(download.path());
        assertThat(new String(bytes, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        assertThat(download.suggestedFilename()).startsWith("Niederschrift-stg-2026-");
    }

    /** Somebody in the list of those who are invited; others may be named elsewhere. */
    private static Locator invited(Page page, String name) {
        return page.locator("section[aria-labelledby=guests]")
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(name));
    }

    private static Locator person(Page page, String name) {
        return page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(name));
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
