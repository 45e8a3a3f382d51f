package org.einklang.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.SECRETARY;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.einklang.api.access.Access;
import org.einklang.testkit.http.Statements;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.einklang.testkit.sql.StatementCount;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PortalTestkitIT {

    @Resource(lookup = "java:app/jdbc/einklang")
    private DataSource database;

    @Inject
    private Stage stage;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    @Test
    @RunAsClient
    void portal_is_ready() {
        assertThat(Visitor.anonymous().get("/health/ready").body()).contains("\"status\":\"UP\"");
    }

    @Test
    @RunAsClient
    void response_says_how_many_statements_it_took() {
        assertThat(Statements.of("/login", Visitor.anonymous())).isZero();
        assertThat(Statements.of("/c/lindental", SECRETARY)).isPositive();
    }

    @Test
    @RunAsClient
    void visitor_is_who_the_test_says() {
        assertThat(Visitor.anonymous().get("/c/lindental").location()).contains("/login");
        assertThat(Visitor.as(SECRETARY).get("/c/lindental").status()).isEqualTo(200);
        assertThat(Visitor.as(ADMINISTRATOR).get("/c/lindental").status()).isEqualTo(404);
    }

    @Test
    void statements_are_counted_at_the_driver() throws SQLException {
        int before = StatementCount.current();
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement("values (1)")) {
            statement.executeQuery();
            statement.executeQuery();
        }

        assertThat(StatementCount.current() - before).isEqualTo(2);
    }

    @Test
    void every_persona_lives_in_the_demo() {
        assertThat(Personas.all()).extracting(stage::person).doesNotHaveDuplicates();
    }

    @Test
    void persona_acts_inside_the_server() {
        assertThat(stage.ask(SECRETARY, access::me)).isEqualTo(stage.person(SECRETARY));
    }

    @Test
    void clock_ticks_on_from_the_given_moment() {
        assertThat(clock.instant()).isBetween(TestPortal.STARTED, TestPortal.STARTED.plus(Duration.ofHours(2)));
    }
}
