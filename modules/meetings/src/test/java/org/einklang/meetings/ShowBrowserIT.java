package org.einklang.meetings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.STEERING_JOBCENTER;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import org.einklang.testkit.browser.Accessible;
import org.einklang.testkit.browser.BrowserTest;
import org.einklang.testkit.browser.Keyboard;
import org.junit.jupiter.api.Test;

/** The chair shows the agenda on the wall and turns it by keys, by buttons and by the list; a phone shows it as well. */
class ShowBrowserIT extends BrowserTest {

    private static final String MEETING = "/c/lindental/meetings/stg-2025-01";

    @Test
    void the_chair_turns_the_agenda_by_keys_and_comes_back_to_the_meeting() {
        Page chair = as(CHAIR);
        chair.setViewportSize(1920, 1080);
        chair.navigate(MEETING);
        link(chair, "Präsentieren").press("Enter");
        String whole = chair.locator("h1").innerText();
        wide(chair);
        Accessible.inEveryLook(chair);

        for (String key : List.of("ArrowRight", "PageDown", "Space")) {
            String before = chair.locator("h1").innerText();
            chair.keyboard().press(key);
            assertThat(chair.locator("h1")).not().hasText(before);
        }
        assertThat(chair.locator("h1")).containsText("TOP 3");
        wide(chair);
        assertThat(((Number) chair.evaluate("parseFloat(getComputedStyle(document.querySelector('h1')).fontSize)"))
                        .doubleValue())
                .as("read from the last row")
                .isGreaterThan(48);
        Accessible.inEveryLook(chair);
        for (String key : List.of("ArrowLeft", "PageUp", "Shift+Space")) {
            String before = chair.locator("h1").innerText();
            chair.keyboard().press(key);
            assertThat(chair.locator("h1")).not().hasText(before);
        }
        assertThat(chair.locator("h1")).hasText(whole);
        chair.keyboard().press("ArrowLeft");
        assertThat(chair.locator("h1")).hasText(whole);
        chair.keyboard().press("Escape");
        assertThat(link(chair, "Präsentieren")).isVisible();
    }

    @Test
    void buttons_and_list_lead_everywhere_and_nobody_is_trapped() {
        Page member = as(STEERING_JOBCENTER, Locale.ENGLISH);
        member.navigate(MEETING + "/show");
        turn(member, "Next").click();
        assertThat(member.locator("h1")).containsText("Item 1");
        turn(member, "Next").press("Enter");
        assertThat(member.locator("h1")).containsText("Item 2");
        turn(member, "Back").press("Enter");
        assertThat(member.locator("h1")).containsText("Item 1");
        Locator list = member.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Agenda"));
        list.getByRole(AriaRole.LINK).nth(3).click();
        assertThat(member.locator("h1")).containsText("Item 3");
        assertThat(list.locator("[aria-current=page]")).containsText("Item 3");
        assertThat(Keyboard.walk(member)).isPositive();
        Accessible.check(member);
        Accessible.targets(member);
        turn(member, "End").press("Enter");
        assertThat(member.locator("main")).containsText("Present");
    }

    private static void wide(Page page) {
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isTrue();
    }

    private static Locator turn(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
