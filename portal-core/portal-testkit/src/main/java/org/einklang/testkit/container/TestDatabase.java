package org.einklang.testkit.container;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The empty database of a test run.
 *
 * @param url JDBC address of the real driver
 * @param user user name
 * @param password password
 */
record TestDatabase(String url, String user, String password) {

    /** Name of the one that the run is for: {@code derby} (also if not set) or {@code postgresql}. */
    static String wanted() {
        return System.getProperty("einklang.test.database", "derby");
    }

    static TestDatabase start() {
        return switch (wanted()) {
            case "derby" -> new TestDatabase("jdbc:derby:memory:it;create=true", "einklang", "einklang");
            case "postgresql" -> postgresql();
            default ->
                throw new IllegalArgumentException("einklang.test.database must be derby or postgresql: " + wanted());
        };
    }

    @SuppressWarnings("MustBeClosed") // it ends with the JVM, after the portal
    private static TestDatabase postgresql() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.start();
            return new TestDatabase(
                    "jdbc:postgresql://localhost:" + server.getPort() + "/postgres", "postgres", "postgres");
        } catch (IOException noServer) {
            throw new UncheckedIOException("The PostgreSQL server of the tests does not start", noServer);
        }
    }
}
