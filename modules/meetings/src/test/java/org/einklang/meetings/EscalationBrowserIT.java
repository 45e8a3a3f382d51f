package org.einklang.meetings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.TEAM_CITY;
import static org.einklang.testkit.Personas.TEAM_JOBCENTER;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.regex.Pattern;
import org.einklang.testkit.browser.Accessible;
import org.einklang.testkit.browser.BrowserTest;
import org.junit.jupiter.api.Test;

/** From the minutes of a group that does not agree to the page that the steering group reads, by keyboard [000 IV.3]. */
class EscalationBrowserIT extends BrowserTest {

    @Test
    void the_secretary_passes_on_what_the_group_does_not_agree_on() {
        Page secretary = as(TEAM_CITY);
        plan(secretary);
        button(secretary, "Einladen").press("Enter");
        button(secretary, "Niederschrift beginnen").press("Enter");
        secretary.getByLabel("Notiz zu TOP 1").fill("Wir reden seit Mai darüber.");
        secretary.getByLabel("Wortlaut").fill("Die Halle mietet die Stadt.");
        button(secretary, "Vorschlag eintragen").press("Enter");
        button(secretary, "Kein Konsens").press("Enter");
        assertThat(secretary.locator("h1")).containsText("Kein Konsens: an „Steuerungsgruppe“ geben");
        assertThat(field(secretary, "escalation:question")).hasValue("Die Halle mietet die Stadt.");
        assertThat(field(secretary, "escalation:history")).hasValue(Pattern.compile("seit Mai"));
        Accessible.inEveryLook(secretary);

        field(secretary, "escalation:positions:0:words").fill("Die Stadt hat eine Halle.");
        field(secretary, "escalation:submit").press("Enter");
        assertThat(secretary.locator("[id='escalation:positions:1:words-error']"))
                .isVisible();
        assertThat(field(secretary, "escalation:positions:0:words")).hasValue("Die Stadt hat eine Halle.");
        field(secretary, "escalation:positions:1:words").fill("Alle zahlen zu gleichen Teilen.");
        field(secretary, "escalation:submit").press("Enter");
        assertThat(secretary.getByRole(AriaRole.STATUS).first()).containsText("Weitergegeben.");
        assertThat(secretary.locator("main")).containsText("wartet auf Antwort");
        Accessible.inEveryLook(secretary);
        String address = secretary.url();

        Page chair = as(CHAIR, Locale.ENGLISH);
        chair.navigate("/c/lindental/meetings/escalations");
        Accessible.inEveryLook(chair);
        chair.locator("tr")
                .filter(new Locator.FilterOptions().setHasText("Halle für die Messe"))
                .getByRole(AriaRole.LINK)
                .press("Enter");
        assertThat(chair.locator("main")).containsText("Alle zahlen zu gleichen Teilen.");
        assertThat(chair.getByText("Take back")).hasCount(0);
        Accessible.inEveryLook(chair);

        Page head = as(TEAM_JOBCENTER);
        head.navigate(address);
        button(head, "Zurücknehmen").first().click();
        head.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Zurücknehmen"))
                .click();
        assertThat(head.locator("main")).containsText("zurückgenommen");
    }

    private static void plan(Page page) {
        page.navigate("/c/lindental/meetings/new");
        field(page, "plan:body").selectOption("AG Ausbildung");
        field(page, "plan:title").fill("Treffen zur Halle");
        field(page, "plan:day").fill("2026-11-24");
        field(page, "plan:place").fill("Rathaus");
        field(page, "plan:agenda").fill("Halle für die Messe");
        field(page, "plan:submit").press("Enter");
        assertThat(page.locator("h1")).containsText("Treffen zur Halle");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }
}
