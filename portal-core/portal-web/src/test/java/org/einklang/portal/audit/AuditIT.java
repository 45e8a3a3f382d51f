package org.einklang.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.TEAM_AGENCY;
import static org.einklang.testkit.Personas.TEAM_CITY;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Role;
import org.einklang.api.access.Scope;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.VotingRight;
import org.einklang.api.table.TableQuery;
import org.einklang.api.table.TableReading;
import org.einklang.portal.audit.chain.Head;
import org.einklang.portal.audit.chain.StoredChain;
import org.einklang.portal.body.BodyAppointment;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Statements;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is done is written down with it, for good, and only those read it who may. */
@ExtendWith(ArquillianExtension.class)
class AuditIT {

    @Resource(lookup = "java:app/jdbc/einklang")
    private DataSource database;

    @Resource
    private ManagedExecutorService executor;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry registry;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Event<Audited> happened;

    @Inject
    private Stage stage;

    @Inject
    private AuditReading reading;

    @Inject
    private ChainChecking checking;

    @Inject
    private BodyAppointment appointment;

    @Inject
    private Directory directory;

    private record Probe(CooperationId in, List<ItemRef> subjects) implements Audited {

        @Override
        public String auditKey() {
            return "bodies.audit.seated";
        }

        @Override
        public Optional<CooperationId> cooperation() {
            return Optional.of(in);
        }
    }

    @Test
    void who_did_what_to_whom_is_told_in_plain_words() {
        BodyCard body = probeBody("protokoll");
        stage.as(
                COORDINATOR,
                () -> appointment.seat(body.id(), stage.person(TEAM_CITY), Role.MEMBER, VotingRight.ADVISORY));
        stage.as(COORDINATOR, () -> appointment.endSeat(body.id(), stage.person(TEAM_CITY)));

        assertThat(sentences(Map.of("item", "core/body/" + body.id().value())))
                .containsExactly(
                        "Koordinationsstelle hat den Sitz von Teamleitung Jugendberufshilfe im Gremium Gremium protokoll beendet",
                        "Koordinationsstelle hat Teamleitung Jugendberufshilfe einen Sitz im Gremium Gremium protokoll gegeben",
                        "Koordinationsstelle hat das Gremium Gremium protokoll eingerichtet");
    }

    @Test
    void an_act_that_is_refused_leaves_no_line() {
        Head before = head();
        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(
                        () -> stage.as(CHAIR, () -> appointment.appoint(here(), "nein", "Nein", BodyLevel.ADVISORY)));

        assertThat(head()).isEqualTo(before);
    }

    @Test
    void a_rollback_leaves_no_line_and_no_gap() throws Exception {
        Head before = head();
        transaction.begin();
        happened.fire(probe(1));
        transaction.rollback();
        assertThat(head()).isEqualTo(before);

        transaction.begin();
        happened.fire(probe(2));
        happened.fire(probe(3));
        transaction.commit();
        assertThat(head().number()).isEqualTo(before.number() + 2);
        assertSound();
    }

    @Test
    void thirty_who_act_at_once_leave_thirty_lines_without_a_gap() throws Exception {
        long before = head().number();
        List<Callable<Boolean>> acts = IntStream.range(0, 30)
                .<Callable<Boolean>>mapToObj(i -> () -> {
                    stage.as(TEAM_CITY, () -> happened.fire(probe(i)));
                    return true;
                })
                .toList();
        for (Future<Boolean> act : executor.invokeAll(acts)) {
            assertThat(act.get()).isTrue();
        }

        assertThat(head().number()).isEqualTo(before + 30);
        assertSound();
    }

    @Test
    void the_database_refuses_to_change_or_remove_a_line() throws SQLException {
        happened.fire(probe(4));

        assertThat(List.of(
                        "update ek_core.audit_line set doer_id = 1 where line_number = 1",
                        "delete from ek_core.audit_line where line_number = 1",
                        "delete from ek_core.audit_line",
                        "truncate table ek_core.audit_line"))
                .allSatisfy(sql -> assertThatExceptionOfType(SQLException.class)
                        .isThrownBy(() -> execute(sql))
                        .withMessageMatching("(?is).*(never.changed.or.removed|truncate).*"));
        assertSound();
    }

