package org.einklang.meetings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.einklang.testkit.Personas.HEAD_OF_AGENCY;
import static org.einklang.testkit.Personas.HEAD_OF_CITY;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.einklang.testkit.browser.Accessible;
import org.einklang.testkit.browser.BrowserTest;
import org.junit.jupiter.api.Test;

/** From a proposal in the minutes, by keyboard, over the votes to the register, and what has become of it. */
class ResolutionBrowserIT extends BrowserTest {

    private static final String WORDING = "Die Partner bieten donnerstags eine gemeinsame Sprechstunde an.";

    @Test
    void the_secretary_records_the_votes_and_later_that_it_is_done() {
        Page secretary = as(SECRETARY);
        plan(secretary, "Sitzung mit Beschluss", "2026-11-12");
        button(secretary, "Einladen").press("Enter");
        button(secretary, "Niederschrift beginnen").press("Enter");
        button(secretary, "Trotzdem beginnen").press("Enter");
        secretary.getByLabel("Wortlaut").fill(WORDING);
        button(secretary, "Vorschlag eintragen").press("Enter");
        button(secretary, "Mit Stimmen oder Geltung").press("Enter");
        assertThat(secretary.locator("h1")).containsText("Wie ging der Vorschlag aus?");
        Accessible.inEveryLook(secretary);

        secretary.getByLabel("Durch Abstimmung").press("Space");
        field(secretary, "outcome:votes:0:yes").fill("9");
        field(secretary, "outcome:record").press("Enter");
        assertThat(secretary.locator("main")).containsText("Agentur für Arbeit: hier nur 1 Stimme.");
        assertThat(field(secretary, "outcome:votes:0:yes")).hasValue("9");
        for (int i = 0; i < 3; i++) {
            field(secretary, "outcome:votes:" + i + ":yes").fill("1");
        }
        field(secretary, "outcome:reviewOn").fill("2027-03-01");
        field(secretary, "outcome:record").press("Enter");
        assertThat(secretary.locator("main")).containsText("Abgestimmt: 3 Ja, 0 Nein, 0 Enthaltungen");

        secretary.navigate("/c/lindental/meetings/resolutions?year=2026");
        Accessible.inEveryLook(secretary);
        row(secretary).getByRole(AriaRole.LINK).press("Enter");
        assertThat(secretary.locator("main")).containsText("Wird am 01.03.2027 überprüft.");
        Accessible.inEveryLook(secretary);
        secretary.getByLabel("Anmerkung").fill("Läuft seit Mai.");
        button(secretary, "Als umgesetzt festhalten").press("Enter");
        assertThat(secretary.getByRole(AriaRole.STATUS).first()).containsText("als umgesetzt festgehalten");

        Page member = as(STEERING_AGENCY, Locale.ENGLISH);
        member.navigate("/c/lindental/meetings/resolutions?state=IMPLEMENTED&year=2026");
        row(member).getByRole(AriaRole.LINK).press("Enter");
        assertThat(member.locator("main")).containsText("Läuft seit Mai.");
        assertThat(member.locator("main")).containsText("Voted: 3 for, 0 against, 0 abstained");
        Accessible.inEveryLook(member);
    }

    @Test
    void a_wrong_click_is_corrected_by_keyboard_and_its_number_stays_where_it_was_drawn() {
        Page secretary = as(SECRETARY);
        plan(secretary, "Sitzung mit falschem Klick", "2026-11-19");
        button(secretary, "Einladen").press("Enter");
        button(secretary, "Niederschrift beginnen").press("Enter");
        button(secretary, "Trotzdem beginnen").press("Enter");
        secretary.getByLabel("Wortlaut").fill("Die Sprechstunde entfällt im Juli.");
        button(secretary, "Vorschlag eintragen").press("Enter");
        button(secretary, "Im Konsens angenommen").press("Enter");
        String minutes = secretary.url();

        button(secretary, "Ausgang berichtigen").press("Enter");
        assertThat(secretary.locator("main")).containsText("Die Nummer bleibt bei diesem Vorschlag");
        assertThat(secretary.getByLabel("Im Konsens, ohne Auszählung")).isChecked();
        Accessible.inEveryLook(secretary);
        secretary.getByLabel("Abgelehnt").press("Space");
        secretary.getByLabel("Durch Abstimmung").press("Space");
        field(secretary, "outcome:votes:0:no").fill("7");
        field(secretary, "outcome:correct").press("Enter");
        assertThat(secretary.locator("main")).containsText("Agentur für Arbeit: hier nur 1 Stimme.");
        assertThat(secretary.getByLabel("Abgelehnt")).isChecked();
        assertThat(field(secretary, "outcome:votes:0:no")).hasValue("7");

        for (int i = 0; i < 3; i++) {
            field(secretary, "outcome:votes:" + i + ":no").fill("1");
        }
        field(secretary, "outcome:correct").press("Enter");
        assertThat(secretary.getByRole(AriaRole.STATUS).first()).containsText("Der Ausgang ist berichtigt.");
        assertThat(secretary.locator("main")).containsText("Abgestimmt: 0 Ja, 3 Nein, 0 Enthaltungen");

        Page member = as(STEERING_AGENCY, Locale.ENGLISH);
        member.navigate("/c/lindental/meetings/resolutions?state=UNUSED&year=2026");
        Locator unused = member.locator("tr")
                .filter(new Locator.FilterOptions().setHasText("Die Sprechstunde entfällt im Juli."));
        unused.getByRole(AriaRole.LINK).press("Enter");
        assertThat(member.locator("main")).containsText("This number stands for no resolution");
        Accessible.inEveryLook(member);

        secretary.navigate(minutes);
        button(secretary, "Zur Genehmigung geben").press("Enter");
        assertThat(button(secretary, "Ausgang berichtigen")).hasCount(0);
    }

