package org.einklang.portal.mail.keeping;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.TEAM_AGENCY;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.einklang.testkit.Eventually;
import org.einklang.testkit.browser.Accessible;
import org.einklang.testkit.browser.BrowserTest;
import org.einklang.testkit.mail.Mailbox;
import org.einklang.testkit.mail.ProgramMail;
import org.junit.jupiter.api.Test;

class MailBrowserIT extends BrowserTest {

    @Test
    void the_administrator_has_the_mailbox_read_by_keyboard_and_sees_what_became_of_the_mails() {
        Mailbox.of(Mailbox.PORTAL).deliver(ProgramMail.named("out-of-office"));
        Mailbox.of(Mailbox.PORTAL)
                .deliver(ProgramMail.named("outlook-reply")
                        .with("uid", "probe-broken-" + UUID.randomUUID())
                        .with("sequence", "1")
                        .by(TEAM_AGENCY.mail()));
        Page page = as(ADMINISTRATOR);
        page.navigate("/admin/mail");
        assertThat(page.locator("a[href='/admin/mail']").first()).containsText("E-Mail");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Jetzt nachsehen"))
                .press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Das Portal sieht in wenigen Sekunden nach.");
        Eventually.present(
                () -> {
                    page.navigate("/admin/mail");
                    return page.locator("main").textContent().contains("wird erneut versucht (Fehlversuche: ")
                            ? Optional.of(true)
                            : Optional.empty();
                },
                () -> "the mailbox was not read");
        assertThat(page.locator("main")).containsText("Automatische Antwort oder Rundschreiben");
        assertThat(page.locator("main")).containsText("Der Empfang läuft.");
        Accessible.inEveryLook(page);

        page.locator("[id='waiting'] button").first().press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("noch einmal");

        Page english = as(ADMINISTRATOR, Locale.ENGLISH);
        english.navigate("/admin/mail");
        assertThat(english.locator("main")).containsText("Automatic reply or mass mail");
        Accessible.inEveryLook(english);
    }
}
