package org.einklang.meetings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.einklang.testkit.Personas.EVALUATOR;
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

/** The secretary plans a meeting that is held online, by keyboard; a member joins by one press, an onlooker finds no way in. */
class JoiningBrowserIT extends BrowserTest {

    private static final String ROOM = "https://konferenz.example/wand-3330";

    @Test
    void a_meeting_without_a_room_is_joined_by_link_or_telephone() {
        Page secretary = as(SECRETARY);
        secretary.navigate("/c/lindental/meetings/new");
        field(secretary, "plan:body").selectOption("Steuerungsgruppe");
        field(secretary, "plan:title").fill("Sitzung im Netz");
        field(secretary, "plan:day")
                .fill(PortalTime.dayOf(TestPortal.STARTED.plus(Duration.ofDays(3_330)))
                        .toString());
        field(secretary, "plan:place").fill("");
        field(secretary, "plan:agenda").fill("Begrüßung");
        field(secretary, "plan:joinLink").fill("http://konferenz.example/wand-3330");
        field(secretary, "plan:dialIn").fill("+49 221 5550100");
        field(secretary, "plan:pin").fill("4711");
        field(secretary, "plan:submit").press("Enter");
        assertThat(secretary.locator("[id$=joinLink-error]")).containsText("https://");
        assertThat(field(secretary, "plan:pin")).hasValue("4711");
        Accessible.inEveryLook(secretary);
        field(secretary, "plan:joinLink").fill(ROOM);
        field(secretary, "plan:submit").press("Enter");
        button(secretary, "Einladen").press("Enter");
        assertThat(secretary.getByRole(AriaRole.STATUS).first()).containsText("Die Einladung geht an");
        String meeting = secretary.url();

        Page member = as(STEERING_JOBCENTER);
        member.navigate(meeting);
        assertThat(link(member, "Online teilnehmen")).hasAttribute("href", ROOM);
        assertThat(link(member, "+49 221 5550100")).hasAttribute("href", "tel:+492215550100");
        assertThat(member.locator("main")).containsText("PIN: 4711");
        Accessible.inEveryLook(member);

        Page onlooker = as(EVALUATOR, Locale.ENGLISH);
        onlooker.navigate(meeting);
        assertThat(onlooker.locator("main")).containsText("online");
        assertThat(link(onlooker, "Join online")).hasCount(0);
        assertThat(onlooker.locator("main")).not().containsText("5550100");
        Accessible.check(onlooker);
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
