package org.einklang.meetings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.einklang.testkit.Personas.TEAM_JOBCENTER;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.einklang.testkit.browser.Accessible;
import org.einklang.testkit.browser.BrowserTest;
import org.junit.jupiter.api.Test;

/** The meetings of a year, by keyboard. */
class YearBrowserIT extends BrowserTest {

    @Test
    void a_chair_says_how_often_takes_one_day_away_and_plans_the_others() {
        Page chair = as(TEAM_JOBCENTER);
        chair.navigate("/c/lindental/meetings");
        chair.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Jahr planen").setExact(true))
                .press("Enter");
        field(chair, "wish:nth").selectOption("erster");
        field(chair, "wish:weekday").selectOption("Donnerstag");
        field(chair, "wish:from").fill("2028-05-01");
        field(chair, "wish:to").fill("2028-01-01");
        field(chair, "wish:place").fill("Jobcenter");
        field(chair, "wish:show").press("Enter");
        assertThat(chair.getByRole(AriaRole.ALERT).first()).containsText("Dieser Tag liegt vor dem Beginn.");
        assertThat(field(chair, "wish:place")).hasValue("Jobcenter");
        Accessible.inEveryLook(chair);
        field(chair, "wish:to").fill("2028-07-31");
        field(chair, "wish:show").press("Enter");
        Locator days = chair.locator("section[aria-labelledby=daysPart]").getByRole(AriaRole.CHECKBOX);
        assertThat(days).hasCount(3);
        Accessible.inEveryLook(chair);
        days.nth(1).focus();
        chair.keyboard().press("Space");
        field(chair, "year:title").fill("Treffen der Ausbildung");
        field(chair, "year:plan").press("Enter");
        assertThat(chair.getByRole(AriaRole.STATUS).first()).containsText("2 Sitzungen sind geplant.");
        assertThat(chair.locator("main")).containsText("Treffen der Ausbildung, Mai 2028");
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }
}
