package org.einklang.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.TEAM_CITY;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.einklang.api.access.Scope;
import org.einklang.api.item.ItemRef;
import org.einklang.portal.audit.chain.Head;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Transactions;
import org.junit.jupiter.api.Test;

/** A line is written for good: without a gap, and nobody changes it unseen. */
class AuditChainIT extends AuditStage {

    @Resource
    private ManagedExecutorService executor;

    @Test
    void a_rollback_leaves_no_line_and_no_gap() throws Exception {
        Head before = head();
        Transactions.takeBack(() -> happened.fire(probe(1)));
        assertThat(head()).isEqualTo(before);

        Transactions.commit(() -> {
            happened.fire(probe(2));
            happened.fire(probe(3));
        });
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

    private Probe probe(int number) {
        return new Probe(here(), List.of(new ItemRef("core", "body", "88000" + number)));
    }

    private void assertSound() {
        assertThat(stage.ask(ADMINISTRATOR, () -> checking.check(Scope.installation()))
                        .fault())
                .isEmpty();
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
}
