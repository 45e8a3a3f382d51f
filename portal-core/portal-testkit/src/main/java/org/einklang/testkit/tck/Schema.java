package org.einklang.testkit.tck;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.einklang.api.people.PersonId;

/** What the database says about a module's schema, on Derby and on PostgreSQL alike; names are in capitals. */
final class Schema {

    private static final Pattern PERSON = Pattern.compile("PERSON|AUTHOR|ASSIGNEE|OWNER|_BY$");
    private static final Pattern SYSTEM = Pattern.compile("SYS.*|PG_.*|INFORMATION_SCHEMA");

    private final DataSource database;
    private final String own;

    Schema(DataSource database, String module) {
        this.database = database;
        this.own = nameOf(module);
    }

    /** Tables of the whole database that lie neither in a schema of these modules nor in one of the database's own. */
    List<String> tablesOutside(Collection<String> modules) {
        List<String> schemas = modules.stream().map(Schema::nameOf).toList();
        return ask(connection -> {
            List<String> outside = new ArrayList<>();
            try (ResultSet tables = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
                while (tables.next()) {
                    String schema = upper(tables.getString("TABLE_SCHEM"));
                    if (!schemas.contains(schema) && !SYSTEM.matcher(schema).matches()) {
                        outside.add(schema + "." + upper(tables.getString("TABLE_NAME")));
                    }
                }
            }
            return outside;
        });
    }

    /** Foreign keys from a table of this schema to another schema. */
    List<String> foreignKeysThatLeave() {
        return ask(connection -> {
            List<String> leaving = new ArrayList<>();
            for (Column column : columns(connection)) {
                try (ResultSet keys = connection.getMetaData().getImportedKeys(null, column.schema(), column.table())) {
                    while (keys.next()) {
                        if (!own.equals(upper(keys.getString("PKTABLE_SCHEM")))) {
                            leaving.add(column.table() + " -> " + keys.getString("PKTABLE_SCHEM"));
                        }
                    }
                }
            }
            return leaving;
        });
    }

    /** A person for each column of numbers whose name speaks of a person, as far as there are rows. */
    Map<String, PersonId> somebodyInEachPersonColumn() {
        return ask(connection -> {
            Map<String, PersonId> people = new TreeMap<>();
            for (Column column : personColumns(connection)) {
                String query = "select min(" + column.name() + ") from " + column.qualifiedTable();
                try (Statement statement = connection.createStatement();
                        ResultSet found = statement.executeQuery(query)) {
                    if (found.next() && found.getObject(1) != null) {
                        people.put(column.label(), new PersonId(found.getLong(1)));
                    }
                }
            }
            return people;
        });
    }

    /** The columns in which the person's number stands. */
    List<String> columnsWith(PersonId person) {
        return ask(connection -> {
            List<String> traces = new ArrayList<>();
            for (Column column : personColumns(connection)) {
                String query = "select count(*) from " + column.qualifiedTable() + " where " + column.name() + " = "
                        + person.value();
                try (Statement statement = connection.createStatement();
                        ResultSet count = statement.executeQuery(query)) {
                    if (count.next() && count.getLong(1) > 0) {
                        traces.add(column.label());
                    }
                }
            }
            return traces;
        });
    }

    private List<Column> personColumns(Connection connection) throws SQLException {
        return columns(connection).stream()
                .filter(column -> column.type() == Types.BIGINT
                        && PERSON.matcher(upper(column.name())).find())
                .toList();
    }

    private List<Column> columns(Connection connection) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (ResultSet all = connection.getMetaData().getColumns(null, null, "%", "%")) {
            while (all.next()) {
                if (own.equals(upper(all.getString("TABLE_SCHEM")))) {
                    columns.add(new Column(
                            all.getString("TABLE_SCHEM"),
                            all.getString("TABLE_NAME"),
                            all.getString("COLUMN_NAME"),
                            all.getInt("DATA_TYPE")));
                }
            }
        }
        return columns;
    }

    private <T> T ask(Question<T> question) {
        try (Connection connection = database.getConnection()) {
            return question.of(connection);
        } catch (SQLException noAnswer) {
            throw new IllegalStateException(noAnswer);
        }
    }

    private static String nameOf(String module) {
        return "EK_" + upper(module);
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    /** A question to the database. */
    private interface Question<T> {
        T of(Connection connection) throws SQLException;
    }

    /** A column; schema, table and name as the database writes them. */
    private record Column(String schema, String table, String name, int type) {

        String qualifiedTable() {
            return schema + "." + table;
        }

        String label() {
            return upper(table) + "." + upper(name);
        }
    }
}
