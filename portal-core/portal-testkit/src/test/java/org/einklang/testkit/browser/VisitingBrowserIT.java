package org.einklang.testkit.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.SECRETARY;

import com.microsoft.playwright.Page;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class VisitingBrowserIT extends BrowserTest {

    @Test
    void axe_finds_a_picture_without_words() {
        Page page = anonymous();
        page.setContent("<!DOCTYPE html><html lang='de'><head><title>t</title></head><body><main><h1>t</h1>"
                + "<img src='data:,'></main></body></html>");

        assertThatThrownBy(() -> Accessible.check(page))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("image-alt");
    }

    @Test
    void a_page_that_scrolls_sideways_is_found() {
        Page page = anonymous();
        page.setContent("<!DOCTYPE html><html lang='de'><head><title>t</title></head><body><main><h1>t</h1>"
                + "<p style='width:900px'>wide</p></main></body></html>");

        assertThatThrownBy(() -> Accessible.reflows(page))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("320");
    }

    @Test
    void visitors_read_german_unless_they_ask_otherwise() {
        assertThat(anonymous().evaluate("navigator.language")).isEqualTo("de-DE");
        assertThat(anonymous(Locale.ENGLISH).evaluate("navigator.language")).isEqualTo("en");
    }

    @Test
    void two_personas_look_at_the_same_portal_at_once() {
        Page secretary = as(SECRETARY);
        Page coordinator = as(COORDINATOR, Locale.ENGLISH);
        secretary.navigate("/c/lindental");
        coordinator.navigate("/c/lindental");

        Accessible.check(secretary);
        assertThat(secretary.locator("html").getAttribute("lang")).isEqualTo("de");
        assertThat(coordinator.locator("html").getAttribute("lang")).isEqualTo("en");
    }
}
