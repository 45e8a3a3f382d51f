package org.einklang.meetings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.einklang.testkit.Personas.TEAM_AGENCY;
import static org.einklang.testkit.Personas.TEAM_CITY;
import static org.einklang.testkit.Personas.TEAM_JOBCENTER;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.Locale;
import org.einklang.testkit.browser.Accessible;
import org.einklang.testkit.browser.BrowserTest;
import org.junit.jupiter.api.Test;

/** Minutes are looked through by who was there, changed, and approved; each at their own browser, by keyboard. */
class ReviewBrowserIT extends BrowserTest {

    @Test
    void who_was_there_objects_and_the_secretary_answers() {
        Page secretary = as(TEAM_CITY);
        String minutes = handedIn(secretary);
        assertThat(secretary.locator("main"))
                .containsText("Kommt bis dahin keiner, gilt die Niederschrift als genehmigt.");

        Page member = as(TEAM_AGENCY, Locale.ENGLISH);
        member.navigate(minutes);
        Accessible.inEveryLook(member);
        button(member, "Object").press("Enter");
        assertThat(field(member, "objection:words-error")).isVisible();
        object(member, "Zwei Schulen fehlen.");
        object(member, "Der Termin steht nicht darin.");

        secretary.navigate(minutes);
        Locator first = row(secretary, "Zwei Schulen fehlen.");
        first.getByText("Nicht aufnehmen").first().press("Enter");
        first.getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText("Nicht aufnehmen"))
                .press("Enter");
        assertThat(row(secretary, "Zwei Schulen fehlen.")).containsText("Sagen Sie, warum es dabei bleibt.");
        Accessible.inEveryLook(secretary);
        row(secretary, "Zwei Schulen fehlen.")
                .getByLabel("Warum bleibt es dabei?")
                .fill("Sie stehen in der Anlage.");
        row(secretary, "Zwei Schulen fehlen.")
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText("Nicht aufnehmen"))
                .press("Enter");
        assertThat(secretary.getByRole(AriaRole.STATUS).first()).containsText("Es bleibt bei der Niederschrift.");

        Page chair = as(TEAM_JOBCENTER);
        chair.navigate(minutes);
        assertThat(chair.locator("main")).containsText("Bis zum letzten Tag der Frist sind noch Einwände möglich.");
        assertThat(button(chair, "Genehmigen")).hasCount(0);
        row(chair, "Der Termin steht nicht darin.")
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText("Aufnehmen"))
                .first()
                .press("Enter");
        assertThat(chair.locator("main")).containsText("Zurückgegeben: Der Termin steht nicht darin.");

        secretary.navigate(minutes);
        secretary.getByLabel("Notiz zu TOP 1").fill("Am 3. Juni an allen Schulen.");
        button(secretary, "Zur Genehmigung geben").press("Enter");
        chair.navigate(minutes);
        assertThat(button(chair, "Genehmigen")).hasCount(0);
        member.navigate(minutes);
        assertThat(member.locator("main")).containsText("Am 3. Juni an allen Schulen.");
        assertThat(member.locator("main")).containsText("Sie stehen in der Anlage.");
        object(member, "Nicht an allen.");
        Accessible.inEveryLook(member);
    }

    private static void object(Page page, String words) {
        field(page, "objection:words").fill(words);
        button(page, "Object").press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Your objection has arrived.");
    }

    @Test
    void who_was_there_stays_ticked_when_another_form_of_the_page_is_refused() {
        Page secretary = as(TEAM_CITY);
        String earlier = handedIn(secretary, "Treffen davor", "2026-11-20");
        Page member = as(TEAM_AGENCY, Locale.ENGLISH);
        member.navigate(earlier);
        object(member, "Eine Zusage fehlt.");

        begin(secretary, "Treffen danach", "2026-11-26");
        secretary.getByLabel("Teamleitung Berufsberatung").first().check();
        button(secretary, "Speichern").press("Enter");
        secretary
                .locator("section[aria-labelledby=earlier]")
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText("Treffen davor"))
                .getByRole(AriaRole.BUTTON)
                .press("Enter");
        assertThat(secretary.getByRole(AriaRole.ALERT).first()).containsText("Ein Einwand ist noch offen.");
        assertThat(secretary.getByLabel("Teamleitung Berufsberatung").first()).isChecked();
        button(secretary, "Zur Genehmigung geben").press("Enter");
        assertThat(secretary.locator("main")).containsText("Teamleitung Berufsberatung");
    }

    /** @return path of the minutes */
    private static String handedIn(Page page) {
        return handedIn(page, "Treffen zur Durchsicht", "2026-11-19");
    }

    private static String handedIn(Page page, String title, String day) {
        begin(page, title, day);
        page.getByLabel("Teamleitung Berufsberatung").first().check();
        button(page, "Zur Genehmigung geben").press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Die Aufgaben sind verteilt.");
        return URI.create(page.url()).getPath();
    }

    private static void begin(Page page, String title, String day) {
        page.navigate("/c/lindental/meetings/new");
        field(page, "plan:body").selectOption("AG Ausbildung");
        field(page, "plan:title").fill(title);
        field(page, "plan:day").fill(day);
        field(page, "plan:place").fill("Rathaus");
        field(page, "plan:agenda").fill("Schulen");
        field(page, "plan:submit").press("Enter");
        assertThat(page.locator("h1")).containsText(title);
        button(page, "Einladen").press("Enter");
        button(page, "Niederschrift beginnen").press("Enter");
        button(page, "Trotzdem beginnen").press("Enter");
    }

    private static Locator row(Page page, String words) {
        return page.locator("section[aria-labelledby=objections]")
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(words));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }
}
