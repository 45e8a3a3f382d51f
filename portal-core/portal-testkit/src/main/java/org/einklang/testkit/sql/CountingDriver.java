package org.einklang.testkit.sql;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.List;
import java.util.Properties;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A JDBC driver that hands everything to the real one and counts what is executed. Address: that of the real driver
 * with {@code jdbc:counted:} for {@code jdbc:}. Nothing above the driver knows of it, so a statement of Flyway, of
 * EclipseLink or of a hand-written query counts alike.
 */
public final class CountingDriver implements Driver {

    private static final String REAL = "jdbc:";
    private static final String COUNTED = "jdbc:counted:";
    private static final List<String> DRIVERS =
            List.of("org.apache.derby.jdbc.EmbeddedDriver", "org.postgresql.Driver");

    static {
        register();
    }

    /** The address that makes this driver count what goes to {@code url}. */
    public static String counted(String url) {
        return COUNTED + url.substring(REAL.length());
    }

    @Override
    public @Nullable Connection connect(String url, Properties info) throws SQLException {
        if (!acceptsURL(url)) {
            return null;
        }
        return Counted.wrap(Connection.class, DriverManager.getConnection(real(url), info));
    }

    @Override
    public boolean acceptsURL(String url) {
        return url.startsWith(COUNTED);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
        return DriverManager.getDriver(real(url)).getPropertyInfo(real(url), info);
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("no logger");
    }

    private static String real(String url) {
        return REAL + url.substring(COUNTED.length());
    }

    private static void register() {
        try {
            for (String driver : DRIVERS) {
                Class.forName(driver);
            }
            DriverManager.registerDriver(new CountingDriver());
        } catch (ClassNotFoundException | SQLException impossible) {
            throw new IllegalStateException("The JDBC drivers must lie beside the counting one", impossible);
        }
    }
}
