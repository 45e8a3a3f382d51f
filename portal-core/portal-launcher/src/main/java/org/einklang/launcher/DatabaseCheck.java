package org.einklang.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Opens the database once before the long start, so that a fault in it is named instead of buried in a log. */
final class DatabaseCheck {

    private static final String DERBY = "jdbc:derby:";
    private static final int SECONDS = 5;

    private final Settings settings;

    DatabaseCheck(Settings settings) {
        this.settings = settings;
    }

    void requireReachable() {
        String url = settings.text("einklang.db.url");
        boolean torn = wasTorn(url);
        // a server answers soon or not at all; Derby may take its time to create or recover the database
        DriverManager.setLoginTimeout(url.startsWith(DERBY) ? 0 : SECONDS);
        try (Connection connection = DriverManager.getConnection(
                url, settings.text("einklang.db.user"), settings.text("einklang.db.password"))) {
            connection.getMetaData();
        } catch (SQLException e) {
            throw refusal(url, e);
        } finally {
            DriverManager.setLoginTimeout(0); // it holds for the whole JVM, hence for the portal's own pool
        }
        if (torn) {
            close(url);
        }
    }

    /** Whether a Derby was killed: whoever ends in order takes this file away. */
    private static boolean wasTorn(String url) {
        return url.startsWith(DERBY)
                && Files.exists(Path.of(System.getProperty("derby.system.home", "."))
                        .resolve(withoutSecrets(url).substring(DERBY.length()))
                        .resolve("db.lck"));
    }

    /**
     * A Derby that has just recovered may keep pages in memory that it believes to be free on disk, and then refuses to write
     * to their tables (XBCA0). It is opened anew, by the portal, without that memory.
     */
    private static void close(String url) {
        try {
            DriverManager.getConnection(withoutSecrets(url) + ";shutdown=true").close();
        } catch (SQLException expected) {
            // Derby reports its orderly end as an exception
        }
    }

    private StartRefused refusal(String fullUrl, SQLException e) {
        String url = withoutSecrets(fullUrl);
        String cause = String.valueOf(rootOf(e).getMessage()).replace(fullUrl, url);
        String state = String.valueOf(e.getSQLState());
        if (state.startsWith("28")) {
            return refused(
                    "The database " + url + " refuses the account '" + settings.text("einklang.db.user") + "': "
                            + cause,
                    "check einklang.db.user and einklang.db.password.");
        }
        if (url.startsWith(DERBY)) {
            return refused(
                    "The database in " + settings.data() + " cannot be opened: " + cause,
                    "see that no other program uses it; if it is damaged, restore the last backup"
                            + " (./einklang restore).");
        }
        return refused(
                "The database " + url + " cannot be reached: " + cause,
                "see that the database server runs, that the database exists and that einklang.db.url is right.");
    }

    private static Throwable rootOf(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static StartRefused refused(String problem, String advice) {
        return new StartRefused(ExitCode.NO_DATABASE, problem, advice);
    }

    private static String withoutSecrets(String url) {
        return url.replaceAll("[?;].*", "");
    }
}
