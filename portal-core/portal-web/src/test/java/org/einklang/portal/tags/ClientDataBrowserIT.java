package org.einklang.portal.tags;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.einklang.testkit.Personas.COORDINATOR;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import org.einklang.testkit.browser.Accessible;
import org.einklang.testkit.browser.BrowserTest;
import org.junit.jupiter.api.Test;

class ClientDataBrowserIT extends BrowserTest {

    private static final String TICK = "term:definition-about-nobody";

    @Test
    void what_looks_like_data_of_a_client_is_stopped_at_the_field_until_somebody_has_checked_it() {
        Page page = as(COORDINATOR);
        page.navigate("/c/lindental/terms/new");
        field(page, "term:german").fill("Muster einer Kundennummer");
        field(page, "term:definition").fill("So sieht sie aus: 123A456789.");
        press(page);

        assertThat(field(page, "term:definition-error"))
                .containsText(
                        "Daten eines einzelnen Menschen zu stehen: „123A456789“ sieht aus wie eine Kundennummer.");
        assertThat(field(page, "term:definition")).hasValue("So sieht sie aus: 123A456789.");
        Accessible.inEveryLook(page);

        field(page, "term:definition").fill("Geboren am 3. Mai 1990.");
        field(page, TICK).press("Space");
        field(page, "term:german").fill("");
        press(page);
        assertThat(field(page, TICK)).isChecked();

        field(page, "term:german").fill("Muster eines Geburtstags");
        press(page);
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Muster eines Geburtstags");
    }

    @Test
    void it_is_said_in_english_too() {
        Page page = as(COORDINATOR, Locale.ENGLISH);
        page.navigate("/c/lindental/terms/new");
        field(page, "term:german").fill("Konto");
        field(page, "term:definition").fill("DE89 3704 0044 0532 0130 00");
        press(page);

        assertThat(field(page, "term:definition-error")).containsText("is a bank account (IBAN)");
        assertThat(page.getByText("I have checked: this is not about any client."))
                .isVisible();
        Accessible.check(page);
    }

    private static void press(Page page) {
        field(page, "term:add").press("Enter");
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }
}
