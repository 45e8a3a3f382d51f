package org.einklang.portal.audit;

import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.COORDINATOR;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.table.TableQuery;
import org.einklang.api.table.TableReading;
import org.einklang.portal.audit.chain.Head;
import org.einklang.portal.audit.chain.StoredChain;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/** What tests on the audit log share: acts to be written down, and the log as it is read. */
@ExtendWith(ArquillianExtension.class)
abstract class AuditStage {

    @Resource(lookup = "java:app/jdbc/einklang")
    DataSource database;

    @Inject
    Event<Audited> happened;

    @Inject
    Stage stage;

    @Inject
    AuditReading reading;

    @Inject
    ChainChecking checking;

    record Probe(CooperationId in, List<ItemRef> subjects) implements Audited {

        @Override
        public String auditKey() {
            return "bodies.audit.seated";
        }

        @Override
        public Optional<CooperationId> cooperation() {
            return Optional.of(in);
        }
    }

    List<String> sentences(Map<String, String> filters) {
        return stage.ask(COORDINATOR, () -> rows(reading.lines(here()), filters)).stream()
                .map(LogEntry::sentence)
                .toList();
    }

    List<LogEntry> installation() {
        return stage.ask(ADMINISTRATOR, () -> rows(reading.allLines(), Map.of("cooperation", "0")));
    }

    static List<LogEntry> rows(TableReading<Long, LogEntry> lines, Map<String, String> filters) {
        List<Long> keys = lines.keys(TableQuery.of(filters), 0, 25);
        Map<Long, LogEntry> rows = keys.isEmpty() ? Map.of() : lines.rows(keys);
        return new ArrayList<>(keys.stream().map(rows::get).toList());
    }

    Head head() {
        try (Connection connection = database.getConnection()) {
            return new StoredChain(connection).head();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    CooperationId here() {
        return stage.world().cooperation();
    }
}
