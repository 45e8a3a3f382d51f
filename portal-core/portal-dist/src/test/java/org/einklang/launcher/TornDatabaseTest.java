package org.einklang.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Derby that was killed; it is here and not beside {@link DatabaseCheck}, because the launcher knows no Derby. */
class TornDatabaseTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void keepItsLogOutOfTheWay() {
        System.setProperty("derby.stream.error.file", "target/derby.log");
    }

    @Test
    void it_is_recovered_and_closed_before_the_portal_opens_it() throws Exception {
        Path torn = torn();

        new DatabaseCheck(settings(torn)).requireReachable();

        assertThat(torn.resolve("db.lck")).as("closed").doesNotExist();
        assertThat(rows(torn)).as("recovered").isEqualTo(1);
        close(torn);
    }

    @Test
    void one_that_ended_in_order_stays_open() throws Exception {
        Path sound = folder.resolve("sound");
        try (Connection connection = DriverManager.getConnection(url(sound) + ";create=true")) {
            assertThat(connection.isValid(1)).isTrue();
        }
        close(sound);

        new DatabaseCheck(settings(sound)).requireReachable();

        assertThat(sound.resolve("db.lck")).exists();
        close(sound);
    }

    /** What would be left of a database if it were killed after a commit. */
    private Path torn() throws SQLException, IOException {
        Path alive = folder.resolve("alive");
        Path torn = folder.resolve("torn");
        try (Connection connection = DriverManager.getConnection(url(alive) + ";create=true");
                Statement statement = connection.createStatement()) {
            statement.execute("create table thing (id int)");
            statement.execute("insert into thing values 1");
            copy(alive, torn);
        }
        close(alive);
        return torn;
    }

    private static long rows(Path database) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(database));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from thing")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Files.copy(path, to.resolve(from.relativize(path)));
            }
        }
    }

    private static void close(Path database) {
        try {
            DriverManager.getConnection(url(database) + ";shutdown=true").close();
        } catch (SQLException ended) {
            assertThat(ended.getSQLState()).isEqualTo("08006");
        }
    }

    private Settings settings(Path database) {
        Properties commandLine = new Properties();
        commandLine.setProperty("einklang.config", "none");
        commandLine.setProperty("einklang.db.url", url(database));
        return Settings.read(new Home(folder), Map.of(), commandLine);
    }

    private static String url(Path database) {
        return "jdbc:derby:" + database;
    }
}
