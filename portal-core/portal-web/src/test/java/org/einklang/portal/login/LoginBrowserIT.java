package org.einklang.portal.login;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.COORDINATOR;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.einklang.testkit.TestPortal;
import org.einklang.testkit.browser.Accessible;
import org.einklang.testkit.browser.BrowserTest;
import org.einklang.testkit.browser.Keyboard;
import org.einklang.testkit.mail.Mailbox;
import org.junit.jupiter.api.Test;

/** Somebody comes to the portal: invitation, password, second factor, the phone that is gone. */
class LoginBrowserIT extends BrowserTest {

    private static final String LOGIN = "neu.stadt";
    private static final String PASSWORD = "sieben Störche über dem Rathaus";
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    @Test
    void from_the_invitation_to_a_code_on_paper() {
        Page page = anonymous();
        page.navigate(Mailbox.of(LOGIN + "@lindental.example")
                .await("Einladung")
                .link("/login/password/")
                .toString());
        choosePassword(page);
        logIn(page, PASSWORD);
        String firstSession = session(page);
        String paper = setUpSecondFactor(page);
        logOut(page);
        logInWithPaper(page, paper);
        assertThat(session(page)).isNotEqualTo(firstSession);
        changePassword(page);
        giveUpSecondFactor(page);
    }

    private static void choosePassword(Page page) {
        assertThat(heading(page)).hasText("Passwort wählen");
        assertThat(page.locator("main")).containsText(LOGIN);
        Accessible.check(page);
        for (Map.Entry<String, String> bad : Map.of(
                        "kurz", "12 bis 128 Zeichen",
                        "passwort1234", "leicht zu erraten",
                        "neu.stadt-2026", "fast nur aus Ihrem Namen")
                .entrySet()) {
            page.getByLabel("Neues Passwort").fill(bad.getKey());
            press(page, "Passwort speichern");
            assertThat(page.locator("[id='choice:password-error']")).containsText(bad.getValue());
            assertThat(page.getByLabel("Neues Passwort")).hasAttribute("aria-invalid", "true");
        }
        Accessible.check(page);
        page.getByLabel("Neues Passwort").fill(PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Ihr Passwort ist gespeichert.");
        Accessible.check(page);
    }

    private static void logIn(Page page, String password) {
        page.getByLabel("Benutzername").fill(LOGIN);
        page.getByLabel("Passwort").fill(password);
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.endsWith("/login") && !address.contains("reason="));
    }

    /** Returns the first code for paper. */
    private static String setUpSecondFactor(Page page) {
        page.navigate("/me/security");
        Accessible.check(page);
        assertThat(Keyboard.walk(page)).isPositive();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Zweiten Faktor einrichten"))
                .click();
        Accessible.check(page);
        page.getByLabel("Ihr jetziges Passwort").fill("falsch");
        press(page, "Weiter");
        assertThat(page.locator("[id='begin:current-error']")).containsText("Das Passwort stimmt nicht.");
        Accessible.check(page);
        page.getByLabel("Ihr jetziges Passwort").fill(PASSWORD);
        press(page, "Weiter");
        assertThat(page.getByAltText("QR-Code mit dem Geheimnis")).isVisible();
        assertThat((Boolean) page.evaluate("() => document.querySelector('main img').naturalWidth > 0"))
                .isTrue();
        Accessible.inEveryLook(page);
        page.getByLabel("Code aus der App").fill("12345");
        press(page, "Einschalten");
        assertThat(page.locator("[id='confirm:code-error']")).containsText("Der Code stimmt nicht");
        Accessible.check(page);
        page.getByLabel("Code aus der App")
                .fill(code(page.locator("main dd code").innerText()));
        press(page, "Einschalten");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Der zweite Faktor ist eingeschaltet.");
        assertThat(page.locator("main li code")).hasCount(10);
        Accessible.check(page);
        String paper = page.locator("main li code").first().innerText();
        page.navigate("/me/security/second-factor");
        assertThat(page.locator("main li code")).hasCount(0);
        Accessible.check(page);
        return paper;
    }

    private static void logInWithPaper(Page page, String paper) {
        page.navigate("/me/look");
        logIn(page, PASSWORD);
        assertThat(heading(page)).hasText("Code eingeben");
        Accessible.check(page);
        page.getByLabel("Code", new Page.GetByLabelOptions().setExact(true)).fill("000000");
        press(page, "Anmelden");
        assertThat(page.locator("[id='code:code-error']")).containsText("Der Code stimmt nicht");
        Accessible.check(page);
        page.getByLabel("Code", new Page.GetByLabelOptions().setExact(true)).fill(paper);
        press(page, "Anmelden");
        assertThat(heading(page)).hasText("Darstellung");
        page.navigate("/me/security");
        assertThat(page.locator("main dl")).containsText("9");
    }

