package org.einklang.meetings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.einklang.testkit.Personas.CATALOGUE_EDITOR;
import static org.einklang.testkit.Personas.HEAD_OF_AGENCY;
import static org.einklang.testkit.Personas.HEAD_OF_CITY;
import static org.einklang.testkit.Personas.HEAD_OF_JOBCENTER;
import static org.einklang.testkit.Personas.PRESS_AGENCY;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.TRAINING_AGENCY;
import static org.einklang.testkit.Personas.TRAINING_CITY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.einklang.testkit.Persona;
import org.einklang.testkit.browser.Accessible;
import org.einklang.testkit.browser.BrowserTest;
import org.junit.jupiter.api.Test;

/** A working group agrees without a meeting; for its chair, who is away, the deputy answers. Then it is a resolution. */
class WrittenProcedureBrowserIT extends BrowserTest {

    private static final String TITLE = "Beratungstag für Betriebe";

    @Test
    void what_everybody_has_agreed_to_stands_in_the_register_with_its_number() {
        Page secretary = as(TRAINING_CITY);
        secretary.navigate("/c/lindental/bodies/weit/procedures/new");
        secretary.getByLabel("Worum geht es?").fill(TITLE);
        secretary
                .getByLabel("Vorschlag", new Page.GetByLabelOptions().setExact(true))
                .fill("Wir beraten Betriebe **gemeinsam** an einem Tag im Monat.");
        button(secretary, "Mitglieder fragen").press("Enter");
        assertThat(secretary.getByRole(AriaRole.STATUS).first()).containsText("Die Mitglieder sind gefragt.");
        String address = secretary.url().replaceAll("[?#].*", "");
        for (Persona voter : List.of(TRAINING_AGENCY, PRESS_AGENCY, CATALOGUE_EDITOR, TRAINING_CITY)) {
            agree(voter, address);
        }

        secretary.navigate(address);
        assertThat(secretary.locator("main")).containsText("stimmt zu (Maßnahmenkatalog");
        assertThat(secretary.locator("main")).containsText("Das ist jetzt ein Beschluss des Gremiums:");
        Accessible.check(secretary);
        link(secretary, "WEIT-2026-").press("Enter");
        assertThat(secretary.locator("h1")).containsText("Beschluss WEIT-2026-");
        assertThat(secretary.locator("main")).containsText("Ohne Sitzung gefunden, im Umlaufverfahren.");
        assertThat(secretary.locator("main")).containsText("Abgestimmt: 4 Ja, 0 Nein, 0 Enthaltungen");
        assertThat(secretary.locator("main strong").getByText("gemeinsam")).isVisible();
        Accessible.inEveryLook(secretary);

        link(secretary, "Geltung ergänzen").press("Enter");
        secretary.locator("[id='terms:from']").fill("2026-06-01");
        secretary.locator("[id='terms:until']").fill("2026-05-01");
        button(secretary, "Geltung festhalten").press("Enter");
        assertThat(secretary.getByRole(AriaRole.ALERT).first()).isVisible();
        assertThat(secretary.locator("[id='terms:from']")).hasValue("2026-06-01");
        Accessible.inEveryLook(secretary);
        secretary.locator("[id='terms:until']").fill("2027-05-31");
        button(secretary, "Geltung festhalten").press("Enter");
        assertThat(secretary.getByRole(AriaRole.STATUS).first()).containsText("Die Geltung ist festgehalten.");
        assertThat(secretary.locator("main")).containsText("Gilt vom 01.06.2026 bis zum 31.05.2027.");
        assertThat(secretary.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Geltung ergänzen")))
                .hasCount(0);
        link(secretary, "im Umlaufverfahren").press("Enter");
        assertThat(secretary.locator("h1")).containsText(TITLE);

        Page member = as(TRAINING_AGENCY, Locale.ENGLISH);
        member.navigate("/c/lindental/meetings/resolutions");
        assertThat(member.locator("main")).containsText(TITLE);
        Accessible.inEveryLook(member);
    }

    @Test
    void a_body_that_wants_names_reads_in_the_register_who_agreed() {
        Page secretary = as(SECRETARY);
        secretary.navigate("/c/lindental/bodies/trg/procedures/new");
        secretary.getByLabel("Worum geht es?").fill("Haus der Berufe");
        secretary
                .getByLabel("Vorschlag", new Page.GetByLabelOptions().setExact(true))
                .fill("Wir mieten das Haus der Berufe.");
        button(secretary, "Mitglieder fragen").press("Enter");
        String address = secretary.url().replaceAll("[?#].*", "");
        for (Persona head : List.of(HEAD_OF_AGENCY, HEAD_OF_JOBCENTER, HEAD_OF_CITY)) {
            agree(head, address);
        }
        secretary.navigate(address);
        link(secretary, "TRG-2026-").press("Enter");

        assertThat(secretary.locator("main")).containsText("Abgestimmt: 3 Ja, 0 Nein, 0 Enthaltungen");
        assertThat(secretary.locator("main")).containsText(Pattern.compile("Dafür: .*Leitung.*, .*Leitung"));
        Accessible.check(secretary);
    }

    private void agree(Persona voter, String address) {
        Page page = as(voter);
        page.navigate(address);
        page.getByLabel("Ich stimme zu", new Page.GetByLabelOptions().setExact(true))
                .check();
        button(page, "Antworten").press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Ihre Antwort ist festgehalten.");
    }

    private static Locator button(Page page, String name) {
        return page.locator("main form").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private static Locator link(Page page, String name) {
        return page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .first();
    }
}
