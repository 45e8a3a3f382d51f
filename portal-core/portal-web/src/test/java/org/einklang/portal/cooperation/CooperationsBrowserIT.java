package org.einklang.portal.cooperation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.STEERING_AGENCY;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.einklang.testkit.browser.Accessible;
import org.einklang.testkit.browser.BrowserTest;
import org.einklang.testkit.browser.Keyboard;
import org.einklang.testkit.mail.Mailbox;
import org.junit.jupiter.api.Test;

/** A second cooperation by pages alone: from the administrator's form to a coordinator who makes it their own. */
class CooperationsBrowserIT extends BrowserTest {

    /** As browsers write it, each in its own way. */
    private static final Pattern WHITE = Pattern.compile("rgb\\(255, 255, 255\\)|oklch\\(1 0 0\\)");

    private static final String PASSWORD = "sieben Störche über dem Rathaus";

    @Test
    void a_second_cooperation_is_set_up_and_made_ones_own_by_pages_alone() {
        Page administrator = as(ADMINISTRATOR);
        setUp(administrator);
        bringOrganisationIn(administrator);

        Page page = anonymous();
        page.navigate(Mailbox.of("koordination@auental.example")
                .await("Einladung")
                .link("/login/password/")
                .toString());
        page.getByLabel("Neues Passwort").fill(PASSWORD);
        page.keyboard().press("Enter");
        page.getByLabel("Benutzername").fill("koordination.auental");
        page.getByLabel("Passwort").fill(PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/c/auental");

        assertThat(page.locator("main")).containsText("Ihre Kooperation ist noch neu");
        assertThat(page.locator("main")).containsText("Gremien einrichten");
        Accessible.inEveryLook(page);
        link(page, "Profil ausfüllen").click();
        describe(page);
        hangLogo(page);
        nameLevels(page);
        page.navigate("/c/auental");
        assertThat(page.locator("#first-steps").locator("xpath=ancestor::section"))
                .containsText("erledigt");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Auf der Startseite ausblenden"))
                .click();
        assertThat(page.locator("main")).containsText("Die Schritte stehen nicht mehr auf der Startseite.");
        assertThat(page.locator("#first-steps")).hasCount(0);
    }

    @Test
    void pages_are_accessible_in_both_languages() {
        for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            Page administrator = as(ADMINISTRATOR, locale);
            for (String path : List.of(
                    "/admin/cooperations",
                    "/admin/cooperations/new",
                    "/admin/cooperations/lindental",
                    "/admin",
                    "/admin/notices",
                    "/admin/maintenance",
                    "/admin/mail",
                    "/help?page=core.start")) {
                administrator.navigate(path);
                Accessible.inEveryLook(administrator);
            }
            Page coordinator = as(COORDINATOR, locale);
            for (String path : List.of(
                    "/about",
                    "/settings/profile",
                    "/settings/logo",
                    "/settings/levels",
                    "/settings/set-up",
                    "/settings/modules")) {
                coordinator.navigate("/c/lindental" + path);
                Accessible.inEveryLook(coordinator);
            }
            assertThat(Keyboard.walk(coordinator)).isPositive();
        }
    }

    @Test
    void levels_are_called_in_english_as_the_cooperation_calls_them_in_english() {
        Page page = as(STEERING_AGENCY, Locale.ENGLISH);
        page.navigate("/c/weidental/bodies/decisions");
        assertThat(page.locator("main")).containsText("Implementation group");
        assertThat(page.locator("main")).not().containsText("Operational group");
        page.navigate("/c/lindental/bodies/decisions");
        assertThat(page.locator("main")).containsText("Working group");
        assertThat(page.locator("main")).not().containsText("Implementation group");
    }

    @Test
    void the_logo_is_seen_in_the_dark_and_on_a_phone_and_is_not_fetched_again() {
        Page page = as(COORDINATOR);
        page.navigate("/c/lindental/bodies");
        Locator logo = page.getByAltText("Logo der Kooperation Lindental: ein Lindenblatt über zwei Hügeln");
        assertThat(logo).isVisible();
        assertThat((Boolean) logo.evaluate("image => image.naturalWidth > 0")).isTrue();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(logo).hasCSS("background-color", WHITE);
        page.setViewportSize(320, 800);
        assertThat(logo).isVisible();
        Accessible.reflows(page);

        APIResponse first = page.request().get("/c/lindental/about/logo.png");
        String tag = first.headers().get("etag");
        APIResponse again = page.request()
                .get("/c/lindental/about/logo.png", RequestOptions.create().setHeader("If-None-Match", tag));
        assertThat(again.status()).isEqualTo(304);
        APIResponse other = page.request()
                .get("/c/lindental/about/logo.png", RequestOptions.create().setHeader("If-None-Match", "\"alt\""));
        assertThat(other.status()).isEqualTo(200);
    }

