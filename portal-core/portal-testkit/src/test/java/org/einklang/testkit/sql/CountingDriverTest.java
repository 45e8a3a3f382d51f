package org.einklang.testkit.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CountingDriverTest {

    @BeforeEach
    void start_at_zero() {
        StatementCount.reset();
    }

    @Test
    void each_execution_counts_and_preparing_does_not() throws SQLException {
        try (Connection connection = open();
                var statement = connection.createStatement();
                var prepared = connection.prepareStatement("values (cast(? as int))")) {
            statement.execute("values (1)");
            for (int i = 0; i < 3; i++) {
                prepared.setInt(1, i);
                prepared.executeQuery();
            }
        }

        assertThat(StatementCount.current()).isEqualTo(4);
    }

    @Test
    void threads_are_counted_apart() throws InterruptedException {
        StatementCount.add();
        Thread other = new Thread(StatementCount::add);
        other.start();
        other.join();

        assertThat(StatementCount.current()).isEqualTo(1);
    }

    @Test
    void the_real_driver_speaks_for_itself() throws SQLException {
        try (Connection connection = open()) {
            assertThat(connection.getMetaData().getURL()).isEqualTo("jdbc:derby:memory:counted");
            assertThat(connection.isWrapperFor(Connection.class)).isTrue();
        }
    }

    private static Connection open() throws SQLException {
        String url = CountingDriver.counted("jdbc:derby:memory:counted;create=true");
        return Objects.requireNonNull(new CountingDriver().connect(url, new Properties()));
    }

    @Test
    void other_addresses_are_left_to_other_drivers() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:derby:memory:plain;create=true");
                var statement = connection.createStatement()) {
            statement.execute("values (1)");
        }

        assertThat(StatementCount.current()).isZero();
    }
}
