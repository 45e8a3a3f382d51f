package org.einklang.meetings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.SECRETARY;
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
        plan(secretary, "AG Ausbildung", "Treffen zur Halle", "2026-11-24", "Halle für die Messe");
        button(secretary, "Einladen").press("Enter");
        button(secretary, "Niederschrift beginnen").press("Enter");
        button(secretary, "Trotzdem beginnen").press("Enter");
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

    @Test
    void the_steering_group_resolves_on_it_and_the_group_reads_the_answer() {
        Page group = as(TEAM_CITY);
        plan(group, "AG Ausbildung", "Treffen zu Bussen", "2026-11-23", "Busse zur Messe");
        button(group, "Einladen").press("Enter");
        button(group, "Niederschrift beginnen").press("Enter");
        button(group, "Trotzdem beginnen").press("Enter");
        group.getByLabel("Wortlaut").fill("Die Busse bezahlt die Stadt.");
        button(group, "Vorschlag eintragen").press("Enter");
        button(group, "Kein Konsens").press("Enter");
        field(group, "escalation:positions:0:words").fill("Das ist ihr Fest.");
        field(group, "escalation:positions:1:words").fill("Alle zahlen gleich viel.");
        field(group, "escalation:submit").press("Enter");
        String address = group.url();

        Page secretary = as(SECRETARY);
        secretary.navigate(address);
        secretary.locator("main dl").getByRole(AriaRole.LINK).press("Enter");
        takeOff(secretary);
        plan(secretary, "Steuerungsgruppe", "Sitzung zu Bussen", "2026-11-25", "Begrüßung");
        secretary
                .locator(".ek-prop")
                .filter(new Locator.FilterOptions().setHasText("Busse zur Messe"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Aufnehmen"))
                .press("Enter");
        button(secretary, "Einladen").press("Enter");
        button(secretary, "Niederschrift beginnen").press("Enter");
        button(secretary, "Trotzdem beginnen").press("Enter");
        field(secretary, "minutes:item").selectOption("2. Kein Konsens: Busse zur Messe");
        secretary.getByLabel("Wortlaut").fill("Alle drei bezahlen die Busse zu gleichen Teilen.");
        button(secretary, "Vorschlag eintragen").press("Enter");
        button(secretary, "Im Konsens angenommen").press("Enter");
        button(secretary, "Zur Genehmigung geben").press("Enter");

        group.navigate("/c/lindental/notifications");
        group.locator("tr")
                .filter(new Locator.FilterOptions().setHasText("Antwort der Steuerungsgruppe: Busse zur Messe"))
                .getByRole(AriaRole.BUTTON)
                .press("Enter");
        assertThat(group.locator("h1")).containsText("Busse zur Messe");
        assertThat(group.locator("main")).containsText("beantwortet");
        assertThat(group.locator("main")).containsText("Alle drei bezahlen die Busse zu gleichen Teilen.");
        group.navigate("/c/lindental/meetings/escalations");
        Accessible.inEveryLook(group);
    }

    /** The item that waits for the next meeting is for another one. */
    private static void takeOff(Page page) {
        page.getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("Kein Konsens: Busse zur Messe"))
                .first()
                .press("Enter");
        button(page, "Punkt streichen").first().press("Enter");
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Punkt streichen"))
                .press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Der Punkt ist gestrichen.");
    }

    private static void plan(Page page, String body, String title, String day, String agenda) {
        page.navigate("/c/lindental/meetings/new");
        field(page, "plan:body").selectOption(body);
        field(page, "plan:title").fill(title);
        field(page, "plan:day").fill(day);
        field(page, "plan:place").fill("Rathaus");
        field(page, "plan:agenda").fill(agenda);
        field(page, "plan:submit").press("Enter");
        assertThat(page.locator("h1")).containsText(title);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }
}
