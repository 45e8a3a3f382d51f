package org.einklang.launcher.start;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.SECRETARY;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.einklang.testkit.Persona;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What only a real server shows: what the launcher, and not the host, sets on it, and what outlives its death. */
class SoundStartIT {

    /** Followed by the word that it need not be given. */
    private static final Pattern PLACE = Pattern.compile("^Ort");

    private static final String NEW_MEETING = "/c/lindental/meetings/new";

    /** Whatever was typed is on the server after so many milliseconds. */
    private static final int KEPT_AFTER = 3_000;

    private final Browsing people = new Browsing();
    private PortalCopy portal;
    private Run run;

    @BeforeEach
    void begin() throws IOException, InterruptedException {
        portal = PortalCopy.make();
        run = portal.start("-Deinklang.demo=true").ready();
    }

    @AfterEach
    void end() throws Exception {
        people.close();
        portal.close();
    }

    @Test
    void the_server_is_sound_and_what_was_typed_three_seconds_before_it_was_killed_is_offered_and_complete()
            throws Exception {
        cookiesStayOnTheSite(people.as(SECRETARY, portal));
        answersAreCompressedAndTheServerIsNotNamed();

        Page lateOne = people.as(CHAIR, portal);
        type(lateOne, "Sitzung aus altem Fenster");
        Page secretary = people.as(SECRETARY, portal);
        type(secretary, "Sondersitzung „Übergang“ & mehr");
        secretary.waitForTimeout(KEPT_AFTER);
        lateOne.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("einklang"));
        lateOne.getByLabel("Tagesordnung").fill("Begrüßung\nErst nach dem Ende der Sitzung");
        press(lateOne, "Planen");
        assertThat(lateOne.locator("main")).containsText("Ihr Entwurf ist gespeichert.");
        run.kill();
        run = portal.start("-Deinklang.demo=true").ready();

        Page again = people.as(SECRETARY, portal);
        again.navigate(NEW_MEETING);
        assertThat(again.locator(".ek-draft")).containsText("Ihr Entwurf von heute ist noch da");
        isThere(again, "Sondersitzung „Übergang“ & mehr", "Begrüßung\nZahlen „2026“");
        lateOne.reload();
        logIn(lateOne, CHAIR);
        assertThat(lateOne.locator(".ek-draft")).containsText("Sie waren lange weg. Ihr Entwurf ist gespeichert.");
        isThere(lateOne, "Sitzung aus altem Fenster", "Begrüßung\nErst nach dem Ende der Sitzung");
        assertThat(run.warnings()).isEmpty();
    }

    private static void type(Page page, String title) {
        page.navigate(NEW_MEETING);
        page.getByRole(AriaRole.COMBOBOX, named("Gremium")).selectOption("Steuerungsgruppe");
        page.getByLabel("Tag", exact()).fill("2026-04-16");
        page.getByLabel(PLACE).fill("Rathaus, Saal 2");
        page.getByLabel("Tagesordnung").fill("Begrüßung\nZahlen „2026“");
        page.getByRole(AriaRole.TEXTBOX, named("Titel")).pressSequentially(title);
    }

    private static void isThere(Page page, String title, String agenda) {
        press(page, "Weiterschreiben");
        assertThat(page.getByRole(AriaRole.COMBOBOX, named("Gremium")).locator("option:checked"))
                .hasText("Steuerungsgruppe");
        assertThat(page.getByRole(AriaRole.TEXTBOX, named("Titel"))).hasValue(title);
        assertThat(page.getByLabel("Tag", exact())).hasValue("2026-04-16");
        assertThat(page.getByLabel(PLACE)).hasValue("Rathaus, Saal 2");
        assertThat(page.getByLabel("Tagesordnung")).hasValue(agenda);
    }

    private static void logIn(Page page, Persona persona) {
        page.locator("[id='login:name']").fill(persona.account());
        page.locator("[id='login:password']").fill(Persona.PASSWORD);
        page.locator("[id='login:submit']").click();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static void cookiesStayOnTheSite(Page page) {
        List<Cookie> cookies = page.context().cookies();
        assertThat(cookies).isNotEmpty().allSatisfy(cookie -> {
            assertThat(cookie.httpOnly).isTrue();
            assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
        });
    }

    private void answersAreCompressedAndTheServerIsNotNamed() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(portal.address() + "/jakarta.faces.resource/shell.js.xhtml?ln=einklang"))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<byte[]> script = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(script.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(script.headers().firstValue("Server")).isEmpty();
        assertThat(script.headers().firstValue("X-Powered-By")).isEmpty();
    }
}