    private static void changePassword(Page page) {
        page.getByLabel("Ihr jetziges Passwort").fill(PASSWORD);
        page.getByLabel("Neues Passwort").fill(PASSWORD);
        press(page, "Passwort ändern");
        assertThat(page.locator("[id='change:password-error']")).containsText("Das ist Ihr jetziges Passwort.");
        Accessible.check(page);
        page.getByLabel("Ihr jetziges Passwort").fill(PASSWORD);
        page.getByLabel("Neues Passwort").fill(PASSWORD + "!");
        press(page, "Passwort ändern");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Ihr Passwort ist geändert.");
        Mailbox.of(LOGIN + "@lindental.example").await("Ihr Passwort wurde geändert");
    }

    private static void giveUpSecondFactor(Page page) {
        page.navigate("/me/security/second-factor");
        page.getByLabel("Ihr jetziges Passwort").fill(PASSWORD + "!");
        press(page, "Neue Codes anzeigen");
        assertThat(page.locator("main li code")).hasCount(10);
        page.navigate("/me/security/second-factor");
        page.getByLabel("Ihr jetziges Passwort").fill(PASSWORD + "!");
        press(page, "Zweiten Faktor abschalten");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Der zweite Faktor ist abgeschaltet.");
        assertThat(heading(page)).hasText("Anmeldung und Sicherheit");
    }

    @Test
    void the_coordinator_sees_who_has_not_answered_and_invites_again() {
        Page page = as(COORDINATOR);
        page.navigate("/c/lindental/people/new");
        assertThat(page.getByLabel("Passwort")).hasCount(0);
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Fachkraft Wohnen");
        page.locator("[id='person:partner']")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        page.getByLabel("Dienstliche E-Mail").fill("wohnen@lindental.example");
        page.getByLabel("Benutzername").fill("wohnen.eingeladen");
        press(page, "Aufnehmen");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("unterwegs an wohnen@lindental.example");

        page.navigate("/c/lindental/accounts?text=wohnen.eingeladen");
        Locator row = page.locator("tbody tr", new Page.LocatorOptions().setHasText("wohnen.eingeladen"));
        assertThat(row).containsText("eingeladen");
        assertThat(row).containsText("Link gilt bis");
        Accessible.check(page);
        row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Erneut einladen"))
                .click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Die neue Einladung ist unterwegs.");
    }

    @Test
    void pages_on_the_way_in_are_accessible_in_both_languages() {
        for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            Page page = anonymous(locale);
            for (String path : List.of(
                    "/login?reason=chosen",
                    "/login/code",
                    "/login/forgotten",
                    "/login/forgotten?sent=1",
                    "/login/password/gibtesnicht")) {
                page.navigate(path);
                Accessible.check(page);
                Accessible.targets(page);
            }
            page.navigate("/login");
            assertThat(Keyboard.walk(page)).isPositive();
            Page coordinator = as(COORDINATOR, locale);
            for (String path : List.of("/me/security", "/me/security/second-factor", "/c/lindental/accounts")) {
                coordinator.navigate(path);
                Accessible.check(coordinator);
                Accessible.targets(coordinator);
            }
        }
    }

    @Test
    void a_session_that_somebody_else_has_planted_is_not_taken_over() {
        Page page = anonymous();
        page.context()
                .addCookies(List.of(new Cookie("einklang", "planted")
                        .setUrl(TestPortal.address("/").toString())));
        page.navigate("/login");
        login(page, COORDINATOR);

        assertThat(session(page)).isNotEqualTo("planted").isNotEmpty();
    }

    private static void logOut(Page page) {
        page.locator("summary.ek-me").click();
        press(page, "Abmelden");
    }

    private static String session(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("einklang"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }

    /** The code that an app would show. */
    static String code(String letters) {
        return Totp.code(bytes(letters), Totp.step(PortalMoment.now()));
    }

    private static byte[] bytes(String letters) {
        StringBuilder bits = new StringBuilder();
        letters.replace(" ", "")
                .chars()
                .mapToObj(letter -> String.format("%5s", Integer.toBinaryString(BASE32.indexOf(letter)))
                        .replace(' ', '0'))
                .forEach(bits::append);
        byte[] bytes = new byte[bits.length() / 8];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(bits.substring(i * 8, i * 8 + 8), 2);
        }
        return bytes;
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
