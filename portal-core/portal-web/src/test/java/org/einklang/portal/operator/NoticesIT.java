package org.einklang.portal.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.SECRETARY;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.einklang.api.NotVisible;
import org.einklang.testkit.Eventually;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Statements;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.einklang.testkit.server.Transactions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What everybody is told stands on every page until its reader puts it away, or its time is over. */
@ExtendWith(ArquillianExtension.class)
class NoticesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    private NoticeKeeping keeping;

    @Inject
    private CurrentNotices current;

    @Inject
    private Stage stage;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    private final String word = "Umzug" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void tellNothingMore() throws Exception {
        Transactions.commit(() -> {
            entities.createQuery("delete from PutAway p").executeUpdate();
            entities.createQuery("delete from OperatorNotice n").executeUpdate();
        });
        current.read();
    }

    @Test
    void everybody_reads_it_also_at_the_login_in_their_language_and_each_puts_it_away_alone() {
        long notice = told(Optional.empty());
        Visitor secretary = Visitor.as(SECRETARY);

        assertThat(Visitor.anonymous().get("/login").body()).contains(word).doesNotContain("Ausblenden");
        assertThat(secretary.get("/c/lindental").body()).contains(word, "Ausblenden");
        secretary.post("/notices/away", Map.of("notice", String.valueOf(notice), "back", "/c/lindental"));
        secretary.post("/notices/away", Map.of("notice", String.valueOf(notice), "back", "/c/lindental"));

        assertThat(secretary.get("/c/lindental/tasks").body()).doesNotContain(word);
        assertThat(Visitor.as(COORDINATOR).get("/c/lindental").body()).contains(word);
    }

    @Test
    void it_leads_nobody_out_of_the_portal() {
        assertThat(Visitor.as(SECRETARY)
                        .post("/notices/away", Map.of("notice", "1", "back", "//elsewhere.example"))
                        .location())
                .doesNotContain("elsewhere");
    }

    @Test
    void another_node_learns_of_it_within_moments() {
        stage.as(
                ADMINISTRATOR,
                () -> keeping.tell(
                        OperatorNotice.Kind.WARN, new InBothLanguages(word, ""), Optional.empty(), Optional.empty()));

        Eventually.present(
                PATIENCE,
                () -> Optional.of(Visitor.anonymous().get("/login").body()).filter(body -> body.contains(word)),
                () -> "the notice was not read");
    }

    @Test
    void the_administrator_writes_and_ends_it_on_a_page() {
        Visitor administrator = Visitor.as(ADMINISTRATOR);
        assertThat(administrator
                        .submit(
                                "/admin/notices",
                                Map.of("telling:german", word, "telling:kind", "INFO"),
                                "telling:tell")
                        .location())
                .contains("/admin/notices");
        assertThat(Visitor.anonymous().get("/login").body()).contains(word);

        long notice = current.now().get(0).id();
        stage.as(ADMINISTRATOR, () -> keeping.end(notice));
        current.read();
        assertThat(Visitor.anonymous().get("/login").body()).doesNotContain(word);
    }

    @Test
    void what_comes_later_is_not_shown_yet_and_what_is_over_no_longer() {
        stage.as(
                ADMINISTRATOR,
                () -> keeping.tell(
                        OperatorNotice.Kind.INFO,
                        new InBothLanguages(word, ""),
                        Optional.of(clock.instant().plus(Duration.ofDays(1))),
                        Optional.empty()));
        current.read();

        assertThat(Visitor.anonymous().get("/login").body()).doesNotContain(word);
    }

    @Test
    void several_cost_one_question_and_none_costs_nothing() {
        Visitor secretary = Visitor.as(SECRETARY);
        int none = Statements.of("/c/lindental/tasks", secretary);
        told(Optional.empty());
        told(Optional.empty());

        assertThat(Statements.of("/c/lindental/tasks", secretary)).isLessThanOrEqualTo(none + 1);
    }

    @Test
    void nobody_else_speaks_to_everybody() {
        assertThatThrownBy(() -> stage.as(COORDINATOR, () -> told(COORDINATOR))).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> stage.as(COORDINATOR, () -> keeping.end(1))).isInstanceOf(NotVisible.class);
    }

    private void told(Persona whoever) {
        keeping.tell(
                OperatorNotice.Kind.INFO,
                new InBothLanguages(whoever.toString(), ""),
                Optional.empty(),
                Optional.empty());
    }

    private long told(Optional<Instant> until) {
        long notice = stage.ask(
                ADMINISTRATOR,
                () -> keeping.tell(OperatorNotice.Kind.INFO, new InBothLanguages(word, ""), Optional.empty(), until));
        current.read();
        return notice;
    }
}
