package org.einklang.testkit.sql;

/** How many SQL statements the current thread has sent to the database. */
public final class StatementCount {

    private static final ThreadLocal<Integer> COUNT = ThreadLocal.withInitial(() -> 0);

    private StatementCount() {}

    /** Statements of this thread since the last {@link #reset}. */
    public static int current() {
        return COUNT.get();
    }

    /** Starts again at zero. */
    public static void reset() {
        COUNT.remove();
    }

    static void add() {
        COUNT.set(COUNT.get() + 1);
    }
}
