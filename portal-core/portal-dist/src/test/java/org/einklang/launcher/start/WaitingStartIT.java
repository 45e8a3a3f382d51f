package org.einklang.launcher.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.einklang.testkit.Eventually;
import org.einklang.testkit.browser.Accessible;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who comes while the portal starts is asked to wait, by one page, until the portal itself answers. */
class WaitingStartIT {

    private static final Duration SOON = Duration.ofMinutes(1);
    private static final Duration START = Duration.ofMinutes(4);

    /** How long the port may be nobody's while Payara takes it over: 15 ms, and much more on a machine that does much else. */
    private static final long LONGEST_GAP_MILLIS = 3_000;

    /** Between two questions, so that asking does not keep the portal from starting. */
    private static final long PAUSE_NANOS = 5_000_000;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20))
            .build();
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
    void until_the_portal_answers_everybody_sees_the_waiting_page_and_is_then_taken_to_the_page_they_wanted()
            throws Exception {
        try (Browsing people = new Browsing()) {
            Page page = people.window(portal);
            page.route("**/health/ready", Route::abort);
            Run run = portal.start("-Deinklang.demo=true");
            HttpResponse<String> waiting = Eventually.present(START, this::answered, run::output);
            assertThat(waiting.statusCode()).isEqualTo(503);
            assertThat(waiting.headers().firstValue("Retry-After")).isPresent();
            assertThat(waiting.body()).contains("Das Portal startet gerade");
            Matcher style =
                    Pattern.compile("rel=\"stylesheet\" href=\"([^\"]+)\"").matcher(waiting.body());
            assertThat(style.find()).isTrue();
            assertThat(Run.status(portal.address() + style.group(1))).isEqualTo(200);
            assertThat(Run.status(portal.address() + "/health/ready")).isEqualTo(503);
            page.navigate("/imprint");
            assertThat(page.locator("h1").textContent()).isEqualTo("Gleich geht es los");
            Accessible.inEveryLook(page);

            HttpResponse<String> answer = untilThePortalAnswers(run);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("login:password", style.group(1));
            run.ready();
            assertThat(Run.status(portal.address() + "/health/ready")).isEqualTo(200);
            page.unroute("**/health/ready");
            page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Impressum"))
                    .first()
                    .waitFor(new Locator.WaitForOptions().setTimeout(START.toMillis()));
        }
    }

    /** Asks without a pause to speak of: the port may be nobody's for a moment only. */
    private HttpResponse<String> untilThePortalAnswers(Run run) {
        long refusedSince = 0;
        long longest = 0;
        Optional<HttpResponse<String>> answer = answered();
        assertThat(answer.map(HttpResponse::statusCode))
                .as("nothing was missed")
                .hasValue(503);
        while (answer.isEmpty() || answer.get().statusCode() == 503) {
            assertThat(run.isRunning()).as(run.output()).isTrue();
            LockSupport.parkNanos(PAUSE_NANOS);
            answer = answered();
            long now = System.nanoTime();
            if (answer.isEmpty()) {
                refusedSince = refusedSince == 0 ? now : refusedSince;
                longest = Math.max(longest, now - refusedSince);
            } else {
                refusedSince = 0;
            }
        }
        assertThat(Duration.ofNanos(longest).toMillis()).isLessThan(LONGEST_GAP_MILLIS);
        return answer.get();
    }

    private Optional<HttpResponse<String>> answered() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(portal.address() + "/login"))
                .timeout(SOON)
                .header("Accept-Language", "de")
                .build();
        try {
            return Optional.of(client.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException nobodyListens) {
            return Optional.empty();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
