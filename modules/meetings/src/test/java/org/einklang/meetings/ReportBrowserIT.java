package org.einklang.meetings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.HEAD_OF_COUNTY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import org.einklang.testkit.browser.Accessible;
import org.einklang.testkit.browser.BrowserTest;
import org.junit.jupiter.api.Test;

/** A body at a glance, and its year on paper in one click. */
class ReportBrowserIT extends BrowserTest {

    @Test
    void a_member_comes_from_the_list_chooses_a_year_and_takes_the_report_along() {
        Page member = as(STEERING_AGENCY);
        member.navigate("/c/lindental/meetings");
        member.locator("#past")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions()
                                .setName("Steuerungsgruppe")
                                .setExact(true))
                .first()
                .press("Enter");
        assertThat(member.locator("h1")).containsText("Steuerungsgruppe");
        Accessible.inEveryLook(member);
        link(member, "2025").press("Enter");
        assertThat(member.locator("main")).containsText("Das Jahr 2025");
        Accessible.inEveryLook(member);
        Download report = member.waitForDownload(
                () -> link(member, "Jahresbericht 2025 als PDF").press("Enter"));
        assertThat(report.suggestedFilename()).isEqualTo("Jahresbericht-stg-2025.pdf");
    }

    @Test
    void an_empty_body_in_english() {
        Page head = as(HEAD_OF_COUNTY, Locale.ENGLISH);
        head.navigate("/c/weidental/meetings/bodies/stg");
        assertThat(head.locator("main")).containsText("The body has not met yet.");
        Accessible.inEveryLook(head);
        Page member = as(STEERING_AGENCY, Locale.ENGLISH);
        member.navigate("/c/lindental/meetings/bodies/stg");
        assertThat(member.locator("main")).containsText("Attendance by partner");
        Accessible.inEveryLook(member);
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
