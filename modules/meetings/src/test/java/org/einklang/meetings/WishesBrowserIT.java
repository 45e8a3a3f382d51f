package org.einklang.meetings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.STEERING_AGENCY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import org.einklang.testkit.browser.Accessible;
import org.einklang.testkit.browser.BrowserTest;
import org.junit.jupiter.api.Test;

/** From the page of a thing onto the agenda of the next meeting, each at their own browser. */
class WishesBrowserIT extends BrowserTest {

    private static final String PROCEDURE = "/c/lindental/bodies/stg/procedures/1";
    private static final String REASON = "Wer holt die Tafeln ab? Das klären wir am Tisch.";

    @Test
    void a_member_wishes_the_chair_declines_with_a_reason_and_the_member_reads_it() {
        Page member = as(STEERING_AGENCY);
        member.navigate(PROCEDURE);
        member.getByText("Auf eine Tagesordnung setzen lassen").press("Enter");
        field(member, "agendaWish:agendaReason").fill(REASON);
        Accessible.inEveryLook(member);
        field(member, "agendaWish:wish").press("Enter");
        assertThat(member.getByRole(AriaRole.STATUS).first())
                .containsText("Vorsitz und Schriftführung wissen Bescheid");
        assertThat(wish(member)).containsText("gewünscht, noch nicht aufgenommen");

        Page chair = as(CHAIR, Locale.ENGLISH);
        chair.navigate("/c/lindental");
        chair.getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("Stand auf der Ausbildungsmesse gemeinsam bezahlen"))
                .first()
                .click();
        Locator waiting = chair.locator(".ek-prop").filter(new Locator.FilterOptions().setHasText(REASON));
        waiting.getByText("Do not take up").press("Enter");
        waiting.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Decline"))
                .press("Enter");
        assertThat(chair.getByRole(AriaRole.ALERT).first()).containsText("Please write why");
        Accessible.check(chair);
        Accessible.reflows(chair);
        waiting.getByLabel("Why not?").fill("Die Stadt holt sie ab.");
        waiting.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Decline"))
                .press("Enter");
        assertThat(chair.getByRole(AriaRole.STATUS).first()).containsText("Not taken up");

        member.navigate(PROCEDURE);
        assertThat(wish(member)).containsText("Die Stadt holt sie ab.");
        Accessible.inEveryLook(member);
    }

    private static Locator wish(Page page) {
        return page.locator(".ek-prop").filter(new Locator.FilterOptions().setHasText(REASON));
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }
}
