package org.einklang.portal.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.SECRETARY;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.einklang.api.NotVisible;
import org.einklang.portal.rest.ApiKeys;
import org.einklang.testkit.Eventually;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Program;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.einklang.testkit.server.Transactions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** While somebody works on the portal, only administrators get in, and nothing that others have typed is lost. */
@ExtendWith(ArquillianExtension.class)
class MaintenanceIT {

    private static final String NEW_PERSON = "/c/lindental/people/new";

    @Inject
    private MaintenanceKeeping keeping;

    @Inject
    private Maintenance maintenance;

    @Inject
    private MaintenanceStore store;

    @Inject
    private Stage stage;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private ReopenFile reopenFile;

    @Inject
    private ApiKeys keys;

    private final String word = "Wartung" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void open() throws Exception {
        store.forget();
        maintenance.read();
        keys.endAll();
        Transactions.commit(() -> entities.createQuery("delete from Draft d where d.address = :address")
                .setParameter("address", NEW_PERSON)
                .executeUpdate());
    }

    @Test
    void only_administrators_get_in_and_everybody_else_reads_when_to_come_back() {
        Visitor secretary = Visitor.as(SECRETARY);
        Visitor administrator = Visitor.as(ADMINISTRATOR);
        close();

        Answer closed = secretary.get("/c/lindental");
        assertThat(closed.status()).isEqualTo(503);
        assertThat(Integer.parseInt(closed.header("Retry-After"))).isBetween(3000, 3600);
        assertThat(closed.body())
                .contains("Wir arbeiten gerade am Portal", word)
                .doesNotContain("K7Q2");
        assertThat(Visitor.anonymous().get("/c/lindental").status()).isEqualTo(503);
        assertThat(Visitor.anonymous().get("/p/lindental").status()).isEqualTo(503);
        assertThat(administrator.get("/admin").status()).isEqualTo(200);
        assertThat(administrator.get("/admin/maintenance").body()).contains("Das Portal ist in Wartung.");
        assertThat(Visitor.anonymous().get("/login").body()).contains("Nur die Administration kann sich anmelden.");
        assertThat(Visitor.anonymous().get("/help").status()).isEqualTo(200);
    }

    @Test
    void programs_are_told_in_their_way() {
        Program program = keys.of(SECRETARY);
        close();

        Answer closed = program.get("/api/v1/lindental/bodies");
        assertThat(closed.status()).isEqualTo(503);
        assertThat(closed.header("Content-Type")).startsWith("application/problem+json");
        assertThat(Integer.parseInt(closed.header("Retry-After"))).isPositive();
    }

    @Test
    void an_administrator_can_log_in_meanwhile_and_opens_the_portal_again() {
        close();
        Visitor administrator = Visitor.as(ADMINISTRATOR);
        assertThat(administrator.get("/admin/maintenance").status()).isEqualTo(200);

        stage.as(ADMINISTRATOR, keeping::reopen);
        maintenance.read();
        assertThat(Visitor.as(SECRETARY).get("/c/lindental").status()).isEqualTo(200);
    }

    @Test
    void what_was_typed_waits_as_a_draft() {
        Visitor coordinator = Visitor.as(COORDINATOR);
        Supplier<Answer> form = coordinator.filled(NEW_PERSON, Map.of("person:name", word), "person:submit");
        close();

        Answer refused = form.get();
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.body()).contains("wurde nicht ausgeführt", "als Entwurf gesichert");

        store.forget();
        maintenance.read();
        assertThat(coordinator.get(NEW_PERSON).body()).contains("Weiterschreiben");
        assertThat(coordinator.get(NEW_PERSON + "?draft=person").body()).contains(word);
    }

    @Test
    void what_cannot_be_kept_is_said_plainly() {
        Visitor secretary = Visitor.as(SECRETARY);
        close();

        Answer refused = secretary.post("/c/lindental/tasks", Map.of("a", "b"));
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.body())
                .contains("wurde nicht ausgeführt", "eine Seite zurück")
                .doesNotContain("Entwurf");
    }

    @Test
    void it_is_announced_on_every_page_and_nobody_is_kept_out_before() {
        stage.as(
                ADMINISTRATOR,
                () -> keeping.announce(new Closing(
                        clock.instant().plus(Duration.ofHours(3)), Optional.empty(), new InBothLanguages(word, ""))));
        maintenance.read();

        assertThat(Visitor.as(SECRETARY).get("/c/lindental").body()).contains("beginnt eine Wartung", word);
        assertThat(Visitor.anonymous().get("/login").body()).contains("beginnt eine Wartung", word);
    }

    @Test
    void the_command_line_opens_it_when_nobody_can_log_in() throws IOException {
        close();
        Path data = Files.createTempDirectory("einklang-reopen");
        Files.writeString(data.resolve("reopen"), "");
        reopenFile.obey(data);

        Eventually.present(
                () -> Optional.of(Visitor.anonymous().get("/").status()).filter(status -> status != 503),
                () -> "the portal stays closed");
        assertThat(data.resolve("reopen")).doesNotExist();
        Files.delete(data);
    }

    @Test
    void machines_are_told_that_it_is_ready_and_in_maintenance() {
        close();

        assertThat(Visitor.anonymous().get("/health/ready").body())
                .contains("\"maintenance\"")
                .contains("true");
    }

    @Test
    void nobody_else_closes_or_opens() {
        Closing now = new Closing(clock.instant(), Optional.empty(), new InBothLanguages("", ""));
        assertThatThrownBy(() -> stage.as(COORDINATOR, () -> keeping.announce(now)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> stage.as(COORDINATOR, keeping::reopen)).isInstanceOf(NotVisible.class);
    }

    private void close() {
        stage.as(
                ADMINISTRATOR,
                () -> keeping.announce(new Closing(
                        clock.instant(),
                        Optional.of(clock.instant().plus(Duration.ofHours(1))),
                        new InBothLanguages(word, ""))));
        maintenance.read();
    }
}
