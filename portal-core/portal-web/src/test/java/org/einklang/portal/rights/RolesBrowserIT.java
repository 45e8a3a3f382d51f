package org.einklang.portal.rights;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.STEERING_AGENCY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Locale;
import org.einklang.testkit.browser.Accessible;
import org.einklang.testkit.browser.BrowserTest;
import org.einklang.testkit.browser.Keyboard;
import org.junit.jupiter.api.Test;

class RolesBrowserIT extends BrowserTest {

    @Test
    void pages_of_roles_and_rights_are_accessible_in_both_languages() {
        for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            Page coordinator = as(COORDINATOR, locale);
            coordinator.navigate("/c/lindental/roles");
            Accessible.check(coordinator);
            Accessible.targets(coordinator);
            coordinator.locator(".ek-prop h3 a").first().click();
            Accessible.check(coordinator);
            Accessible.targets(coordinator);
            Page both = as(STEERING_AGENCY, locale);
            both.navigate("/me/rights?q=e");
            Accessible.check(both);
            Page administrator = as(ADMINISTRATOR, locale);
            administrator.navigate("/admin/administrators");
            Accessible.check(administrator);
            Accessible.targets(administrator);
        }
    }

    @Test
    void pages_of_roles_and_rights_are_accessible_in_every_look() {
        Page coordinator = as(COORDINATOR);
        coordinator.navigate("/c/lindental/roles");
        Accessible.inEveryLook(coordinator);
        coordinator.navigate("/me/rights?q=sehen");
        Accessible.inEveryLook(coordinator);
        assertThat(Keyboard.walk(coordinator)).isPositive();
    }

    @Test
    void a_role_is_given_explained_and_withdrawn_without_a_mouse() {
        Page page = as(COORDINATOR);
        page.navigate("/c/lindental/roles");
        page.locator("[id='give:person_input']").fill("Presse Stadt");
        page.locator("[id='give:role']").selectOption("CATALOGUE_EDITOR");
        page.locator("[id='give:submit']").focus();
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Die Rolle ist gegeben: Katalogredaktion.");

        Locator line = section(page, "CATALOGUE_EDITOR").locator("li", containing("Presse Stadt"));
        assertThat(line).containsText("gegeben von Koordinationsstelle");
        Locator opener = line.locator("[data-ek-dialog]");
        opener.focus();
        page.keyboard().press("Enter");
        Locator dialog = page.locator("dialog[open]");
        assertThat(dialog).containsText("Die Rolle „Katalogredaktion“ öffnet dieser Person dann sofort nichts mehr.");
        Accessible.check(page);
        dialog.locator("button").focus();
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Die Rolle ist entzogen.");
        assertThat(section(page, "CATALOGUE_EDITOR")).not().containsText("Presse Stadt");
        page.getByText("Frühere Rollen").click();
        assertThat(page.locator("details[open]")).containsText("Presse Stadt");
    }

    @Test
    void what_is_missing_or_wrong_is_said_next_to_the_field() {
        Page page = as(COORDINATOR);
        page.navigate("/c/lindental/roles");
        page.locator("[id='give:person_input']").fill("Rumpelstilz");
        page.locator("[id='give:submit']").click();
        assertThat(page.locator("[id='give:person-error']")).containsText("Rumpelstilz");
        assertThat(page.locator("[id='give:role-error']")).isVisible();
        Accessible.check(page);

        page.locator("[id='give:person_input']").fill("Presse Stadt");
        page.locator("[id='give:role']").selectOption(new SelectOption().setLabel("Pressearbeit · Stadt Lindental"));
        page.locator("[id='give:submit']").click();
        assertThat(page.locator("[id='give:person-error']")).containsText("Diese Person hat diese Rolle schon.");
    }

    @Test
    void the_last_coordination_cannot_be_withdrawn() {
        Page page = as(COORDINATOR);
        page.navigate("/c/lindental/roles");
        section(page, "COORDINATOR").getByText("Entziehen").first().click();
        page.locator("dialog[open] button").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Das ist die letzte Person, die koordiniert.");
        assertThat(section(page, "COORDINATOR")).containsText("Koordinationsstelle");
    }

    @Test
    void may_this_person_is_answered_with_yes_or_no_and_why() {
        Page page = as(COORDINATOR);
        page.navigate("/c/lindental/roles");
        page.getByText("Presse Stadt", new Page.GetByTextOptions().setExact(true))
                .click();
        page.getByLabel("Darf die Person …?").last().fill("niederschrift genehm");
        page.getByText("Nachsehen").click();
        assertThat(page.locator("main")).containsText("Nein");
        assertThat(page.locator("main")).containsText("Dieses Recht haben: Vorsitz");
        Accessible.check(page);
    }

    @Test
    void an_unknown_account_becomes_no_administrator() {
        Page page = as(ADMINISTRATOR);
        page.navigate("/admin/administrators");
        page.locator("[id='appoint:login']").fill("gibt.es.nicht");
        page.locator("[id='appoint:submit']").click();
        assertThat(page.locator("[id='appoint:login-error']")).containsText("Ein Konto „gibt.es.nicht“ gibt es nicht.");
        assertThat(page.locator("[id='appoint:login']")).hasValue("gibt.es.nicht");
    }

    private static Locator section(Page page, String role) {
        return page.locator("section[aria-labelledby='role-" + role + "']");
    }

    private static Locator.LocatorOptions containing(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }
}
