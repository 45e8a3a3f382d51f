package org.einklang.portal.login;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import org.einklang.testkit.browser.Accessible;
import org.einklang.testkit.browser.BrowserTest;
import org.einklang.testkit.browser.Keyboard;
import org.einklang.testkit.http.Visitor;
import org.junit.jupiter.api.Test;

/** A coordinator who needs a second factor in the middle of their work: two minutes, and nothing is lost. */
class SecondFactorDutyBrowserIT extends BrowserTest {

    private static final String FORM = "/c/pflicht-browser/people/new";

    @Test
    void what_was_being_written_is_there_again_afterwards() {
        String person = ask("found=pflicht-browser");
        Page page = anonymous();
        page.navigate("/login?to=" + FORM);
        page.getByLabel("Benutzername").fill("pflicht-browser.one");
        page.getByLabel("Passwort").fill(Newcomers.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**" + FORM);
        page.getByLabel("Name", exactly()).fill("Fachkraft Schuldnerberatung");

        ask("person=" + person);
        page.locator("[id='person:submit']").click();

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Zweiter Faktor");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Ihre Rolle braucht einen zweiten Faktor.");
        assertThat(page.locator(".ek-side a[href='/c/pflicht-browser/people']")).hasCount(0);
        Accessible.inEveryLook(page);
        assertThat(Keyboard.walk(page)).isPositive();
        page.getByLabel("Ihr jetziges Passwort").fill(Newcomers.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.getByAltText("QR-Code mit dem Geheimnis")).isVisible();
        Accessible.check(page);
        page.getByLabel("Code aus der App").fill("000000");
        page.keyboard().press("Enter");
        assertThat(page.locator("[id='confirm:code-error']")).containsText("Der Code stimmt nicht");
        page.getByLabel("Code aus der App")
                .fill(LoginBrowserIT.code(page.locator("main dd code").innerText()));
        page.keyboard().press("Enter");
        assertThat(page.locator("main li code")).hasCount(10);
        Accessible.check(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ich habe die Codes aufbewahrt"))
                .click();

        page.waitForURL("**" + FORM);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Weiterschreiben"))
                .click();
        assertThat(page.getByLabel("Name", exactly())).hasValue("Fachkraft Schuldnerberatung");
    }

    @Test
    void it_says_so_in_english_too() {
        String person = ask("found=pflicht-english");
        ask("person=" + person);
        Page page = anonymous(Locale.UK);
        page.navigate("/login");
        page.locator("[id='login:name']").fill("pflicht-english.one");
        page.locator("[id='login:password']").fill(Newcomers.PASSWORD);
        page.locator("[id='login:submit']").click();

        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Your role needs a second factor.");
        Accessible.check(page);
    }

    private static String ask(String what) {
        String answer = Visitor.anonymous().get("/test-sworn?" + what).body();
        assertThat(answer).matches("\\d*");
        return answer;
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
