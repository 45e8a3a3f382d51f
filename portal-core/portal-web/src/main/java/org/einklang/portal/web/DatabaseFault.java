package org.einklang.portal.web;

import jakarta.resource.spi.ResourceAllocationException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells what may happen to a sound database, which does not answer or has just been told the same, from a mistake of ours. */
public final class DatabaseFault {

    private static final String CONNECTION = "08";
    private static final String SHUTTING_DOWN = "57P";
    private static final String TAKEN = "23505";

    /** Deadlocks and waits that were too long, of both databases. */
    private static final Set<String> TAKEN_BACK = Set.of("40001", "40P01", "40XL1", "40XL2", "55P03");

    private static final int DEEPEST = 30;

    private DatabaseFault() {}

    /** Whether the cause of it all is that the database cannot be reached. */
    public static boolean isUnreachable(@Nullable Object thrown) {
        return causes(thrown)
                .anyMatch(cause -> cause instanceof SQLNonTransientConnectionException
                        || cause instanceof SQLTransientConnectionException
                        || cause instanceof ResourceAllocationException
                        || cause instanceof ConnectException
                        || cause instanceof SQLException failed && isConnection(failed.getSQLState()));
    }

    /**
     * Whether something that may be there once is there already. Use cases ask before they write, so this is somebody who
     * did the same at the same moment.
     */
    public static boolean isTaken(@Nullable Object thrown) {
        return causes(thrown)
                .anyMatch(cause -> cause instanceof SQLException failed && TAKEN.equals(failed.getSQLState()));
    }

    /**
     * Whether the database gave up one of two who waited for each other, or for the same rows too long. It has taken
     * everything back that belonged together, so that the same act can be tried once more.
     */
    public static boolean isBusy(@Nullable Object thrown) {
        return causes(thrown)
                .anyMatch(cause -> cause instanceof SQLException failed
                        && failed.getSQLState() != null
                        && TAKEN_BACK.contains(failed.getSQLState()));
    }

    /** Whether the same may work in a moment, without anybody mending anything. */
    public static boolean isForLater(@Nullable Object thrown) {
        return isUnreachable(thrown) || isBusy(thrown);
    }

    private static Stream<Throwable> causes(@Nullable Object thrown) {
        return thrown instanceof Throwable fault
                ? Stream.iterate(fault, Objects::nonNull, Throwable::getCause).limit(DEEPEST)
                : Stream.empty();
    }

    private static boolean isConnection(@Nullable String state) {
        return state != null && (state.startsWith(CONNECTION) || state.startsWith(SHUTTING_DOWN));
    }
}
