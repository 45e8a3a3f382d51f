package org.einklang.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What visitors and machines are told while the portal starts. */
class WaitingRoomTest {

    private static final String HERE = "127.0.0.1";
    private static final String STYLE = "META-INF/resources/themes/einklang/theme.css";

    @TempDir
    Path themes;

    private final HttpClient browser = HttpClient.newHttpClient();
    private int port;
    private WaitingRoom room;

    @BeforeEach
    void open() throws IOException {
        Jars.write(themes.resolve("colourful.jar"), Map.of("Einklang-Theme", "colourful"), List.of());
        Jars.write(themes.resolve("house.jar"), Map.of("Einklang-Theme", "einklang"), List.of(), Map.of(STYLE, "p {}"));
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        room = WaitingRoom.open(HERE, port, HouseLook.in(themes));
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void every_address_answers_that_the_portal_is_starting() throws Exception {
        for (String path : List.of("/", "/c/lindental/meetings?page=2", "/%00%ff", "/theme/einklang/0/theme.css")) {
            HttpResponse<String> answer = get(path, "de");

            assertThat(answer.statusCode()).as(path).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).as(path).contains("5");
            assertThat(answer.headers().firstValue("Cache-Control")).as(path).contains("no-store");
            assertThat(answer.body()).as(path).contains("Das Portal startet gerade oder wird aktualisiert.");
        }
    }

    @Test
    void what_a_form_sends_is_answered_as_well() throws Exception {
        HttpResponse<String> answer = browser.send(
                request("/login")
                        .POST(BodyPublishers.ofString("x=" + "y".repeat(300_000)))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("Ihr Text steht noch da");
    }

    @Test
    void the_page_speaks_the_visitors_language_and_else_German() throws Exception {
        assertThat(get("/", "en-GB,en;q=0.9,de;q=0.5").body()).contains("<html lang=\"en\">", "The portal is starting");
        assertThat(get("/", "fr").body()).contains("<html lang=\"de\">");
        assertThat(get("/", "§$%").body()).contains("<html lang=\"de\">");
        HttpRequest chosen = request("/")
                .header("Accept-Language", "en")
                .header("Cookie", "einklang=1; einklang-language=de")
                .build();
        assertThat(browser.send(chosen, BodyHandlers.ofString()).body()).contains("<html lang=\"de\">");
    }

    @Test
    void the_page_comes_back_by_itself_without_a_script_and_its_one_script_is_the_only_one_allowed() throws Exception {
        HttpResponse<String> answer = get("/", "de");
        Matcher script =
                Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL).matcher(answer.body());

        assertThat(answer.body()).contains("<noscript><meta http-equiv=\"refresh\" content=\"5\"></noscript>");
        assertThat(script.find()).isTrue();
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256")
                        .digest(script.group(1).getBytes(StandardCharsets.UTF_8)));
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "frame-ancestors 'none'", "script-src 'sha256-" + hash + "'")
                .doesNotContain("unsafe");
        assertThat(answer.body()).doesNotContain("style=", "onclick");
    }

    @Test
    void the_looks_come_from_the_theme_of_the_house() throws Exception {
        Matcher style = Pattern.compile("rel=\"stylesheet\" href=\"([^\"]+)\"")
                .matcher(get("/", "de").body());
        assertThat(style.find()).isTrue();

        HttpResponse<String> answer = get(style.group(1), "de");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/css;charset=UTF-8");
        assertThat(answer.body()).isEqualTo("p {}");
    }

    @Test
    void without_a_readable_theme_the_page_is_plain() throws Exception {
        Files.writeString(themes.resolve("house.jar"), "torn");
        room.close();
        room = WaitingRoom.open(HERE, port, HouseLook.in(themes));

        assertThat(get("/", "de").body()).contains("<h1>").doesNotContain("stylesheet", "<svg");
    }

    @Test
    void machines_learn_that_it_lives_and_is_not_ready() throws Exception {
        assertThat(get("/health/live", "de").statusCode()).isEqualTo(200);
        for (String check : List.of("/health", "/health/ready", "/health/started")) {
            HttpResponse<String> answer = get(check, "de");

            assertThat(answer.statusCode()).as(check).isEqualTo(503);
            assertThat(answer.body()).as(check).contains("\"status\":\"DOWN\"");
        }
    }

    @Test
    void the_port_is_free_at_once_when_the_waiting_is_over() throws Exception {
        get("/", "de");

        room.close();

        try (ServerSocket next = new ServerSocket()) {
            next.bind(new InetSocketAddress(HERE, port));
            assertThat(next.isBound()).isTrue();
        }
    }

    private HttpResponse<String> get(String path, String language) throws Exception {
        return browser.send(request(path).header("Accept-Language", language).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://" + HERE + ":" + port + path));
    }
}
