package org.einklang.portal.privacy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/** Looks for a word in every column of letters in every table of host and modules. */
final class TextTraces {

    private static final Set<Integer> LETTERS = Set.of(Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB, Types.CHAR);

    private TextTraces() {}

    /** The columns in which it stands, in capitals. */
    static Set<String> of(String word, DataSource database) throws SQLException {
        Set<String> traces = new TreeSet<>();
        try (Connection connection = database.getConnection()) {
            for (Map.Entry<String, String> table : questions(connection).entrySet()) {
                try (PreparedStatement question = connection.prepareStatement(table.getValue())) {
                    question.setString(1, "%" + word + "%");
                    try (ResultSet found = question.executeQuery()) {
                        if (found.next() && found.getLong(1) > 0) {
                            traces.add(table.getKey());
                        }
                    }
                }
            }
        }
        return traces;
    }

    private static Map<String, String> questions(Connection connection) throws SQLException {
        Map<String, String> questions = new LinkedHashMap<>();
        try (ResultSet all = connection.getMetaData().getColumns(null, null, "%", "%")) {
            while (all.next()) {
                String schema = String.valueOf(all.getString("TABLE_SCHEM"));
                if (schema.toUpperCase(Locale.ROOT).startsWith("EK_")
                        && !all.getString("TABLE_NAME").startsWith("flyway")
                        && LETTERS.contains(all.getInt("DATA_TYPE"))) {
                    String table = all.getString("TABLE_NAME");
                    String column = all.getString("COLUMN_NAME");
                    questions.put(
                            (table + "." + column).toUpperCase(Locale.ROOT),
                            "select count(*) from " + schema + "." + table + " where " + column + " like ?");
                }
            }
        }
        return questions;
    }
}
