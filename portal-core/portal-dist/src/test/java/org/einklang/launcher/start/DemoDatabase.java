package org.einklang.launcher.start;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.einklang.api.time.PortalTime;

/** The Derby of a portal that has been stopped, to be read. */
final class DemoDatabase implements AutoCloseable {

    private final String url;
    private final Connection connection;

    DemoDatabase(PortalCopy portal) throws SQLException {
        System.setProperty("derby.stream.error.file", "target/derby.log");
        url = "jdbc:derby:" + portal.file("data/derby/portal");
        connection = DriverManager.getConnection(url, "einklang", "einklang");
    }

    /** The days in Berlin, of dates and of moments. */
    List<LocalDate> days(String sql) {
        return read(
                sql,
                row -> row.getObject(1) instanceof java.sql.Date
                        ? row.getDate(1).toLocalDate()
                        : PortalTime.dayOf(row.getTimestamp(1).toLocalDateTime().toInstant(ZoneOffset.UTC)));
    }

    long number(String sql) {
        return read(sql, row -> row.getLong(1)).get(0);
    }

    List<String> texts(String sql) {
        return read(sql, row -> row.getString(1));
    }

    /** The columns of all our tables, but for those that tell what will be, with a moment that lies on this day or later. */
    List<String> momentsAfter(LocalDate day, Set<String> future) {
        List<String> columns = read(
                "select s.schemaname || '.' || t.tablename || ' ' || c.columnname from sys.syscolumns c"
                        + " join sys.systables t on t.tableid = c.referenceid"
                        + " join sys.sysschemas s on s.schemaid = t.schemaid"
                        + " where s.schemaname like 'EK!_%' escape '!' and t.tablename = upper(t.tablename)"
                        + " and cast(c.columndatatype as varchar(100)) like 'TIMESTAMP%'",
                row -> row.getString(1));
        return columns.stream()
                .filter(column -> !future.contains(column.split(" ")[1]))
                .filter(column -> number("select count(*) from " + column.split(" ")[0] + " where "
                                + column.split(" ")[1] + " >= '" + day + " 00:00:00'")
                        > 0)
                .toList();
    }

    private <T> List<T> read(String sql, Reading<T> reading) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(reading.of(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        try {
            DriverManager.getConnection(url + ";shutdown=true").close();
        } catch (SQLException ended) {
            if (!"08006".equals(ended.getSQLState())) {
                throw ended;
            }
        }
    }
}
