package org.einklang.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.einklang.testkit.server.StatementsHeader;
import org.einklang.testkit.sql.StatementCount;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PortalTestkitIT {

    @Resource(lookup = "java:app/jdbc/einklang")
    private DataSource database;

    @Test
    @RunAsClient
    void portal_is_ready() throws IOException, InterruptedException {
        HttpResponse<String> health = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(TestPortal.address("/health/ready"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(health.body()).contains("\"status\":\"UP\"");
    }

    @Test
    @RunAsClient
    void response_says_how_many_statements_it_took() throws IOException, InterruptedException {
        HttpResponse<String> page = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(TestPortal.address("/")).build(), HttpResponse.BodyHandlers.ofString());

        assertThat(page.headers().firstValue(StatementsHeader.NAME)).isPresent();
        assertThat(page.body()).contains("</html>");
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
}