    @Test
    void somebody_who_changes_a_line_all_the_same_is_found_out() throws SQLException {
        long before = head().number();
        stage.as(COORDINATOR, () -> happened.fire(probe(5)));
        allowTampering();
        String row = " where line_number = " + (before + 1);
        execute("update ek_core.audit_line set doer_id = doer_id + 1" + row);
        try {
            CheckedChain checked = stage.ask(COORDINATOR, () -> checking.check(Scope.cooperation(here())));
            assertThat(checked.fault().orElseThrow().number()).isEqualTo(before + 1);
            assertThat(Visitor.as(COORDINATOR).get("/c/lindental/audit").body())
                    .contains("beschädigt: Zeile " + String.format(java.util.Locale.GERMAN, "%,d", before + 1)
                            + " wurde verändert.");
        } finally {
            execute("update ek_core.audit_line set doer_id = doer_id - 1" + row);
            forbidTampering();
        }
        assertSound();
    }

    @Test
    void nobody_but_those_who_keep_order_reads_the_log() {
        assertThat(List.of(ADMINISTRATOR, CHAIR, SECRETARY, EVALUATOR, TEAM_CITY))
                .allSatisfy(persona -> {
                    assertNotVisible(persona, () -> reading.lines(here()));
                });
        assertThat(List.of(COORDINATOR, CHAIR, EVALUATOR)).allSatisfy(persona -> {
            assertNotVisible(persona, () -> reading.allLines());
            assertNotVisible(persona, () -> reading.cooperations());
        });
        assertThat(List.of(CHAIR, EVALUATOR)).allSatisfy(persona -> {
            assertNotVisible(persona, () -> checking.check(Scope.cooperation(here())));
            assertNotVisible(persona, () -> checking.head(Scope.installation()));
        });
    }

    @Test
    void a_coordinator_sees_no_line_of_another_cooperation() {
        ItemRef subject = new ItemRef("core", "body", "987654");
        happened.fire(new Probe(elsewhere(), List.of(subject)));

        assertNotVisible(COORDINATOR, () -> reading.lines(elsewhere()));
        assertThat(sentences(Map.of("item", Involved.written(subject)))).isEmpty();
        happened.fire(new Probe(here(), List.of(subject)));
        assertThat(sentences(Map.of("item", Involved.written(subject)))).hasSize(1);
    }

    @Test
    void an_administrator_reads_that_something_was_done_but_not_to_whom() {
        stage.as(
                COORDINATOR,
                () -> happened.fire(new Probe(
                        here(),
                        List.of(
                                Involved.person(stage.person(TEAM_CITY)),
                                Involved.body(stage.world().body("stg"))))));

        List<LogEntry> newest = stage.ask(ADMINISTRATOR, () -> rows(reading.allLines(), Map.of("person", "koordi")));
        assertThat(newest.get(0).sentence()).isEqualTo("Koordinationsstelle hat … einen Sitz im Gremium … gegeben");
        assertThat(newest.get(0).cooperation()).isEqualTo("Kooperation Lindental");
        assertThat(newest.get(0).involved()).isEmpty();
        assertThat(newest).extracting(LogEntry::sentence).noneMatch(sentence -> sentence.contains("Jugendberufshilfe"));
        assertThat(stage.ask(ADMINISTRATOR, () -> rows(reading.allLines(), Map.of("person", "jugendberufshilfe"))))
                .extracting(LogEntry::sentence)
                .as("looking for somebody finds what they did, not what was done to them")
                .noneMatch(sentence -> sentence.startsWith("Koordinationsstelle"));
    }

