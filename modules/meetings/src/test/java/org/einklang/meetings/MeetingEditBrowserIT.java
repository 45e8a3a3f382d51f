package org.einklang.meetings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_JOBCENTER;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Locale;
import org.einklang.api.time.PortalTime;
import org.einklang.testkit.TestPortal;
import org.einklang.testkit.browser.Accessible;
import org.einklang.testkit.browser.BrowserTest;
import org.junit.jupiter.api.Test;

/** The secretary moves a meeting to another room after the invitation and tells it once, by keyboard; a member reads it. */
class MeetingEditBrowserIT extends BrowserTest {

    @Test
    void a_change_waits_until_it_is_told() {
        Page secretary = as(SECRETARY);
        secretary.navigate("/c/lindental/meetings/new");
        field(secretary, "plan:body").selectOption("Steuerungsgruppe");
        field(secretary, "plan:title").fill("Sitzung die umzieht");
        field(secretary, "plan:day")
                .fill(PortalTime.dayOf(TestPortal.STARTED.plus(Duration.ofDays(2_965)))
                        .toString());
        field(secretary, "plan:place").fill("Rathaus");
        field(secretary, "plan:agenda").fill("Begrüßung");
        field(secretary, "plan:submit").press("Enter");
        button(secretary, "Einladen").press("Enter");
        assertThat(secretary.getByRole(AriaRole.STATUS).first()).containsText("Die Einladung geht an");
        String meeting = secretary.url();
        link(secretary, "Sitzung ändern").press("Enter");
        field(secretary, "edit:place").fill("Stadthalle, Saal 2");
        field(secretary, "edit:ends").fill("01:00");
        field(secretary, "edit:save").press("Enter");
        assertThat(secretary.locator("[id$=ends-error]")).hasText("Das Ende liegt vor dem Beginn.");
        assertThat(field(secretary, "edit:place")).hasValue("Stadthalle, Saal 2");
        Accessible.inEveryLook(secretary);
        field(secretary, "edit:ends").fill("12:00");
        field(secretary, "edit:save").press("Enter");
        assertThat(secretary.locator("main")).containsText("Noch nicht mitgeteilt");
        assertThat(secretary.locator("main")).containsText("Ort: Stadthalle, Saal 2; bisher Rathaus");
        Accessible.inEveryLook(secretary);

        Page member = as(STEERING_JOBCENTER, Locale.ENGLISH);
        member.navigate(meeting);
        assertThat(member.locator("main")).containsText("Stadthalle, Saal 2");
        assertThat(member.locator("main")).not().containsText("Not told yet");
        assertThat(link(member, "Change meeting")).hasCount(0);

        button(secretary, "Änderungen mitteilen").press("Enter");
        assertThat(secretary.getByRole(AriaRole.STATUS).first()).containsText("Die Mitteilung geht an");
        assertThat(secretary.locator("main")).not().containsText("Noch nicht mitgeteilt");
    }

    private static Locator link(Page page, String name) {
        return page.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }
}
