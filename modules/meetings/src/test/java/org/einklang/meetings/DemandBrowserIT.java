package org.einklang.meetings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_JOBCENTER;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import org.einklang.testkit.browser.Accessible;
import org.einklang.testkit.browser.BrowserTest;
import org.junit.jupiter.api.Test;

/** From the demand of a member to the meeting that is called for it, each at their own browser [000 IV.1]. */
class DemandBrowserIT extends BrowserTest {

    private static final String REASON = "Ein Betrieb zieht sein Angebot für die Praktikumswoche zurück.";

    @Test
    void a_member_demands_a_meeting_and_the_secretary_calls_it() {
        Page member = as(STEERING_JOBCENTER);
        member.navigate("/c/lindental/meetings");
        link(member, "Sitzungsverlangen").press("Enter");
        Accessible.inEveryLook(member);
        link(member, "Sitzung verlangen").press("Enter");
        field(member, "demand:body").selectOption("Steuerungsgruppe");
        field(member, "demand:items").fill("Praktikumswoche\nErsatz finden");
        field(member, "demand:reason").fill(REASON);
        field(member, "demand:lastDay").fill("2020-01-01");
        field(member, "demand:submit").press("Enter");
        assertThat(member.getByRole(AriaRole.ALERT).first()).containsText("Bitte wählen Sie einen Tag nach heute.");
        assertThat(field(member, "demand:reason")).hasValue(REASON);
        Accessible.inEveryLook(member);
        field(member, "demand:lastDay").fill("2026-04-30");
        field(member, "demand:submit").press("Enter");
        assertThat(member.getByRole(AriaRole.STATUS).first())
                .containsText("Vorsitz und Schriftführung wissen Bescheid");
        Accessible.inEveryLook(member);
        String demand = member.url();

        Page secretary = as(SECRETARY, Locale.ENGLISH);
        secretary.navigate(demand);
        assertThat(secretary.locator("main")).containsText(REASON);
        Accessible.check(secretary);
        Accessible.reflows(secretary);
        field(secretary, "call:day").fill("2026-04-20");
        field(secretary, "call:place").fill("Rathaus");
        field(secretary, "call:ends").fill("08:00");
        field(secretary, "call:submit").press("Enter");
        assertThat(secretary.getByRole(AriaRole.ALERT).first()).isVisible();
        assertThat(field(secretary, "call:place")).hasValue("Rathaus");
        field(secretary, "call:ends").fill("12:00");
        field(secretary, "call:submit").press("Enter");
        assertThat(secretary.locator("h1")).containsText("Steuerungsgruppe");
        assertThat(secretary.locator("main")).containsText("Ersatz finden");

        member.navigate(demand);
        assertThat(member.locator("main")).containsText("Einberufene Sitzung");
        assertThat(member.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Zurückziehen")))
                .hasCount(0);
        Accessible.inEveryLook(member);
    }

    private static Locator link(Page page, String name) {
        return page.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }
}
