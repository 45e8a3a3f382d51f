package org.einklang.launcher.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.COORDINATOR;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.einklang.testkit.Eventually;
import org.einklang.testkit.Persona;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real PostgreSQL goes away while people work, and comes back. */
class DatabaseAwayStartIT {

    @TempDir
    Path folder;

    private PortalCopy portal;
    private EmbeddedPostgres database;

    @BeforeEach
    void begin() throws IOException {
        portal = PortalCopy.make();
        database = postgres(0);
    }

    @AfterEach
    void end() throws Exception {
        portal.close();
        database.close();
    }

    @Test
    void while_the_database_is_away_people_are_asked_to_wait_and_then_everything_goes_on_by_itself() throws Exception {
        Run run = portal.start(
                        "-Deinklang.demo=true",
                        "-Deinklang.db.url=" + database.getJdbcUrl("postgres", "postgres"),
                        "-Deinklang.db.user=postgres",
                        "-Deinklang.db.password=postgres")
                .ready();
        try (Browsing people = new Browsing();
                Browsing others = new Browsing()) {
            Page page = people.as(COORDINATOR, portal);
            assertThat(page.navigate("/c/lindental/people").status()).isEqualTo(200);
            Page stranger = others.window(portal);
            stranger.navigate("/login");
            int port = database.getPort();

            database.close();

            for (String path : List.of("/", "/c/lindental", "/c/lindental/people", "/c/lindental/meetings")) {
                assertAway(page, page.navigate(path));
            }
            stranger.locator("[id='login:name']").fill(COORDINATOR.account());
            stranger.locator("[id='login:password']").fill(Persona.PASSWORD);
            Response login = stranger.waitForResponse(
                    answer -> answer.request().method().equals("POST"),
                    () -> stranger.locator("[id='login:submit']").click());
            assertAway(stranger, login);
            for (String path : List.of("/", "/login", "/c/lindental/people")) {
                assertThat(stranger.navigate(path).status()).as(path).isIn(200, 503);
            }

            database = postgres(port);

            Eventually.present(
                    () -> Optional.of(page.navigate("/c/lindental/people"))
                            .filter(answer ->
                                    answer.status() == 200 && page.url().endsWith("/people")),
                    () -> "The portal does not recover; it said:\n" + run.output());
            for (int visit = 0; visit < 20; visit++) {
                assertThat(page.navigate("/c/lindental/people").status()).isEqualTo(200);
            }
            page.navigate("/c/lindental/bodies/new");
            assertThat(page.locator("h1").textContent()).isNotBlank();
        }
        assertThat(run.warnings()).isEmpty();
    }

    private static void assertAway(Page page, Response answer) {
        assertThat(answer.status()).as(answer.url()).isEqualTo(503);
        assertThat(answer.headerValue("Retry-After")).as(answer.url()).isNotBlank();
        page.waitForLoadState();
        assertThat(page.locator("h1").textContent()).as(answer.url()).isEqualTo("Gleich wieder da");
    }

    private EmbeddedPostgres postgres(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder.resolve("postgres"))
                .setCleanDataDirectory(false)
                .start();
    }
}
