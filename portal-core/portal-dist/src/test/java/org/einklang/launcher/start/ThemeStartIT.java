package org.einklang.launcher.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.STEERING_AGENCY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A look that is gone or faulty costs nobody the portal: pages are shown in that of the house. */
class ThemeStartIT {

    private static final String WEARER = "/c/weidental";

    private PortalCopy portal;

    @BeforeEach
    void unpack() throws IOException {
        portal = PortalCopy.make();
    }

    @AfterEach
    void remove() throws Exception {
        portal.close();
    }

    @Test
    void a_cooperation_whose_theme_was_taken_out_wears_that_of_the_house() throws Exception {
        Files.delete(portal.file("themes/weidental.jar"));

        Run run = portal.start("-Deinklang.demo=true").ready();

        assertThat(run.warnings()).isEmpty();
        assertThatTheHouseIsWorn();
    }

    @Test
    void faulty_themes_are_named_with_their_reasons_and_the_house_is_worn_instead() throws Exception {
        new PlantedTheme("weidental")
                .portrait("name.de=Blass\nname.en=Pale\naction.light=#7fd0a0\naction.dark=#7fd0a0\n")
                .dropInto(portal);
        new PlantedTheme("garbled").portrait("name.de=\\u12\n").dropInto(portal);
        new PlantedTheme("naked").withoutStyles().dropInto(portal);
        new PlantedTheme("breaking")
                .file("META-INF/web-fragment.xml", "<web-fragment><nonsense></web-fragment>")
                .dropInto(portal);
        Files.writeString(portal.file("themes/torn.jar"), "half a download");

        Run run = portal.start("-Deinklang.demo=true").ready();

        assertThat(run.warnings())
                .anySatisfy(line -> assertThat(line).startsWith("! breaking.jar keeps the portal from starting: "));
        assertThatTheHouseIsWorn();
        try (Browsing people = new Browsing()) {
            Page page = people.as(ADMINISTRATOR, portal);
            page.navigate("/admin/modules");
            Locator leftOut = page.locator("section[aria-labelledby=leftOut]");
            assertThat(leftOut.textContent())
                    .contains("weidental.jar", "its action.light #7fd0a0 has a contrast of")
                    .contains("garbled.jar", "its theme.properties cannot be read")
                    .contains("naked.jar", "theme.css")
                    .contains("breaking.jar", "set aside after a failed start", "web-fragment.xml")
                    .contains("torn.jar", "it cannot be read as a jar");
        }
    }

    @Test
    void without_the_theme_of_the_house_pages_are_plain_but_there() throws Exception {
        Files.delete(portal.file("themes/einklang.jar"));

        Run run = portal.start("-Deinklang.demo=true").ready();

        assertThat(run.warnings()).isEmpty();
        try (Browsing people = new Browsing()) {
            Page page = people.as(STEERING_AGENCY, portal);
            assertThat(page.navigate("/c/lindental").status()).isEqualTo(200);
            assertThat(page.locator("h1").count()).isEqualTo(1);
            assertThat(page.navigate("/c/lindental/nix").status()).isEqualTo(404);
        }
    }

    private void assertThatTheHouseIsWorn() {
        try (Browsing people = new Browsing()) {
            Page page = people.as(STEERING_AGENCY, portal);
            assertThat(page.navigate(WEARER).status()).isEqualTo(200);
            assertThat(themes(page)).isNotEmpty().allMatch(address -> address.contains("/theme/einklang/"));
            assertThat((String) page.evaluate("getComputedStyle(document.body).fontFamily"))
                    .contains("Fira Sans");
        }
    }

    private static List<String> themes(Page page) {
        return page.locator("link[rel=stylesheet][href*='/theme/']").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }
}
