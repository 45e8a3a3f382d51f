package org.einklang.meetings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_JOBCENTER;
import static org.einklang.testkit.Personas.TEAM_CITY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import org.einklang.testkit.browser.Accessible;
import org.einklang.testkit.browser.BrowserTest;
import org.junit.jupiter.api.Test;

/** An item goes to another body and comes back, by keyboard. */
class HandoverBrowserIT extends BrowserTest {

    private static final String ITEM = "Halle für den Fachtag";

    @Test
    void the_secretary_hands_an_item_on_once_and_takes_it_back() {
        Page secretary = as(SECRETARY);
        plan(secretary);
        String item = secretary.url();
        handOn(secretary);
        assertThat(secretary.getByRole(AriaRole.STATUS).first()).containsText("Der Punkt ist weitergegeben.");
        Locator others = secretary.locator("section[aria-labelledby=handoverPart]");
        assertThat(others).containsText("AG Ausbildung: weitergegeben, noch nicht aufgenommen");
        Accessible.inEveryLook(secretary);

        Page other = as(TEAM_CITY);
        other.navigate("/c/lindental/meetings/proposals");
        other.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(ITEM))
                .press("Enter");
        assertThat(other.locator("main")).containsText("Welche Halle ist frei?");
        Accessible.inEveryLook(other);

        handOn(secretary);
        assertThat(secretary.getByRole(AriaRole.ALERT).first()).containsText("hat den Punkt schon");
        assertThat(secretary.locator("[id='handover:reason']")).hasValue("Welche Halle ist frei?");

        Page member = as(STEERING_JOBCENTER, Locale.ENGLISH);
        member.navigate(item);
        assertThat(member.locator("main")).containsText("AG Ausbildung");
        assertThat(member.locator("[id='handover:handOn']")).hasCount(0);
        Accessible.inEveryLook(member);

        secretary.navigate(item);
        secretary
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Zurücknehmen: AG Ausbildung"))
                .press("Enter");
        assertThat(secretary.getByRole(AriaRole.STATUS).first()).containsText("Der Punkt ist zurückgenommen.");
        other.navigate("/c/lindental/meetings/proposals");
        assertThat(other.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(ITEM)))
                .containsText("zurückgezogen");
    }

    private static void plan(Page page) {
        page.navigate("/c/lindental/meetings/new");
        page.locator("[id='plan:body']").selectOption("Steuerungsgruppe");
        page.locator("[id='plan:title']").fill("Sitzung mit Halle");
        page.locator("[id='plan:day']").fill("2026-09-21");
        page.locator("[id='plan:place']").fill("Rathaus");
        page.locator("[id='plan:agenda']").fill(ITEM);
        page.locator("[id='plan:submit']").press("Enter");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(ITEM)).press("Enter");
        assertThat(page.locator("h1")).containsText(ITEM);
    }

    private static void handOn(Page page) {
        Locator fold = page.getByText("An ein anderes Gremium geben");
        if (!page.locator("[id='handover:target']").isVisible()) {
            fold.press("Enter");
        }
        page.locator("[id='handover:target']").selectOption("AG Ausbildung");
        page.locator("[id='handover:reason']").fill("Welche Halle ist frei?");
        page.locator("[id='handover:handOn']").press("Enter");
    }
}
