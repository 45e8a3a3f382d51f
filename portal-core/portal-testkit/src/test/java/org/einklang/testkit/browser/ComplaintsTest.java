package org.einklang.testkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import org.einklang.testkit.TestPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ComplaintsTest {

    private static final String POLICY = "default-src 'self'";
    private static Chromium chromium = new Chromium();

    @BeforeAll
    static void pretend_that_a_portal_runs() {
        System.setProperty(TestPortal.addressProperty(), "http://localhost:1");
    }

    @AfterAll
    static void close() {
        System.clearProperty(TestPortal.addressProperty());
        chromium.close();
    }

    @Test
    void a_sound_page_causes_none() {
        assertThat(complaintsAbout("<p>sound</p>", 200)).isEmpty();
    }

    @Test
    void an_inline_script_breaks_the_security_policy() {
        assertThat(complaintsAbout("<script>document.title = 'x'</script>", 200))
                .anyMatch(complaint -> complaint.contains("Content Security Policy"));
    }

    @Test
    void a_picture_from_another_host_is_reported() {
        assertThat(complaintsAbout("<img alt='' src='https://elsewhere.example/x.png'>", 200))
                .anyMatch(complaint -> complaint.contains("elsewhere.example"));
    }

    @Test
    void a_script_that_throws_is_reported() {
        try (BrowserContext context = chromium.browser().newContext()) {
            Complaints complaints = new Complaints();
            complaints.listenTo(context);
            Page page = context.newPage();
            page.evaluate("() => { setTimeout(() => { throw new Error('broken'); }) }");
            page.waitForCondition(() -> !complaints.all().isEmpty());

            assertThat(complaints.all()).anyMatch(complaint -> complaint.contains("broken"));
        }
    }

    @Test
    void a_refused_page_is_left_to_the_test() {
        assertThat(complaintsAbout("<p>not here</p>", 404)).isEmpty();
    }

    private static List<String> complaintsAbout(String body, int status) {
        try (BrowserContext context = chromium.browser().newContext()) {
            Complaints complaints = new Complaints();
            complaints.listenTo(context);
            context.route(
                    "**/*",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setStatus(status)
                            .setContentType("text/html")
                            .setHeaders(Map.of("Content-Security-Policy", POLICY))
                            .setBody("<!DOCTYPE html><title>t</title>" + body)));
            Page page = context.newPage();
            page.navigate(TestPortal.address("/").toString());
            return complaints.all();
        }
    }
}
