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

/** From the proposal of a member, by keyboard, to the item on the agenda, each at their own browser. */
class ProposalBrowserIT extends BrowserTest {

    private static final String TITLE = "Öffnungszeiten am Samstag";

    @Test
    void a_member_proposes_an_item_and_the_secretary_takes_it_up() {
        Page secretary = as(SECRETARY);
        secretary.navigate("/c/lindental/meetings/new");
        field(secretary, "plan:body").selectOption("Steuerungsgruppe");
        field(secretary, "plan:title").fill("Sitzung mit Vorschlag");
        field(secretary, "plan:day").fill("2026-10-15");
        field(secretary, "plan:place").fill("Rathaus");
        field(secretary, "plan:agenda").fill("Begrüßung");
        field(secretary, "plan:submit").press("Enter");
        assertThat(secretary.locator("h1")).containsText("Sitzung mit Vorschlag");
        String meeting = secretary.url();
        secretary.getByText("Frist für Vorschläge").press("Enter");
        field(secretary, "deadline:until").fill("2026-10-16");
        field(secretary, "deadline:set").press("Enter");
        assertThat(secretary.getByRole(AriaRole.ALERT).first()).containsText("Die Frist liegt nach der Sitzung.");
        assertThat(field(secretary, "deadline:until")).hasValue("2026-10-16");
        field(secretary, "deadline:until").fill("2026-10-08");
        field(secretary, "deadline:set").press("Enter");
        assertThat(secretary.locator("main")).containsText("Vorschläge zur Tagesordnung bis");

        Page member = as(STEERING_AGENCY, Locale.ENGLISH);
        member.navigate(meeting);
        link(member, "Propose an item").press("Enter");
        assertThat(member.locator("main")).containsText("Sitzung mit Vorschlag on");
        field(member, "proposal:submit").press("Enter");
        assertThat(member.getByRole(AriaRole.ALERT).first()).isVisible();
        Accessible.inEveryLook(member);
        field(member, "proposal:title").fill(TITLE);
        member.getByLabel("discuss").press("Space");
        field(member, "proposal:duration").fill("15");
        field(member, "proposal:submit").press("Enter");
        assertThat(member.getByRole(AriaRole.STATUS).first()).containsText("Your proposal has arrived.");
        Accessible.inEveryLook(member);
        member.navigate("/c/lindental/meetings/proposals");
        Accessible.inEveryLook(member);
        secretary.navigate("/c/lindental/meetings/proposals");
        Accessible.inEveryLook(secretary);
        Page german = as(STEERING_AGENCY);
        german.navigate("/c/lindental/meetings/proposals/new");
        Accessible.inEveryLook(german);

        secretary.navigate(meeting);
        secretary
                .locator("li")
                .filter(new Locator.FilterOptions().setHasText(TITLE))
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Aufnehmen").setExact(true))
                .press("Enter");
        assertThat(secretary.locator(".ek-agenda")).containsText(TITLE);
        assertThat(secretary.locator(".ek-agenda")).containsText("15 Minuten · beraten");
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
