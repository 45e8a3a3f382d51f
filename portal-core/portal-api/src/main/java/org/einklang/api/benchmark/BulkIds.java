package org.einklang.api.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Numbers for inserted rows, counted from 1, and the sequence that goes on after them. */
public final class BulkIds {

    private static final int ALLOCATED_AT_ONCE = 50;

    private long last;

    /** The next number. */
    public long next() {
        return ++last;
    }

    /** Makes the sequence, named with its schema, go on behind the last number; Derby can only make it anew. */
    public void handOver(Connection connection, String sequence) throws SQLException {
        long start = (last / ALLOCATED_AT_ONCE + 2) * ALLOCATED_AT_ONCE;
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop sequence " + sequence + " restrict");
            statement.execute(
                    "create sequence " + sequence + " start with " + start + " increment by " + ALLOCATED_AT_ONCE);
        }
    }
}
