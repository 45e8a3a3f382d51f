package org.einklang.portal.document;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.SECRETARY;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.einklang.testkit.browser.Accessible;
import org.einklang.testkit.browser.BrowserTest;
import org.junit.jupiter.api.Test;

/** The papers of the example world before an incorruptible judge, and the page on which their letterhead is chosen. */
class PapersBrowserIT extends BrowserTest {

    @Test
    void the_organigram_a_procedure_and_the_longest_minutes_are_accessible_and_can_be_archived() throws IOException {
        Page page = as(SECRETARY);
        page.navigate("/c/lindental/bodies/organigram");
        assertThat(page.locator("a[href$='organigram.docx']")).isVisible();
        assertThat(VeraPdf.faults(
                        page.request().get(page.url() + "/organigram.pdf").body()))
                .isEmpty();
        page.navigate("/c/lindental/bodies/stg/procedures/1");
        String procedure = page.locator("a[href$='procedure.pdf']").getAttribute("href");
        assertThat(VeraPdf.faults(page.request()
                        .get(page.url().replaceFirst("/c/.*", "") + procedure)
                        .body()))
                .isEmpty();

        byte[] longest = minutes(page).values().stream()
                .reduce((one, other) -> one.length < other.length ? other : one)
                .orElseThrow();
        assertThat(VeraPdf.faults(longest)).isEmpty();
    }

    @Test
    void a_new_letterhead_changes_no_minutes_that_were_approved() {
        Page secretary = as(SECRETARY);
        Map<String, byte[]> before = minutes(secretary);
        Page page = as(COORDINATOR);
        page.navigate("/c/lindental/settings/letterhead");
        String foot = page.getByLabel("Text im Fuß jeder Seite").inputValue();
        save(page, "Ab heute anders");
        assertThat(page.locator("main")).containsText("Der Briefkopf gilt für alles");

        assertThat(minutes(secretary)).usingRecursiveComparison().isEqualTo(before);
        save(page, "a\nb\nc");
        assertThat(page.locator("[id='letterhead:foot-error']")).containsText("nur für 2 Zeilen Platz");
        Accessible.inEveryLook(page);
        save(page, foot);
        assertThat(page.locator("main")).containsText("Der Briefkopf gilt für alles");
    }

    @Test
    void the_page_of_the_letterhead_is_accessible_in_both_languages() {
        for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            Page page = as(COORDINATOR, locale);
            page.navigate("/c/lindental/settings/letterhead");
            Accessible.inEveryLook(page);
        }
    }

    private static void save(Page page, String foot) {
        page.getByLabel("Text im Fuß jeder Seite").fill(foot);
        page.locator("[id='letterhead:save']").press("Enter");
    }

    /** All approved minutes that somebody finds in the list of meetings. */
    private static Map<String, byte[]> minutes(Page page) {
        page.navigate("/c/lindental/meetings");
        List<String> addresses = new ArrayList<>();
        page.locator("main table a[href*='/meetings/']")
                .all()
                .forEach(link -> addresses.add(link.getAttribute("href")));
        Map<String, byte[]> minutes = new TreeMap<>();
        for (String address : addresses) {
            APIResponse answer = page.request().get(page.url().replaceFirst("/c/.*", "") + address + "/minutes.pdf");
            if (answer.status() == 200) {
                minutes.put(address, answer.body());
            }
        }
        assertThat(minutes).isNotEmpty();
        return minutes;
    }
}
