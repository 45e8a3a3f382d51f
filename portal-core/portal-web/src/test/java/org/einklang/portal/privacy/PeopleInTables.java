package org.einklang.portal.privacy;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** Where the database names people: by a foreign key to them, or in a column of numbers that is called like one. */
final class PeopleInTables {

    private static final Pattern CALLED = Pattern.compile("PERSON|AUTHOR|ASSIGNEE|OWNER|ACTOR|DOER|DEPUTY|_BY$");

    private PeopleInTables() {}

    /** The tables of host and modules, in capitals. */
    static Set<String> in(DataSource database) throws SQLException {
        Set<String> tables = new TreeSet<>();
        try (Connection connection = database.getConnection()) {
            DatabaseMetaData catalogue = connection.getMetaData();
            Set<String> pointElsewhere = new HashSet<>();
            try (ResultSet all = catalogue.getTables(null, null, "%", new String[] {"TABLE"})) {
                while (all.next()) {
                    if (ours(all.getString("TABLE_SCHEM"))) {
                        keys(
                                catalogue,
                                all.getString("TABLE_SCHEM"),
                                all.getString("TABLE_NAME"),
                                tables,
                                pointElsewhere);
                    }
                }
            }
            try (ResultSet all = catalogue.getColumns(null, null, "%", "%")) {
                while (all.next()) {
                    String table = upper(all.getString("TABLE_NAME"));
                    String column = upper(all.getString("COLUMN_NAME"));
                    if (ours(all.getString("TABLE_SCHEM"))
                            && all.getInt("DATA_TYPE") == Types.BIGINT
                            && CALLED.matcher(column).find()
                            && !pointElsewhere.contains(table + "." + column)) {
                        tables.add(table);
                    }
                }
            }
        }
        return tables;
    }

    private static void keys(
            DatabaseMetaData catalogue, String schema, String table, Set<String> people, Set<String> elsewhere)
            throws SQLException {
        try (ResultSet keys = catalogue.getImportedKeys(null, schema, table)) {
            while (keys.next()) {
                if (upper(keys.getString("PKTABLE_NAME")).equals("PERSON")) {
                    people.add(upper(table));
                } else {
                    elsewhere.add(upper(table) + "." + upper(keys.getString("FKCOLUMN_NAME")));
                }
            }
        }
    }

    private static boolean ours(String schema) {
        return schema != null && upper(schema).startsWith("EK_");
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}
