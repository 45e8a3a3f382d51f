package org.einklang.launcher.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.STEERING_JOBCENTER;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Visitor;
import org.junit.jupiter.api.Test;

/**
 * Two nodes of one portal on one PostgreSQL, and people who press their buttons on both at the same moment. Run by
 * {@code ./einklang proof}.
 */
class TwoNodesProof {

    private static final String PROCEDURES = "/c/lindental/bodies/stg/procedures";
    private static final int ROUNDS = 8;
    private static final int HANDS = 4;

    /** The voter and the text that was read. */
    private static final Pattern BALLOT = Pattern.compile("<option value=\"(\\d+:\\w+)\"");

    private static final String TOO_LATE = "Ihre Antwort wurde nicht mehr gezählt";

    private static final String OF_PROCEDURE =
            " join ek_core.written_procedure p on r.item_id = cast(p.id as varchar(60))"
                    + " where r.item_type = 'procedure' and p.title = ?";
    private static final String AGREED = "select count(*) from ek_core.item_version r" + OF_PROCEDURE
            + " and r.version_name = 'procedures.version.agreed' and r.frozen";
    private static final String NOTED = "select count(*) from ek_core.audit_line l"
            + " join ek_core.written_procedure p on l.subjects = 'core/procedure/' || p.id"
            + " where p.title = ? and l.act like 'approvals.audit.answered.%'";
    private static final String KEPT =
            "select sum((select count(*) from ek_core.approval_former f where f.voter_id = v.id)"
                    + " + case when v.choice is null then 0 else 1 end) from ek_core.approval_voter v"
                    + " join ek_core.approval_round r on r.id = v.round_id" + OF_PROCEDURE;

    private final ExecutorService fingers = Executors.newFixedThreadPool(HANDS);

    /** Who takes part; some on both nodes. */
    private record People(Visitor secretary, Visitor agency, List<Visitor> jobcenter, List<Visitor> chair) {}

    @Test
    void the_last_two_answers_end_a_round_once_also_when_both_come_from_both_nodes_at_the_same_moment()
            throws Exception {
        try (EmbeddedPostgres database = EmbeddedPostgres.start();
                Connection look = database.getPostgresDatabase().getConnection();
                PortalCopy one = PortalCopy.make();
                PortalCopy two = PortalCopy.make()) {
            String[] options = {
                "-Deinklang.demo=true",
                "-Deinklang.db.url=" + database.getJdbcUrl("postgres", "postgres"),
                "-Deinklang.db.user=postgres",
                "-Deinklang.db.password=postgres"
            };
            Run first = one.start(options).ready();
            Run second = two.start(options).ready();
            People people = new People(
                    Visitor.as(SECRETARY, one.address()),
                    Visitor.as(STEERING_AGENCY, two.address()),
                    List.of(
                            Visitor.as(STEERING_JOBCENTER, one.address()),
                            Visitor.as(STEERING_JOBCENTER, two.address())),
                    List.of(Visitor.as(CHAIR, one.address()), Visitor.as(CHAIR, two.address())));
            for (int round = 0; round < ROUNDS; round++) {
                endsOnce(people, "Runde " + round, round % 2 == 1, look);
            }

            Run audit = one.run("audit", options[1], options[2], options[3]);
            assertThat(audit.exitCode()).as(audit.output()).isZero();
            assertThat(first.warnings()).isEmpty();
            assertThat(second.warnings()).isEmpty();
        } finally {
            fingers.shutdownNow();
        }
    }

    private void endsOnce(People people, String title, boolean objection, Connection look) throws SQLException {
        String page = asked(people.secretary(), title);
        assertThat(given(answer(people.agency(), page, "YES").get())).isTrue();
        String word = objection ? "NO" : "YES";
        List<Answer> answers = atOnce(List.of(
                answer(people.jobcenter().get(0), page, word),
                answer(people.chair().get(1), page, "YES"),
                answer(people.jobcenter().get(1), page, word),
                answer(people.chair().get(0), page, "YES")));

        long counted = 1 + answers.stream().filter(TwoNodesProof::given).count();
        assertThat(counted).isBetween(2L, 1L + HANDS);
        assertThat(value(look, "select r.state from ek_core.approval_round r" + OF_PROCEDURE, title))
                .as("one round, which ended as its rule says")
                .isEqualTo(objection ? "REJECTED" : "CARRIED");
        assertThat(value(look, AGREED, title)).as("what was agreed stands once").isEqualTo(objection ? "0" : "1");
        assertThat(List.of(value(look, NOTED, title), value(look, KEPT, title)))
                .as("every answer that was taken is noted once, and kept")
                .containsOnly(String.valueOf(counted));
        assertThat(List.of(people.jobcenter().get(0), people.chair().get(1)))
                .allSatisfy(one ->
                        assertThat(one.get(page).body()).contains(objection ? "nicht angenommen" : "angenommen"));
    }

    /** Asks the steering group. @return the page of the procedure */
    private static String asked(Visitor secretary, String title) {
        Answer answer = secretary.submit(
                PROCEDURES + "/new",
                Map.of(
                        "procedure:title",
                        title,
                        "procedure:text",
                        "Wir stimmen an zwei Rechnern ab.",
                        "procedure:way",
                        "EQUAL",
                        "procedure:deadline",
                        LocalDate.now(ZoneOffset.UTC).plusDays(9).toString()),
                "procedure:start");
        assertThat(answer.location()).as(answer.body()).contains(PROCEDURES + "/");
        return URI.create(answer.location()).getPath();
    }

    /** An answer that is filled in and not sent yet. */
    private static Supplier<Answer> answer(Visitor visitor, String page, String choice) {
        Matcher ballot = BALLOT.matcher(visitor.get(page).body());
        assertThat(ballot.find()).as("is asked").isTrue();
        return visitor.filled(
                page,
                Map.of(
                        "roundAnswer:voter",
                        ballot.group(1),
                        "roundAnswer:choice",
                        choice,
                        "roundAnswer:reason",
                        choice.equals("NO") ? "Zu teuer." : ""),
                "roundAnswer:give");
    }

    private List<Answer> atOnce(List<Supplier<Answer>> filled) {
        CyclicBarrier start = new CyclicBarrier(filled.size());
        return filled.stream()
                .map(one -> CompletableFuture.supplyAsync(() -> together(start, one), fingers))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private static Answer together(CyclicBarrier start, Supplier<Answer> filled) {
        try {
            start.await();
        } catch (InterruptedException | BrokenBarrierException gone) {
            throw new IllegalStateException(gone);
        }
        return filled.get();
    }

    /** Whether the answer was taken; else it has to say in words that it came too late, and nothing else. */
    private static boolean given(Answer answer) {
        if (answer.status() == 200) {
            assertThat(answer.body()).contains(TOO_LATE);
            return false;
        }
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
        assertThat(answer.location()).contains(PROCEDURES);
        return true;
    }

    private static String value(Connection database, String sql, String title) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            statement.setString(1, title);
            try (ResultSet rows = statement.executeQuery()) {
                assertThat(rows.next()).as(sql).isTrue();
                String value = rows.getString(1);
                assertThat(rows.next()).as("only one: " + sql).isFalse();
                return value;
            }
        }
    }
}
