package org.einklang.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.SECRETARY;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.einklang.testkit.TestPortal;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What every answer of the portal keeps, also when something is wrong. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HardeningIT {

    @Test
    void pages_say_what_may_be_loaded() {
        assertThat(List.of("/login", "/c/lindental", "/c/lindental/meetings")).allSatisfy(path -> {
            Answer answer = Visitor.as(SECRETARY).get(path);
            assertThat(answer.header("Content-Security-Policy"))
                    .contains("default-src 'self'", "frame-ancestors 'none'", "form-action 'self'", "object-src 'none'")
                    .doesNotContain("unsafe-inline", "unsafe-eval");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        });
    }

    @Test
    void a_forged_view_state_shows_nothing_of_the_inside() {
        Answer answer = Visitor.as(SECRETARY)
                .post("/c/lindental", Map.of("work", "work", "jakarta.faces.ViewState", "forged:state"));

        assertTellsNothing(answer);
    }

    @Test
    void a_faulty_request_shows_nothing_of_the_inside() {
        Visitor secretary = Visitor.as(SECRETARY);

        assertThat(List.of("/c/lindental/meetings?page=-1", "/c/lindental/meetings/%00", "/nix", "/demo/mail?mail=x"))
                .allSatisfy(path -> assertTellsNothing(secretary.get(path)));
    }

    /** Filters read what was sent, the container decodes it: both have to mean the same page. */
    @Test
    void no_detour_leads_around_the_guards() throws IOException {
        for (String path : List.of(
                "/theme/../core/my-tokens.xhtm%6c",
                "/theme/%2e%2e/core/my-tokens.xhtml",
                "/core/my-tokens.xhtml;x",
                "/theme/..;/core/my-tokens.xhtml",
                "//core/my-tokens.xhtml",
                "/core/my-tokens.xhtm%6c")) {
            assertThat(raw(path)).as(path).startsWith("HTTP/1.1 40").doesNotContain("Zugangsschlüssel");
        }
        assertThat(raw("/me/tokens"))
                .as("the straight way")
                .startsWith("HTTP/1.1 200")
                .contains("Zugangsschlüssel");
    }

    /** Clients for programs tidy addresses up before they send them. */
    private static String raw(String path) throws IOException {
        URI portal = TestPortal.address("/");
        String cookies = Visitor.as(SECRETARY).cookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        try (Socket socket = new Socket(portal.getHost(), portal.getPort())) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: " + portal.getAuthority() + "\r\nCookie: " + cookies
                    + "\r\nAccept-Language: de\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void pages_for_everybody_open_no_session() {
        assertThat(List.of("/login", "/a/unknown", "/nix"))
                .allSatisfy(path -> assertThat(Visitor.anonymous().get(path).header("Set-Cookie"))
                        .isEmpty());
    }

    @Test
    void a_form_of_another_site_is_refused() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(TestPortal.address("/logout"))
                .header("Origin", "https://example.org")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();

        assertThat(HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void an_error_page_leads_on() {
        Answer answer = Visitor.anonymous().get("/nix");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("Diese Seite gibt es nicht oder Sie dürfen sie nicht sehen.", "href=\"/\"");
    }

    @Test
    void resources_are_kept_for_a_year_under_an_address_with_a_version() {
        String page = Visitor.anonymous().get("/login").body();
        String script = page.substring(page.indexOf("/jakarta.faces.resource/shell.js"));
        String path = script.substring(0, script.indexOf('"')).replace("&amp;", "&");

        assertThat(path).contains("v=");
        assertThat(Visitor.anonymous().get(path).header("Cache-Control")).contains("max-age=31536000");
    }

    private static void assertTellsNothing(Answer answer) {
        assertThat(answer.body())
                .doesNotContain("Exception", "at org.", "at java.", "jakarta.faces.application", "Payara", "SQL");
    }
}
