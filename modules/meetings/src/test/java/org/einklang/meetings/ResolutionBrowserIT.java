package org.einklang.meetings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import org.einklang.testkit.browser.Accessible;
import org.einklang.testkit.browser.BrowserTest;
import org.junit.jupiter.api.Test;

/** From a proposal in the minutes, by keyboard, over the votes to the register, and what has become of it. */
class ResolutionBrowserIT extends BrowserTest {

    private static final String WORDING = "Die Partner bieten donnerstags eine gemeinsame Sprechstunde an.";

    @Test
    void the_secretary_records_the_votes_and_later_that_it_is_done() {
        Page secretary = as(SECRETARY);
        plan(secretary);
        button(secretary, "Einladen").press("Enter");
        button(secretary, "Niederschrift beginnen").press("Enter");
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

    private static void plan(Page page) {
        page.navigate("/c/lindental/meetings/new");
        field(page, "plan:body").selectOption("Steuerungsgruppe");
        field(page, "plan:title").fill("Sitzung mit Beschluss");
        field(page, "plan:day").fill("2026-11-12");
        field(page, "plan:place").fill("Rathaus");
        field(page, "plan:agenda").fill("Sprechstunde");
        field(page, "plan:submit").press("Enter");
        assertThat(page.locator("h1")).containsText("Sitzung mit Beschluss");
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