    @Test
    void logins_are_lines_of_the_installation_and_a_failed_one_keeps_no_name() {
        Visitor.as(SECRETARY);
        assertThat(installation().get(0).sentence()).isEqualTo("Geschäftsführung Steuerung hat sich angemeldet.");

        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> Visitor.as(new Persona("somebody.unknown")));
        assertThat(installation().get(0).sentence()).isEqualTo("Eine Anmeldung ist gescheitert.");
        assertThat(stage.ask(ADMINISTRATOR, () -> rows(reading.allLines(), Map.of())))
                .noneMatch(entry -> entry.toString().contains("unknown"));
    }

    @Test
    void who_acts_by_an_answer_link_is_told_apart() throws Exception {
        PersonId somebody = stage.person(TEAM_AGENCY);
        transaction.begin();
        registry.putResource(AnsweredByLink.class, true);
        stage.as(TEAM_AGENCY, () -> happened.fire(new Probe(here(), List.of(Involved.person(somebody)))));
        transaction.commit();

        assertThat(sentences(Map.of("person", "teamleitung berufsberatung")).get(0))
                .startsWith("Teamleitung Berufsberatung (über einen Antwortlink) hat ");
    }

    @Test
    void what_is_gone_is_said_to_be_gone() {
        ItemRef body = new ItemRef("core", "body", "999999999");
        stage.as(
                COORDINATOR,
                () -> happened.fire(new Probe(here(), List.of(body, new ItemRef("nomodule", "thing", "a/b c")))));

        assertThat(sentences(Map.of("item", Involved.written(body))).get(0))
                .isEqualTo(
                        "Koordinationsstelle hat (nicht mehr vorhanden) einen Sitz im Gremium (nicht sichtbar) gegeben");
    }

    @Test
    void days_are_those_of_berlin() {
        ItemRef body = new ItemRef("core", "body", "777777");
        Instant lateInBerlin = Instant.parse("2026-01-10T22:30:00Z");
        stage.as(COORDINATOR, lateInBerlin, () -> happened.fire(new Probe(here(), List.of(body))));
        stage.as(
                COORDINATOR,
                lateInBerlin.plus(Duration.ofHours(1)),
                () -> happened.fire(new Probe(here(), List.of(body))));

        String item = Involved.written(body);
        assertThat(sentences(Map.of("item", item, "until", "2026-01-10"))).hasSize(1);
        assertThat(sentences(Map.of("item", item, "from", "2026-01-11"))).hasSize(1);
        assertThat(sentences(Map.of("item", item, "from", "2026-01-10", "until", "2026-01-11")))
                .hasSize(2);
    }

    @Test
    void the_page_takes_as_many_statements_with_one_line_as_with_a_hundred() {
        ItemRef body = new ItemRef("core", "body", "555555");
        String path = "/c/lindental/audit?item=" + Involved.written(body);
        stage.as(
                COORDINATOR,
                () -> happened.fire(new Probe(here(), List.of(body, Involved.person(stage.person(CHAIR))))));
        int one = Statements.of(path, COORDINATOR);
        for (Persona persona : List.of(CHAIR, SECRETARY, TEAM_CITY, TEAM_AGENCY)) {
            for (int i = 0; i < 25; i++) {
                stage.as(
                        persona,
                        () -> happened.fire(new Probe(here(), List.of(body, Involved.person(stage.person(persona))))));
            }
        }

        assertThat(Statements.of(path, COORDINATOR)).isEqualTo(one);
    }

    private Probe probe(int number) {
        return new Probe(here(), List.of(new ItemRef("core", "body", "88000" + number)));
    }

    private BodyCard probeBody(String key) {
        return stage.ask(COORDINATOR, () -> appointment.appoint(here(), key, "Gremium " + key, BodyLevel.ADVISORY));
    }

    private List<String> sentences(Map<String, String> filters) {
        return stage.ask(COORDINATOR, () -> rows(reading.lines(here()), filters)).stream()
                .map(LogEntry::sentence)
                .toList();
    }

    private List<LogEntry> installation() {
        return stage.ask(ADMINISTRATOR, () -> rows(reading.allLines(), Map.of("cooperation", "0")));
    }

    private static List<LogEntry> rows(TableReading<Long, LogEntry> lines, Map<String, String> filters) {
        List<Long> keys = lines.keys(TableQuery.of(filters), 0, 25);
        assertThat(lines.count(TableQuery.of(filters))).isGreaterThanOrEqualTo(keys.size());
        Map<Long, LogEntry> rows = keys.isEmpty() ? Map.of() : lines.rows(keys);
        return new ArrayList<>(keys.stream().map(rows::get).toList());
    }

    private void assertSound() {
        assertThat(stage.ask(ADMINISTRATOR, () -> checking.check(Scope.installation()))
                        .fault())
                .isEmpty();
    }

    private Head head() {
        try (Connection connection = database.getConnection()) {
            return new StoredChain(connection).head();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().executeUpdate(sql);
        }
    }

    private void allowTampering() throws SQLException {
        execute(
                isDerby()
                        ? "drop trigger ek_core.audit_line_not_changed"
                        : "alter table ek_core.audit_line disable trigger all");
    }

    private void forbidTampering() throws SQLException {
        execute(
                isDerby()
                        ? "create trigger ek_core.audit_line_not_changed after update on ek_core.audit_line for each row"
                                + " insert into ek_core.audit_refusal values ('now')"
                        : "alter table ek_core.audit_line enable trigger all");
    }

    private boolean isDerby() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().contains("Derby");
        }
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }

    private CooperationId elsewhere() {
        return directory.cooperation("weidental").orElseThrow().id();
    }

    private void assertNotVisible(Persona persona, Supplier<?> question) {
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> stage.ask(persona, question));
    }
}
