package org.einklang.portal.procedure;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.einklang.testkit.Personas.PRESS_JOBCENTER;
import static org.einklang.testkit.Personas.STEERING_JOBCENTER;
import static org.einklang.testkit.Personas.TEAM_CITY;
import static org.einklang.testkit.Personas.TEAM_JOBCENTER;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.einklang.testkit.browser.Accessible;
import org.einklang.testkit.browser.BrowserTest;
import org.junit.jupiter.api.Test;

/** A group agrees on a text without a meeting. */
class ProceduresBrowserIT extends BrowserTest {

    private static final String LIST = "/c/lindental/bodies/ausb/procedures";

    @Test
    void the_secretary_asks_a_member_objects_and_the_changed_text_is_asked_anew() {
        Page secretary = as(TEAM_CITY);
        secretary.navigate(LIST);
        secretary.getByRole(AriaRole.LINK, name("Umlaufverfahren beginnen")).press("Enter");
        secretary.getByLabel("Worum geht es?").fill("Gemeinsamer Elternabend");
        secretary
                .locator("main form")
                .getByRole(AriaRole.BUTTON, inForm("Mitglieder fragen"))
                .click();
        assertThat(secretary.getByLabel("Worum geht es?")).hasValue("Gemeinsamer Elternabend");
        assertThat(secretary.locator("main")).containsText("Vorschlag fehlt.");
        Accessible.check(secretary);

        secretary.getByLabel("Vorschlag", exact()).fill("Wir laden Eltern im **März** ein.");
        secretary.getByLabel("Was kostet es?", part()).pressSequentially("100");
        assertThat(secretary.locator("[data-ek-costs-preview]")).containsText("Zusammen");
        assertThat(secretary.getByLabel("Vorschlag", exact())).hasValue("Wir laden Eltern im **März** ein.");
        Accessible.check(secretary);
        secretary
                .locator("main form")
                .getByRole(AriaRole.BUTTON, inForm("Mitglieder fragen"))
                .press("Enter");
        assertThat(secretary.getByRole(AriaRole.STATUS).first()).containsText("Die Mitglieder sind gefragt.");
        assertThat(secretary.locator("[aria-labelledby=proposal] strong")).hasText("März");
        String address = secretary.url();

        Page member = as(TEAM_JOBCENTER);
        member.navigate(address);
        assertThat(member.locator("main")).containsText("Antwort fehlt noch");
        Accessible.inEveryLook(member);
        member.getByLabel("Ich stimme zu, wenn", part()).check();
        answer(member);
        assertThat(member.locator("main")).containsText("warum oder unter welcher Bedingung");
        member.getByLabel("Begründung", part()).fill("Erst im April, im März sind Prüfungen.");
        answer(member);
        assertThat(member.getByRole(AriaRole.STATUS).first()).containsText("Ihre Antwort ist festgehalten.");
        assertThat(member.locator("main")).containsText("nicht angenommen");
        assertThat(member.locator("main")).containsText("Erst im April, im März sind Prüfungen.");
    }

