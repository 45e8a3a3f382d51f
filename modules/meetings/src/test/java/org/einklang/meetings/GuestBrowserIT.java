package org.einklang.meetings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.einklang.testkit.Personas.SECRETARY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.einklang.testkit.browser.Accessible;
import org.einklang.testkit.browser.BrowserTest;
import org.einklang.testkit.mail.Mailbox;
import org.junit.jupiter.api.Test;

/** The secretary has somebody heard for one item, by keyboard; they answer by the link in their mail. */
class GuestBrowserIT extends BrowserTest {

    private static final String GUEST = "robin.gast@draussen.example";

    @Test
    void the_secretary_invites_a_guest_who_answers_from_the_mail() {
        Page secretary = as(SECRETARY);
        secretary.navigate("/c/lindental/meetings");
        link(secretary, "70. Sitzung der Steuerungsgruppe").press("Enter");
        assertThat(secretary.locator("main")).containsText("Gäste: Messeleitung, Lindenhallen GmbH");
        link(secretary, "Verschiedenes").press("Enter");
        secretary.getByText("Gast zu diesem Punkt einladen").press("Enter");
        field(secretary, "guest:mail").fill("robin");
        field(secretary, "guest:hear").press("Enter");
        assertThat(secretary.getByRole(AriaRole.ALERT).first()).containsText("geben Sie einen Namen ein");
        assertThat(field(secretary, "guest:mail")).hasValue("robin");
        Accessible.inEveryLook(secretary);
        field(secretary, "guest:name").fill("Robin Beispiel");
        field(secretary, "guest:mail").fill(GUEST);
        field(secretary, "guest:hear").press("Enter");
        assertThat(secretary.getByRole(AriaRole.STATUS).first()).containsText("Die Einladung ist unterwegs.");

        Page guest = anonymous();
        guest.navigate(Mailbox.of(GUEST)
                .await("Einladung zu „Verschiedenes“")
                .link("/a/")
                .toString());
        assertThat(guest.locator("h1")).containsText("Kommen Sie zu „Verschiedenes“?");
        Accessible.check(guest);
        Accessible.reflows(guest);
        guest.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Ich komme").setExact(true))
                .press("Enter");
        assertThat(guest.locator("main")).containsText("Danke, Sie kommen.");

        secretary.reload();
        Locator line = secretary.locator("main li").filter(new Locator.FilterOptions().setHasText("Robin Beispiel"));
        assertThat(line).containsText("kommt");
        Accessible.inEveryLook(secretary);
        line.getByRole(AriaRole.BUTTON).press("Enter");
        assertThat(secretary.getByRole(AriaRole.STATUS).first()).containsText("Der Gast ist ausgeladen.");
    }

    private static Locator link(Page page, String name) {
        return page.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }
}
