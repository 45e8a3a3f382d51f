package org.einklang.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.resource.spi.ResourceAllocationException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLSyntaxErrorException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatabaseFaultTest {

    @Test
    void a_database_that_does_not_answer_is_told_from_a_mistake() {
        assertThat(List.of(
                        new SQLTransientConnectionException("timeout"),
                        new SQLException("connection refused", "08001"),
                        new SQLException("terminating connection", "57P01"),
                        new ResourceAllocationException("pool"),
                        new ConnectException("refused")))
                .allSatisfy(cause -> assertThat(
                                DatabaseFault.isUnreachable(new IllegalStateException(new RuntimeException(cause))))
                        .isTrue());
        assertThat(List.of(
                        new SQLSyntaxErrorException("no such table", "42X05"),
                        new SQLException("unique", "23505"),
                        new NullPointerException()))
                .allSatisfy(cause -> assertThat(DatabaseFault.isUnreachable(new RuntimeException(cause)))
                        .isFalse());
        assertThat(DatabaseFault.isUnreachable(null)).isFalse();
    }

    @Test
    void what_somebody_else_has_just_set_up_is_told_from_a_mistake() {
        assertThat(DatabaseFault.isTaken(new IllegalStateException(new SQLException("unique", "23505"))))
                .isTrue();
        assertThat(DatabaseFault.isTaken(new RuntimeException(new SQLException("foreign key", "23503"))))
                .isFalse();
        assertThat(DatabaseFault.isTaken(null)).isFalse();
    }

    @Test
    void what_two_wait_for_at_once_may_be_tried_once_more() {
        assertThat(List.of(
                        new SQLException("Derby: deadlock", "40001"),
                        new SQLException("Derby: lock timeout", "40XL1"),
                        new SQLException("PostgreSQL: deadlock", "40P01"),
                        new SQLException("PostgreSQL: lock not available", "55P03")))
                .allSatisfy(cause -> assertThat(DatabaseFault.isBusy(new IllegalStateException(cause)))
                        .isTrue())
                .allSatisfy(cause -> assertThat(DatabaseFault.isForLater(cause)).isTrue());
        assertThat(List.of("23505", "40003"))
                .allSatisfy(state -> assertThat(DatabaseFault.isBusy(new SQLException("not for later", state)))
                        .isFalse());
        assertThat(DatabaseFault.isBusy(null)).isFalse();
    }
}