    /** The sponsors of the example want names, and the chair writes their minutes. */
    @Test
    void sponsors_vote_by_name_and_everybody_who_reads_the_resolution_sees_who_was_for_it() {
        Page chair = as(HEAD_OF_CITY);
        plan(chair, "Trägergruppe", "Sondersitzung der Träger", "2026-11-26");
        button(chair, "Einladen").press("Enter");
        button(chair, "Niederschrift beginnen").press("Enter");
        button(chair, "Trotzdem beginnen").press("Enter");
        chair.getByLabel("Wortlaut").fill("Die Träger verlängern die Zusammenarbeit um zwei Jahre.");
        button(chair, "Vorschlag eintragen").press("Enter");
        button(chair, "Mit Stimmen oder Geltung").press("Enter");
        assertThat(chair.locator("main")).containsText("Dieses Gremium hält fest, wer wie gestimmt hat.");
        Accessible.inEveryLook(chair);

        chair.getByLabel("Durch Abstimmung").press("Space");
        ballot(chair, "Leitung Agentur").selectOption("Ja");
        ballot(chair, "Leitung Stadt").selectOption("Nein");
        field(chair, "outcome:record").press("Enter");
        assertThat(field(chair, "outcome:ballots:0:choice-error")).isVisible();
        assertThat(ballot(chair, "Leitung Stadt").locator("option:checked")).hasText("Nein");
        ballot(chair, "Leitung Stadt").selectOption("Ja");
        ballot(chair, "Leitung Jobcenter").selectOption("Ja");
        field(chair, "outcome:record").press("Enter");
        assertThat(chair.locator("main")).containsText("Dafür: Leitung Agentur, Leitung Jobcenter, Leitung Stadt.");

        button(chair, "Ausgang berichtigen").press("Enter");
        assertThat(ballot(chair, "Leitung Jobcenter").locator("option:checked")).hasText("Ja");
        for (String name : List.of("Leitung Agentur", "Leitung Jobcenter", "Leitung Stadt")) {
            ballot(chair, name).selectOption("hat nicht abgestimmt");
        }
        chair.getByLabel("Im Konsens, ohne Auszählung").press("Space");
        field(chair, "outcome:correct").press("Enter");
        assertThat(chair.getByRole(AriaRole.STATUS).first()).containsText("Der Ausgang ist berichtigt.");
        assertThat(chair.locator("main")).not().containsText("Dafür:");
        button(chair, "Ausgang berichtigen").press("Enter");
        chair.getByLabel("Durch Abstimmung").press("Space");
        for (String name : List.of("Leitung Agentur", "Leitung Jobcenter", "Leitung Stadt")) {
            ballot(chair, name).selectOption("Ja");
        }
        field(chair, "outcome:correct").press("Enter");
        Page reader = as(HEAD_OF_AGENCY, Locale.ENGLISH);
        reader.navigate("/c/lindental/meetings/resolutions?year=2026&text=verl%C3%A4ngern");
        reader.locator("main tbody tr").first().getByRole(AriaRole.LINK).first().press("Enter");
        assertThat(reader.locator("main")).containsText("For: Leitung Agentur, Leitung Jobcenter, Leitung Stadt.");
        Accessible.check(reader);
    }

    private static Locator ballot(Page page, String name) {
        return page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)));
    }

    private static void plan(Page page, String title, String day) {
        plan(page, "Steuerungsgruppe", title, day);
    }

    private static void plan(Page page, String body, String title, String day) {
        page.navigate("/c/lindental/meetings/new");
        field(page, "plan:body").selectOption(body);
        field(page, "plan:title").fill(title);
        field(page, "plan:day").fill(day);
        field(page, "plan:place").fill("Rathaus");
        field(page, "plan:agenda").fill("Sprechstunde");
        field(page, "plan:submit").press("Enter");
        assertThat(page.locator("h1")).containsText(title);
    }

    private static Locator row(Page page) {
        return page.locator("tr").filter(new Locator.FilterOptions().setHasText(WORDING));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }
}
