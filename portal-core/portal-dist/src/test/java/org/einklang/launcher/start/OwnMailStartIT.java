package org.einklang.launcher.start;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.STEERING_AGENCY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.einklang.testkit.Persona;
import org.junit.jupiter.api.Test;

/** Where people log in with the portal's own passwords, they keep their address right themselves, whatever else they belong to. */
class OwnMailStartIT {

    private static final String MAIL = "[id='ownMail:mail']";
    private static final String PROOF = "[id='ownMail:proof']";
    private static final String NEW = "steuerung.neu@agentur.example";

    @Test
    void everybody_changes_their_own_address_with_their_password() throws Exception {
        try (PortalCopy portal = PortalCopy.make();
                Browsing people = new Browsing()) {
            Run run = portal.start("-Deinklang.demo=true").ready();
            Page page = people.as(STEERING_AGENCY, portal);
            page.navigate("/me/security");

            change(page, "steuerung.neu", Persona.PASSWORD);
            assertThat(page.locator("[id='ownMail:mail-error']")).containsText("Das ist keine E-Mail-Adresse");
            change(page, NEW, "falsch");
            assertThat(page.locator("[id='ownMail:proof-error']")).containsText("Das Passwort stimmt nicht.");
            assertThat(page.locator(MAIL)).hasValue(NEW);
            change(page, NEW, Persona.PASSWORD);
            assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Ihre Adresse ist geändert.");

            page.navigate("/me/security");
            assertThat(page.locator(MAIL)).hasValue(NEW);
            assertThat(page.locator(PROOF)).hasValue("");
            run.stop();
            assertThat(run.warnings()).isEmpty();
            try (DemoDatabase database = new DemoDatabase(portal)) {
                assertThat(database.texts("select recipient from ek_core.outbox_mail"))
                        .as("the old address is told")
                        .anyMatch(address -> address.contains("steuerung.agentur"));
            }
        }
    }

    private static void change(Page page, String mail, String password) {
        page.locator(MAIL).fill(mail);
        page.locator(PROOF).fill(password);
        Locator button = page.locator("[id='ownMail:change']");
        button.press("Enter");
        page.waitForURL(Pattern.compile("/me/security"));
    }
}
