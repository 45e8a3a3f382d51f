package org.einklang.portal.look;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.TEAM_AGENCY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.einklang.testkit.browser.Accessible;
import org.einklang.testkit.browser.BrowserTest;
import org.junit.jupiter.api.Test;

class LooksBrowserIT extends BrowserTest {

    @Test
    void both_pages_are_accessible_in_every_look_and_language() {
        for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            Page page = as(COORDINATOR, locale);
            for (String path : List.of("/me/look", "/c/lindental/settings")) {
                page.navigate(path);
                Accessible.inEveryLook(page);
            }
        }
    }

    @Test
    void who_chooses_dark_and_high_contrast_gets_them_whatever_the_device_says() {
        Page page = as(TEAM_AGENCY);
        page.navigate("/me/look");
        assertThat(page.locator("html")).not().hasAttribute("data-kern-theme", Pattern.compile(".*"));
        assertThat(ground(page)).isEqualTo("#ffffff");

        choose(page, "Helligkeit", "Dunkel");
        choose(page, "Dichte", "Kompakt: mehr auf einer Seite");
        press(page, "Speichern");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Gespeichert.");
        assertThat(page.locator("html")).hasAttribute("data-kern-theme", "dark");
        assertThat(page.locator("html")).hasAttribute("data-ek-density", "compact");
        assertThat(page.locator("html")).not().hasAttribute("data-ek-contrast", Pattern.compile(".*"));
        assertThat(ground(page)).isEqualTo("#131525");
        Accessible.check(page);

        choose(page, "Kontrast", "Hoch");
        press(page, "Speichern");
        assertThat(page.locator("html")).hasAttribute("data-ek-contrast", "high");
        assertThat(colour(page, "html", "--ek-muted")).isEqualTo(colour(page, "html", "--ek-ink"));
        Accessible.check(page);

        choose(page, "Helligkeit", "Hell");
        press(page, "Speichern");
        assertThat(page.locator("html")).hasAttribute("data-kern-theme", "light");
        assertThat(ground(page)).isEqualTo("#ffffff");
        assertThat(colour(page, "html", "--ek-muted")).isEqualTo(colour(page, "html", "--ek-ink"));
        Accessible.check(page);

        page.navigate("/c/lindental");
        assertThat(page.locator("html")).hasAttribute("data-kern-theme", "light");
        Accessible.check(page);
    }

    @Test
    void a_dark_part_of_a_page_keeps_the_contrast_that_was_asked_for() {
        Page page = as(COORDINATOR);
        page.navigate("/styleguide");
        for (String look : List.of("light", "dark")) {
            page.evaluate(
                    "look => { document.documentElement.dataset.kernTheme = look;"
                            + " document.documentElement.dataset.ekContrast = 'high'; }",
                    look);
            String dark = ".ek-next[data-kern-theme=dark]";
            assertThat(colour(page, dark, "--ek-muted")).isEqualTo(colour(page, dark, "--ek-ink"));
            assertThat(colour(page, dark, "--ek-action")).isEqualTo("#c5d3ef");
            assertThat(colour(page, dark, "--kern-color-action-default")).isEqualTo("#c5d3ef");
            Accessible.check(page);
        }
    }

    @Test
    void a_colour_that_is_hard_to_read_is_refused_with_a_way_out_and_a_good_one_is_worn() {
        Page page = as(COORDINATOR);
        page.navigate("/c/lindental/settings");
        String before = buttonColour(page);
        Locator field = page.getByLabel("Eigene Farbe");
        field.fill("#FF8800");
        press(page, "Übernehmen");

        Locator fault = page.locator("[id='looks:colour-error']");
        assertThat(fault).containsText("4,50 : 1");
        assertThat(fault).containsText(Pattern.compile("Kontrast ist 2,\\d\\d : 1"));
        assertThat(field).hasValue("#FF8800");
        assertThat(field).hasAttribute("aria-invalid", "true");
        assertThat(buttonColour(page)).isEqualTo(before);
        Accessible.inEveryLook(page);

        field.fill("dunkelrot");
        press(page, "Übernehmen");
        assertThat(fault).containsText("sechs Ziffern");
        assertThat(field).hasValue("dunkelrot");

        field.fill("#8a1c4a");
        press(page, "Übernehmen");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Die Kooperation trägt jetzt");
        assertThat(page.locator(".kern-btn--primary").first()).hasCSS("background-color", "rgb(138, 28, 74)");
        Accessible.inEveryLook(page);

        page.getByLabel("Eigene Farbe").fill("");
        press(page, "Übernehmen");
        assertThat(buttonColour(page)).isEqualTo(before);
    }

    @Test
    void the_second_cooperation_wears_its_own_theme() {
        Page page = as(STEERING_AGENCY);
        page.navigate("/c/lindental");
        assertThat(colour(page, "html", "--ek-action")).isEqualTo("#2044aa");

        page.navigate("/c/weidental");
        assertThat(colour(page, "html", "--ek-action")).isEqualTo("#17603c");
        Accessible.inEveryLook(page);
        page.navigate("/c/weidental/bodies");
        Accessible.inEveryLook(page);
    }

    private static void choose(Page page, String group, String choice) {
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(Pattern.compile(group)))
                .getByLabel(choice, new Locator.GetByLabelOptions().setExact(true))
                .check();
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static String ground(Page page) {
        return colour(page, "body", "--ek-canvas");
    }

    private static String buttonColour(Page page) {
        return hex(page, (String)
                page.evaluate("() => getComputedStyle(document.querySelector('.kern-btn--primary')).backgroundColor"));
    }

    /** What a token comes to in a part of the page, as the browser paints it. */
    private static String colour(Page page, String part, String token) {
        return hex(page, (String) page.evaluate(
                "([part, token]) => { const probe = document.createElement('i'); probe.hidden = true;"
                        + " document.querySelector(part === 'html' ? 'body' : part).append(probe);"
                        + " probe.style.setProperty('color', `var(${token})`);"
                        + " const colour = getComputedStyle(probe).color; probe.remove(); return colour; }",
                List.of(part, token)));
    }

    /** Paints the colour on one pixel: browsers write oklch, rgb or color() as they like. */
    private static String hex(Page page, String colour) {
        return (String) page.evaluate(
                "colour => { const canvas = document.createElement('canvas').getContext('2d');"
                        + " canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);"
                        + " return '#' + [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3)"
                        + ".map((one) => one.toString(16).padStart(2, '0')).join(''); }",
                colour);
    }
}
