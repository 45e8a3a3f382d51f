package org.einklang.portal.host;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the schema of the host and of each module up to date; each has its own and touches no other. */
@ApplicationScoped
public class Migrations {

    @Resource(lookup = "java:app/jdbc/einklang")
    private DataSource database;

    /** Brings the schema {@code ek_<id>} up to date from {@code db/migration/<id>}. */
    void migrate(String id) {
        boolean postgres = isPostgres();
        String schema = postgres ? "ek_" + id : "EK_" + id.toUpperCase(Locale.ROOT);
        Flyway.configure(Thread.currentThread().getContextClassLoader())
                .dataSource(database)
                .schemas(schema)
                .defaultSchema(schema)
                .createSchemas(true)
                .locations("classpath:db/migration/" + id)
                .placeholders(words(postgres))
                .load()
                .migrate();
    }

    /**
     * What the databases call differently. A line that begins with the name of a database is for that one alone, and a
     * comment for the other.
     */
    private static Map<String, String> words(boolean postgres) {
        return Map.of(
                "clob", postgres ? "text" : "clob",
                "bytes", postgres ? "bytea" : "blob",
                "derby", postgres ? "-- " : "",
                "postgres", postgres ? "" : "-- ");
    }

    /** Brings a module's schema up to date. @throws FaultyModule if its migration fails */
    void migrate(Modules.PluggedIn plugged) {
        try {
            migrate(plugged.module().id());
        } catch (FlywayException e) {
            throw new FaultyModule(
                    plugged.jar().file(), "its database migration failed: " + firstLine(e.getMessage()), e);
        }
    }

    private boolean isPostgres() {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().startsWith("Postgre");
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not answer", e);
        }
    }

    private static String firstLine(@org.jspecify.annotations.Nullable String message) {
        return message == null
                ? "no reason given"
                : message.strip()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .findFirst()
                        .orElse("no reason given");
    }
}
