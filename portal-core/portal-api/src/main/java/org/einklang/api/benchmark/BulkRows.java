package org.einklang.api.benchmark;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Inserts many rows into one table, a thousand at a time; the rest when it is closed. */
public final class BulkRows implements AutoCloseable {

    private static final int BATCH = 1000;

    private final PreparedStatement insert;
    private int waiting;

    /** Into this table, with its schema, for example {@code EK_MEETINGS.MEETING}; the columns with commas between. */
    public BulkRows(Connection connection, String table, String columns) throws SQLException {
        String places = columns.replaceAll("[^,]+", "?");
        insert = connection.prepareStatement("insert into " + table + " (" + columns + ") values (" + places + ")");
    }

    /** One row, in the order of the columns; moments, days and enums are converted as the portal stores them. */
    public void add(@Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            set(i + 1, values[i]);
        }
        insert.addBatch();
        if (++waiting == BATCH) {
            send();
        }
    }

    private void set(int position, @Nullable Object value) throws SQLException {
        if (value == null) {
            insert.setNull(position, insert.getParameterMetaData().getParameterType(position));
        } else if (value instanceof Instant moment) {
            insert.setTimestamp(position, Timestamp.from(moment));
        } else if (value instanceof LocalDate day) {
            insert.setDate(position, Date.valueOf(day));
        } else if (value instanceof Enum<?> constant) {
            insert.setString(position, constant.name());
        } else if (value instanceof byte[] bytes) {
            insert.setBytes(position, bytes);
        } else {
            insert.setObject(position, value);
        }
    }

    private void send() throws SQLException {
        if (Arrays.stream(insert.executeBatch()).anyMatch(count -> count == PreparedStatement.EXECUTE_FAILED)) {
            throw new SQLException("a row was not inserted");
        }
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        try (insert) {
            send();
        }
    }
}
