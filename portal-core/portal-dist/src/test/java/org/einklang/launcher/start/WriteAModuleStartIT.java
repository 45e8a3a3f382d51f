package org.einklang.launcher.start;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.TEAM_AGENCY;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import org.einklang.api.time.PortalTime;
import org.einklang.testkit.Persona;
import org.einklang.testkit.browser.Accessible;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who follows docs/write-a-module.md to the letter gets a module that works, and can be taken out and put back. */
class WriteAModuleStartIT {

    private static final String BOARD = "/c/lindental/notices";
    private static final LocalDate TODAY = LocalDate.now(PortalTime.ZONE);

    private final Browsing browsing = new Browsing();

    @TempDir
    private Path folder;

    private PortalCopy portal;
    private GuideModule module;

    @BeforeEach
    void follow_the_guide() throws Exception {
        portal = PortalCopy.make();
        module = GuideModule.builtIn(folder, portal);
    }

    @AfterEach
    void leave() throws Exception {
        browsing.close();
        portal.close();
    }

    @Test
    void tests_of_the_guide_pass() throws Exception {
        assertThat(module.failuresOfItsTests()).isEmpty();
    }

    @Test
    void module_of_the_guide_can_be_used_and_taken_out_and_keeps_its_data() throws Exception {
        module.dropInto(portal);
        Run with = startDemo();
        postNotice(browsing.as(COORDINATOR, portal));
        memberReads(browsing.as(TEAM_AGENCY, portal));
        assertThat(statusOfBoardFor(ADMINISTRATOR)).isEqualTo(404);
        assertThat(with.stop()).isZero();

        module.takeOutOf(portal);
        Run without = startDemo();
        assertThat(statusOfBoardFor(COORDINATOR)).isEqualTo(404);
        assertThat(without.stop()).isZero();

        module.dropInto(portal);
        startDemo();
        takeNoticeDown(browsing.as(COORDINATOR, portal));
    }

    private Run startDemo() throws Exception {
        Run run = portal.start("-Deinklang.demo=true").ready();
        assertThat(run.warnings()).isEmpty();
        return run;
    }

    private static void postNotice(Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Aushänge"))
                .click();
        assertThat(page).hasURL(BOARD);
        assertThat(page.locator("main")).containsText("Es hängt nichts aus.");
        Accessible.check(page);

        page.getByLabel("Überschrift").fill("Aufzug außer Betrieb");
        page.getByLabel("Text").fill("Bitte nehmen Sie die Treppe.");
        post(page, TODAY.minusDays(2));
        assertThat(page.locator("[id$=lastDay-error]")).hasText("Dieser Tag ist vorbei.");
        assertThat(page.getByLabel("Überschrift")).hasValue("Aufzug außer Betrieb");
        assertThat(page.getByLabel("Text")).hasValue("Bitte nehmen Sie die Treppe.");
        assertThat(page.locator("main li h3")).hasCount(0);
        Accessible.check(page);

        post(page, TODAY.plusDays(7));
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Der Aushang hängt.");
        assertThat(page.locator("main li h3")).hasText("Aufzug außer Betrieb");
        Accessible.check(page);
    }

    private static void post(Page page, LocalDate lastDay) {
        page.getByLabel("Letzter Tag").fill(lastDay.toString());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Aushängen"))
                .click();
    }

    private static void memberReads(Page page) {
        page.navigate(BOARD);
        assertThat(page.locator("main li h3")).hasText("Aufzug außer Betrieb");
        assertThat(page.locator("main li")).containsText("Koordinationsstelle");
        assertThat(page.locator("main").getByRole(AriaRole.BUTTON)).hasCount(0);
    }

    private int statusOfBoardFor(Persona persona) {
        Page page = browsing.as(persona, portal);
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Aushänge")))
                .hasCount(0);
        Response answer = page.navigate(BOARD);
        return answer.status();
    }

    private static void takeNoticeDown(Page page) {
        page.navigate(BOARD);
        page.getByLabel("Welcher Aushang?").selectOption("Aufzug außer Betrieb");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Abnehmen"))
                .click();
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Der Aushang ist abgenommen.");
        assertThat(page.locator("main")).containsText("Es hängt nichts aus.");
    }
}
