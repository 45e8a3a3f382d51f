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
import org.einklang.testkit.http.Answer;
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

    private static final String PUBLIC = "/p/lindental";

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
                        OperatorNotice.Kind.WARN,
                        new InBothLanguages(word, ""),
                        Optional.empty(),
                        Optional.empty(),
                        false));

        Eventually.present(
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
    void the_public_area_tells_only_what_is_meant_for_it_and_no_cache_keeps_it_longer() {
        Visitor reader = Visitor.anonymous();
        told(Optional.empty());
        Answer before = reader.get(PUBLIC);
        assertThat(before.body()).doesNotContain(word);

        long notice = told(Optional.empty(), true);
        Answer told = reader.again(PUBLIC, before.header("ETag"));
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.body()).containsOnlyOnce(word).doesNotContain("Ausblenden");
        assertThat(told.header("ETag")).isNotEqualTo(before.header("ETag"));
        assertThat(reader.get("/p/lindental/en").body()).contains("<p lang=\"de\">" + word);
        assertThat(reader.get("/p/lindental/imprint").body()).contains(word);
        assertThat(Statements.of(PUBLIC, reader)).isLessThanOrEqualTo(1);

        stage.as(ADMINISTRATOR, () -> keeping.end(notice));
        current.read();
        assertThat(reader.get(PUBLIC).header("ETag")).isEqualTo(before.header("ETag"));
        assertThat(reader.again(PUBLIC, before.header("ETag")).status()).isEqualTo(304);
    }

    @Test
    void the_administrator_ticks_that_it_is_for_the_public_and_the_list_says_so() {
        Visitor administrator = Visitor.as(ADMINISTRATOR);
        administrator.submit(
                "/admin/notices",
                Map.of("telling:german", word, "telling:kind", "WARN", "telling:alsoInPublic", "on"),
                "telling:tell");

        assertThat(administrator.get("/admin/notices").body()).contains("alle, auch im öffentlichen Bereich");
        assertThat(Visitor.anonymous().get(PUBLIC).body()).contains(word, "ek-note--warn");
    }

    @Test
    void what_comes_later_is_not_shown_yet_and_what_is_over_no_longer() {
        stage.as(
                ADMINISTRATOR,
                () -> keeping.tell(
                        OperatorNotice.Kind.INFO,
                        new InBothLanguages(word, ""),
                        Optional.of(clock.instant().plus(Duration.ofDays(1))),
                        Optional.empty(),
                        false));
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
                Optional.empty(),
                false);
    }

    private long told(Optional<Instant> until) {
        return told(until, false);
    }

    private long told(Optional<Instant> until, boolean alsoInPublic) {
        long notice = stage.ask(
                ADMINISTRATOR,
                () -> keeping.tell(
                        OperatorNotice.Kind.INFO,
                        new InBothLanguages(word, ""),
                        Optional.empty(),
                        until,
                        alsoInPublic));
        current.read();
        return notice;
    }
}
