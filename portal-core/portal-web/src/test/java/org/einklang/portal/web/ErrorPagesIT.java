package org.einklang.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.SECRETARY;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.einklang.testkit.TestPortal;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people read when something went wrong, and that they read nothing else. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ErrorPagesIT {

    private static final Map<Integer, List<String>> WORDS = Map.of(
            400, List.of("Diese Anfrage war nicht zu verstehen", "We could not make sense of this request"),
            403, List.of("Nicht angenommen", "Refused"),
            404,
                    List.of(
                            "Diese Seite gibt es nicht oder Sie dürfen sie nicht sehen.",
                            "This page doesn't exist, or you can't see it."),
            405, List.of("So geht es hier nicht weiter", "This is not the way"),
            413, List.of("Das ist zu groß", "That is too large"),
            500, List.of("Das hat nicht geklappt", "That did not work"),
            503, List.of("Gleich wieder da", "Back in a moment"));

    private static final List<String> INSIDE =
            List.of("secret", "Exception", "at org.", "at java.", "jakarta.", "Payara", "SQL", "jdbc");

    /** Like a browser: no switch to HTTP/2 without TLS. */
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void each_error_is_told_in_the_readers_language_with_a_way_on() {
        WORDS.forEach((status, words) -> {
            HttpResponse<String> german = get("/test-fault/" + status, "de");
            HttpResponse<String> english = get("/test-fault/" + status, "en-GB");

            assertThat(german.statusCode()).isEqualTo(status);
            assertThat(german.body())
                    .contains("<html lang=\"de\">", words.get(0), "href=\"/\"", "id=\"content\"", "href=\"/imprint\"")
                    .contains("/theme/einklang/")
                    .doesNotContain(INSIDE);
            assertThat(english.body())
                    .contains("<html lang=\"en\">", words.get(1))
                    .doesNotContain(INSIDE);
        });
    }

    @Test
    void an_error_page_is_not_kept_and_may_load_only_from_the_house() {
        HttpResponse<String> answer = get("/test-fault/500", "de");

        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void a_fault_has_a_reference_of_its_own() {
        HttpResponse<String> answer = get("/test-fault/thrown", "de");
        Matcher first = reference(answer.body());
        Matcher second = reference(get("/test-fault/thrown", "de").body());

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain(INSIDE);
        assertThat(first.find() && second.find()).isTrue();
        assertThat(first.group()).isNotEqualTo(second.group());
    }

    @Test
    void a_database_that_does_not_answer_is_a_pause_and_not_a_fault() {
        HttpResponse<String> answer = get("/test-fault/database", "de");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("60");
        assertThat(answer.body()).contains("Gleich wieder da").doesNotContain(INSIDE);
    }

    @Test
    void who_is_not_logged_in_is_offered_the_login_and_others_are_not() {
        assertThat(Visitor.anonymous().get("/nix").body()).contains("href=\"/login\"", "suchen");
        assertThat(Visitor.as(SECRETARY).get("/nix").body()).doesNotContain("href=\"/login\"");
    }

    @Test
    void a_wrong_method_says_so() {
        Answer answer = Visitor.anonymous().get("/logout");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.body()).contains("So geht es hier nicht weiter");
    }

    @Test
    void the_pages_of_the_footer_are_for_everybody_and_set_no_cookie() {
        Map<String, String> pages = Map.of(
                "/help", "Tastenkürzel",
                "/accessibility", "id=\"report\"",
                "/plain-language", "Leichte Sprache",
                "/privacy", "Cookies",
                "/imprint", "§ 5 DDG");
        pages.forEach((path, words) -> {
            Answer answer = Visitor.anonymous().get(path);

            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.body()).contains(words).doesNotContain("page.");
            assertThat(answer.header("Set-Cookie")).isEmpty();
            assertThat(Visitor.as(SECRETARY).get(path).status()).isEqualTo(200);
        });
    }

    @Test
    void the_worker_keeps_the_offline_page_and_looks_and_nothing_else() {
        Answer worker = Visitor.anonymous().get("/worker.js?language=de");

        assertThat(worker.header("Content-Type")).startsWith("text/javascript");
        assertThat(worker.header("Cache-Control")).contains("no-cache");
        Matcher kept = Pattern.compile("\"(/[^\"]*)\"").matcher(worker.body());
        assertThat(kept.results().map(found -> found.group(1)).toList())
                .isNotEmpty()
                .allMatch(path -> path.startsWith("/theme/einklang/") || path.equals("/offline?language=de"))
                .allSatisfy(path -> assertThat(get(path, "de").statusCode()).isEqualTo(200));
        assertThat(Visitor.anonymous().get("/offline?language=de").body())
                .contains("Was Sie getippt haben, bleibt in diesem Fenster stehen.", "Erneut versuchen");
    }

    private static Matcher reference(String page) {
        return Pattern.compile("\\b[A-Z2-9]{4}-[A-Z2-9]{4}\\b").matcher(page);
    }

    private HttpResponse<String> get(String path, String language) {
        try {
            return client.send(
                    HttpRequest.newBuilder(TestPortal.address(path))
                            .header("Accept-Language", language)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
