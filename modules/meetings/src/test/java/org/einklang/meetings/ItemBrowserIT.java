package org.einklang.meetings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_JOBCENTER;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import org.einklang.testkit.browser.Accessible;
import org.einklang.testkit.browser.BrowserTest;
import org.junit.jupiter.api.Test;

/** An item gets a goal, a time and a question, by keyboard; a member reads it in English. */
class ItemBrowserIT extends BrowserTest {

    private static final String QUESTION = "Kaufen wir den Anhänger für die Messe?";

    @Test
    void the_secretary_prepares_an_item_and_a_member_reads_it() {
        Page secretary = as(SECRETARY);
        secretary.navigate("/c/lindental/meetings/new");
        field(secretary, "plan:body").selectOption("Steuerungsgruppe");
        field(secretary, "plan:title").fill("Sitzung mit Anhänger");
        field(secretary, "plan:day").fill("2026-09-17");
        field(secretary, "plan:place").fill("Rathaus");
        field(secretary, "plan:agenda").fill("Begrüßung\nAnhänger");
        field(secretary, "plan:submit").press("Enter");
        link(secretary, "Anhänger").press("Enter");
        Accessible.inEveryLook(secretary);
        link(secretary, "Bearbeiten").press("Enter");
        secretary.getByLabel("beschließen").press("Space");
        field(secretary, "item:duration").fill("1000");
        field(secretary, "item:question").fill(QUESTION);
        secretary.getByLabel("nichtöffentlich behandeln").press("Space");
        field(secretary, "item:councilLink").fill("https://rat.example/7");
        field(secretary, "item:save").press("Enter");
        assertThat(secretary.getByRole(AriaRole.ALERT).first()).containsText("zwischen 1 und 600");
        assertThat(field(secretary, "item:question")).hasValue(QUESTION);
        assertThat(field(secretary, "item:nonPublic")).isChecked();
        Accessible.inEveryLook(secretary);
        field(secretary, "item:duration").fill("25");
        field(secretary, "item:save").press("Enter");
        assertThat(secretary.getByRole(AriaRole.STATUS).first()).containsText("Der Punkt ist gespeichert.");
        assertThat(secretary.locator("main")).containsText(QUESTION);
        Accessible.inEveryLook(secretary);
        String item = secretary.url();

        Page member = as(STEERING_JOBCENTER, Locale.ENGLISH);
        member.navigate(item);
        assertThat(member.locator("main")).containsText("non-public · 25 minutes · decide");
        assertThat(link(member, "Edit")).hasCount(0);
        Accessible.check(member);
        Accessible.reflows(member);
        link(member, "Item 1: Begrüßung").press("Enter");
        assertThat(member.locator("h1")).containsText("Begrüßung");
    }

    @Test
    void the_agenda_is_ordered_by_dragging_and_by_keyboard() {
        Page secretary = as(SECRETARY);
        secretary.navigate("/c/lindental/meetings/new");
        field(secretary, "plan:body").selectOption("Steuerungsgruppe");
        field(secretary, "plan:title").fill("Sitzung zum Ordnen");
        field(secretary, "plan:day").fill("2026-09-24");
        field(secretary, "plan:agenda").fill("Haushalt\nBegrüßung\nVerschiedenes\nMesse");
        field(secretary, "plan:submit").press("Enter");

        number(secretary, "Messe").dragTo(number(secretary, "Haushalt"), droppedAt(2));
        assertThat(secretary.getByRole(AriaRole.STATUS).first()).containsText("verschoben");
        assertThat(titles(secretary)).hasText(new String[] {"Messe", "Haushalt", "Begrüßung", "Verschiedenes"});
        number(secretary, "Messe").dragTo(number(secretary, "Begrüßung"), droppedAt(20));
        assertThat(titles(secretary)).hasText(new String[] {"Haushalt", "Begrüßung", "Messe", "Verschiedenes"});
        secretary
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("TOP 2 nach oben"))
                .press("Enter");
        assertThat(titles(secretary)).hasText(new String[] {"Begrüßung", "Haushalt", "Messe", "Verschiedenes"});
        Accessible.check(secretary);

        Page member = as(STEERING_JOBCENTER);
        member.navigate(secretary.url());
        assertThat(member.locator("[data-ek-dragging], [draggable]")).hasCount(0);
    }

    private static Locator number(Page page, String title) {
        return page.locator(".ek-agenda > li")
                .filter(new Locator.FilterOptions().setHasText(title))
                .locator(".ek-agenda__n");
    }

    /** So many pixels below the upper edge of what it is dropped on. */
    private static Locator.DragToOptions droppedAt(int y) {
        return new Locator.DragToOptions().setTargetPosition(5, y);
    }

    private static Locator titles(Page page) {
        return page.locator(".ek-agenda h3");
    }

    private static Locator link(Page page, String name) {
        return page.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }
}
