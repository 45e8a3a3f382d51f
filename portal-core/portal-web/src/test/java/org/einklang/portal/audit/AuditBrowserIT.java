package org.einklang.portal.audit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.SECRETARY;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.einklang.testkit.browser.Accessible;
import org.einklang.testkit.browser.BrowserTest;
import org.junit.jupiter.api.Test;

class AuditBrowserIT extends BrowserTest {

    @Test
    void all_pages_are_accessible_in_every_look_and_language() {
        for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            Page coordinator = as(COORDINATOR, locale);
            for (String path : List.of("/c/lindental/audit", "/c/lindental/audit/access", "/me/access")) {
                coordinator.navigate(path);
                Accessible.inEveryLook(coordinator);
            }
            Page administrator = as(ADMINISTRATOR, locale);
            administrator.navigate("/admin/audit");
            Accessible.inEveryLook(administrator);
        }
    }

    @Test
    void the_coordinator_finds_the_log_in_the_menu_and_has_it_checked_by_keyboard() {
        Page page = as(COORDINATOR);
        page.navigate("/c/lindental");
        assertThat(page.locator("a[href='/c/lindental/audit']").first()).containsText("Änderungsprotokoll");
        page.navigate("/c/lindental/audit");
        Locator button = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Jetzt prüfen"));
        button.focus();
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText(Pattern.compile("unversehrt: [0-9.]+ Zeilen"));

        Locator fold = page.getByText("Stand zum Notieren");
        fold.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("code")).hasText(Pattern.compile("([0-9a-f]{8} ){7}[0-9a-f]{8}"));
        Accessible.check(page);
    }

    @Test
    void filters_narrow_the_list_and_a_day_that_is_none_is_dropped() throws Exception {
        Page page = as(COORDINATOR);
        page.navigate("/c/lindental/audit");
        page.getByLabel("Beteiligte Person").fill("niemand so genannt");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Filtern"))
                .click();
        assertThat(page.locator("main")).containsText("Kein Treffer");
        page.navigate("/c/lindental/audit?from=31.12.2025&until=2026-02-30&person=");
        assertThat(page.getByLabel("Von")).hasValue("");
        assertThat(page.locator("main table tbody tr").first()).isVisible();

        page.navigate("/c/lindental/audit?from=2020-01-01");
        assertThat(page.locator(".ek-chip--x")).containsText("Von: 01.01.2020");
        Download file = page.waitForDownload(
                () -> page.locator("a[href*='csv']").first().click());
        assertThat(Files.readString(file.path())).startsWith("\uFEFFWas;Wann;Beteiligt;Zeile\r\n");
    }

    @Test
    void others_have_neither_link_nor_page() {
        Page page = as(SECRETARY);
        page.navigate("/c/lindental");
        assertThat(page.locator("a[href='/c/lindental/audit']")).hasCount(0);
        assertThat(page.locator("a[href='/admin/audit']")).hasCount(0);
        assertThat(page.navigate("/c/lindental/audit").status()).isEqualTo(404);
    }
}
