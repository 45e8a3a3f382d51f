package org.einklang.portal.web;

import jakarta.resource.spi.ResourceAllocationException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** Tells a database that does not answer, which passes, from a mistake of ours, which does not. */
final class DatabaseFault {

    private static final String CONNECTION = "08";
    private static final String SHUTTING_DOWN = "57P";
    private static final int DEEPEST = 30;

    private DatabaseFault() {}

    /** Whether the cause of it all is that the database cannot be reached. */
    static boolean isUnreachable(@Nullable Object thrown) {
        Throwable cause = thrown instanceof Throwable fault ? fault : null;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof SQLNonTransientConnectionException
                    || cause instanceof SQLTransientConnectionException
                    || cause instanceof ResourceAllocationException
                    || cause instanceof ConnectException
                    || cause instanceof SQLException failed && isConnection(failed.getSQLState())) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isConnection(@Nullable String state) {
        return state != null && (state.startsWith(CONNECTION) || state.startsWith(SHUTTING_DOWN));
    }
}