    @Test
    void a_member_agrees_to_two_of_what_waits_with_one_press() {
        Page secretary = as(TEAM_CITY);
        for (String title : List.of("Sammelprobe Messe", "Sammelprobe Faltblatt")) {
            secretary.navigate(LIST + "/new");
            secretary.getByLabel("Worum geht es?").fill(title);
            secretary.getByLabel("Vorschlag", exact()).fill("Wir machen mit.");
            secretary
                    .locator("main form")
                    .getByRole(AriaRole.BUTTON, inForm("Mitglieder fragen"))
                    .click();
        }
        Page member = as(TEAM_JOBCENTER);
        member.navigate("/c/lindental");
        member.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("auf Ihre Antwort")))
                .click();
        Accessible.inEveryLook(member);
        member.getByRole(AriaRole.BUTTON, name("Allen angehakten zustimmen")).click();
        assertThat(member.locator("main")).containsText("Bitte haken Sie an");
        member.getByLabel("Zustimmen: Sammelprobe Messe", part()).press("Space");
        member.getByLabel("Zustimmen: Sammelprobe Faltblatt", part()).press("Space");
        member.getByRole(AriaRole.BUTTON, name("Allen angehakten zustimmen")).press("Enter");

        Locator results = member.getByRole(AriaRole.LIST, name("Das ist geschehen"));
        assertThat(results.getByText("Sie haben zugestimmt.")).hasCount(2);
        assertThat(results).containsText("Sammelprobe Faltblatt");
        assertThat(member.locator("#several")).not().containsText("Sammelprobe");
        Accessible.check(member);
    }

    @Test
    void two_who_change_the_text_at_once_both_find_their_words() {
        Page secretary = as(TEAM_CITY);
        secretary.navigate(LIST + "/new");
        secretary.getByLabel("Worum geht es?").fill("Gemeinsame Sprechstunde");
        secretary.getByLabel("Vorschlag", exact()).fill("Wir beraten jeden Montag im Rathaus. Jeder Partner kommt.");
        secretary
                .locator("main form")
                .getByRole(AriaRole.BUTTON, inForm("Mitglieder fragen"))
                .click();
        String address = secretary.url().replaceAll("[?#].*", "") + "/edit";
        Page chair = as(TEAM_JOBCENTER);
        chair.navigate(address);
        secretary.navigate(address);

        chair.getByLabel("Vorschlag", exact()).fill("Wir beraten jeden Dienstag im Rathaus. Jeder Partner kommt.");
        chair.getByRole(AriaRole.BUTTON, name("Ändern und neu fragen")).click();
        assertThat(chair.getByRole(AriaRole.STATUS).first()).containsText("Der Text ist geändert");
        secretary
                .getByLabel("Vorschlag", exact())
                .fill("Wir beraten jeden Montag im Rathaus. Jeder Partner kommt gern.");
        secretary.getByRole(AriaRole.BUTTON, name("Ändern und neu fragen")).click();

        assertThat(secretary.locator("main")).containsText("Während Sie geschrieben haben, hat");
        assertThat(secretary.getByLabel("Vorschlag", exact()))
                .hasValue("Wir beraten jeden Dienstag im Rathaus. Jeder Partner kommt gern.");
        Accessible.check(secretary);
        secretary.getByRole(AriaRole.BUTTON, name("Ändern und neu fragen")).click();
        assertThat(secretary.locator("main")).containsText("Dienstag im Rathaus. Jeder Partner kommt gern.");
    }

    @Test
    void the_secretary_attaches_a_file_learns_why_another_one_is_refused_and_takes_a_removal_back() {
        Page page = as(TEAM_CITY);
        page.navigate(LIST + "/new");
        page.getByLabel("Worum geht es?").fill("Mit Unterlagen");
        page.getByLabel("Vorschlag", exact()).fill("Siehe Anhang.");
        page.locator("main form")
                .getByRole(AriaRole.BUTTON, inForm("Mitglieder fragen"))
                .click();
        chooseFile(page, "seite.png", "<html>Kein Bild</html>");
        page.getByRole(AriaRole.BUTTON, name("Hochladen")).press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("steckt etwas anderes");
        assertThat(page.locator("#messages")).isFocused();
        Accessible.check(page);

        chooseFile(page, "Unterlagen.txt", "Alles Nötige");
        page.getByRole(AriaRole.BUTTON, name("Hochladen")).press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Die Datei ist angehängt.");
        assertThat(page.getByRole(AriaRole.LINK, name("Unterlagen.txt")).first())
                .isVisible();
        page.getByRole(AriaRole.BUTTON, name("Entfernen: Unterlagen.txt")).press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("30 Tage lang");
        Accessible.check(page);
        page.getByRole(AriaRole.BUTTON, name("Zurückholen: Unterlagen.txt")).press("Enter");
        assertThat(page.getByRole(AriaRole.LINK, name("Unterlagen.txt")).first())
                .isVisible();
        Accessible.check(page);
    }

    private static void chooseFile(Page page, String name, String content) {
        page.getByLabel("Dateien anhängen", part())
                .setInputFiles(new FilePayload(name, "", content.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_member_mentions_somebody_by_keyboard_changes_the_comment_and_takes_its_deletion_back() {
        Page page = as(STEERING_JOBCENTER);
        page.navigate("/c/lindental/bodies/stg/procedures/2");
        Locator field = page.getByLabel("Ihr Kommentar", part());
        field.pressSequentially("Bitte @amtsl");
        assertThat(page.getByRole(AriaRole.LISTBOX, name("Personen, die diese Seite sehen"))
                        .getByRole(AriaRole.OPTION))
                .containsText(new String[] {"Amtsleitung Jugend"});
        field.press("ArrowDown");
        assertThat(field).hasAttribute("aria-activedescendant", Pattern.compile(".+-0"));
        Accessible.check(page);
        field.press("Enter");
        assertThat(field).hasValue("Bitte @Amtsleitung Jugend ");
        field.pressSequentially("ansehen");
        page.getByRole(AriaRole.BUTTON, name("Kommentieren")).press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Ihr Kommentar steht da.");
        Locator mine = page.locator(".ek-comment:target");
        assertThat(mine.getByRole(AriaRole.LINK, inForm("@Amtsleitung Jugend"))).isVisible();

        page.setViewportSize(320, 800);
        mine.getByRole(AriaRole.LINK, inForm("Ändern")).press("Enter");
        assertThat(field).hasValue("Bitte @Amtsleitung Jugend ansehen");
        Accessible.check(page);
        field.fill("Bitte bis Freitag ansehen");
        page.getByRole(AriaRole.BUTTON, name("Speichern")).click();
        assertThat(mine).containsText("geändert");
        mine.getByRole(AriaRole.BUTTON, inForm("Löschen")).click();
        assertThat(mine).containsText("können Sie das rückgängig machen");
        assertThat(mine).not().containsText("Freitag");
        mine.getByRole(AriaRole.BUTTON, inForm("Rückgängig machen")).click();
        assertThat(mine).containsText("Bitte bis Freitag ansehen");
        mine.getByRole(AriaRole.BUTTON, inForm("Löschen")).click();
    }

    @Test
    void the_lists_and_forms_are_accessible_in_both_languages() {
        for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            Page page = as(TEAM_CITY, locale);
            page.navigate(LIST);
            Accessible.check(page);
            page.navigate(LIST + "/new");
            Accessible.check(page);
            Page running = as(STEERING_JOBCENTER, locale);
            running.navigate("/c/lindental/bodies/stg/procedures");
            Accessible.check(running);
            running.locator("main table a").first().click();
            Accessible.check(running);
        }
    }

    @Test
    void who_does_not_sit_in_the_body_finds_nothing() {
        Page page = as(PRESS_JOBCENTER);
        page.navigate(LIST);
        assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Nicht gefunden");
    }

    private static void answer(Page page) {
        page.getByRole(AriaRole.BUTTON, name("Antworten")).click();
    }

    private static Page.GetByRoleOptions name(String words) {
        return new Page.GetByRoleOptions().setName(words);
    }

    private static Locator.GetByRoleOptions inForm(String words) {
        return new Locator.GetByRoleOptions().setName(words);
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static Page.GetByLabelOptions part() {
        return new Page.GetByLabelOptions().setExact(false);
    }
}