    private static void setUp(Page page) {
        page.navigate("/admin/cooperations");
        link(page, "Kooperation einrichten").click();
        field(page, "founding:cooperation").fill("Kooperation Auental");
        field(page, "founding:key").fill("new");
        field(page, "founding:federalState").selectOption("SN");
        page.getByLabel("Jemanden aus einer Organisation, die noch nicht im Portal ist")
                .check();
        field(page, "founding:organisation").fill("Landkreis Auental");
        field(page, "founding:shortName").fill("Landkreis");
        field(page, "founding:name").fill("Koordination Auental");
        field(page, "founding:mail").fill("koordination@auental.example");
        field(page, "founding:login").fill("koordination.auental");
        press(page, "Einrichten");
        assertThat(field(page, "founding:key-error")).containsText("„new“ steht in Adressen für etwas anderes");
        assertThat(field(page, "founding:cooperation")).hasValue("Kooperation Auental");
        assertThat(field(page, "founding:key")).hasValue("new");
        assertThat(field(page, "founding:mail")).hasValue("koordination@auental.example");
        Accessible.check(page);

        field(page, "founding:key").fill("lindental");
        press(page, "Einrichten");
        assertThat(field(page, "founding:key-error")).containsText("hat schon eine andere Kooperation");
        field(page, "founding:key").fill("auental");
        page.keyboard().press("Enter");
        page.waitForURL("**/admin/cooperations/auental");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Kooperation Auental ist eingerichtet.");
        assertThat(page.locator("main")).containsText("Sachsen");
        assertThat(page.locator("main")).containsText("Landkreis Auental");
        Accessible.check(page);
    }

    private static void bringOrganisationIn(Page page) {
        press(page, "Aufnehmen", true);
        page.locator("dialog[open] button").click();
        assertThat(field(page, "bring:partner-error")).isVisible();
        field(page, "bring:partner")
                .selectOption(
                        new SelectOption()
                                .setLabel(
                                        "Agentur für Arbeit Lindental (in: Kooperation Landkreis Weidental, Kooperation Lindental)"));
        press(page, "Aufnehmen", true);
        assertThat(page.locator("dialog[open]")).containsText("auch im Verzeichnis von Kooperation Auental");
        Accessible.check(page);
        page.locator("dialog[open] button").click();
        assertThat(page.getByRole(AriaRole.STATUS).first())
                .containsText("Agentur für Arbeit Lindental ist aufgenommen.");
    }

    private static void describe(Page page) {
        field(page, "profile:cooperation").fill("Bündnis Auental");
        field(page, "profile:description").fill("Wir arbeiten **zusammen**.");
        field(page, "profile:mail").fill("keine Adresse");
        press(page, "Speichern");
        assertThat(field(page, "profile:mail-error")).containsText("Das ist keine E-Mail-Adresse.");
        assertThat(field(page, "profile:description")).hasValue("Wir arbeiten **zusammen**.");
        Accessible.check(page);
        field(page, "profile:mail").fill("koordination@auental.example");
        field(page, "profile:agreedOn").fill("2024-03-01");
        field(page, "profile:federalState").selectOption("TH");
        press(page, "Speichern");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Das Profil ist gespeichert.");
        assertThat(page.locator(".ek-head")).containsText("Bündnis Auental");

        link(page, "Über die Kooperation").click();
        assertThat(page.locator("main strong").first()).hasText("zusammen");
        assertThat(page.locator("main")).containsText("Thüringen");
        assertThat(page.locator("main")).containsText("1. März 2024");
        Accessible.inEveryLook(page);
    }

    private static void hangLogo(Page page) {
        page.navigate("/c/auental/settings/logo");
        field(page, "logo:text").fill("Eine Aue");
        press(page, "Speichern");
        assertThat(field(page, "logo:file-error")).containsText("Wählen Sie eine Bilddatei.");
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
        field(page, "logo:file").setInputFiles(new FilePayload("logo.png", "image/png", svg));
        press(page, "Speichern");
        assertThat(field(page, "logo:file-error")).containsText("Das ist kein PNG- oder JPEG-Bild.");
        assertThat(field(page, "logo:text")).hasValue("Eine Aue");
        Accessible.check(page);

        field(page, "logo:file").setInputFiles(new FilePayload("logo.png", "image/png", DemoLogo.png()));
        press(page, "Speichern");
        Locator logo = page.locator(".ek-head").getByAltText("Eine Aue");
        assertThat(logo).isVisible();
        assertThat(logo).hasJSProperty("complete", true);
        assertThat((Boolean) logo.evaluate("image => image.naturalWidth > 0")).isTrue();
        Accessible.inEveryLook(page);
    }

    private static void nameLevels(Page page) {
        link(page, "Namen der Ebenen").click();
        field(page, "levels:german_STEERING").fill("Lenkungskreis");
        field(page, "levels:english_STEERING").fill("Steering circle");
        field(page, "levels:german_ADVISORY").fill("Lenkungskreis");
        press(page, "Speichern");
        assertThat(field(page, "levels:german_ADVISORY-error"))
                .containsText("Zwei Ebenen heißen gleich: Lenkungskreis.");
        assertThat(field(page, "levels:german_STEERING")).hasValue("Lenkungskreis");
        Accessible.check(page);
        field(page, "levels:german_ADVISORY").fill("");
        press(page, "Speichern");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Die Ebenen heißen jetzt so.");

        page.navigate("/c/auental/bodies/decisions");
        assertThat(page.locator("main")).containsText("Lenkungskreis");
        assertThat(page.locator("main")).not().containsText("Steuerungsgruppe");
        page.navigate("/c/auental/bodies/new?level=STEERING");
        assertThat(page.locator(".ek-tabs")).containsText("Lenkungskreis");
        page.locator(".ek-foot button").click();
        assertThat(page.locator(".ek-tabs")).containsText("Steering circle");
        page.locator(".ek-foot button").click();
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private static void press(Page page, String button) {
        press(page, button, false);
    }

    private static void press(Page page, String button, boolean opener) {
        Locator found = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true));
        (opener ? found.first() : found).click();
    }
}
