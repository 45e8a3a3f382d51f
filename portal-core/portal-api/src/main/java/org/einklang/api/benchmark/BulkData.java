package org.einklang.api.benchmark;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Extension point: a module's part of a large invented data set to measure with.
 *
 * <p>Register: a CDI bean that implements this. Called: only by the benchmark, once, on an empty database, after the
 * host's own part, with a connection that the host commits; the modules in the order of their ids. Insert through
 * {@link BulkRows}, not through use cases. The same size on the same day gives the same rows; a list that the one who
 * measures sees is a full page in every size. A failure ends the start. Not for: the demo or tests.
 */
public interface BulkData {

    /** Id of the module. */
    String module();

    /** Inserts the module's part. @throws SQLException which ends the benchmark */
    void insert(Connection connection, BulkWorld world) throws SQLException;

    /** How much data: S is one hundredth of L, so that their figures show what a hundred times the rows cost. */
    enum Size {
        /** One small cooperation. */
        S(1),
        /** Ten times S. */
        M(10),
        /** A hundred times S: years of twenty cooperations. */
        L(100);

        private final int factor;

        Size(int factor) {
            this.factor = factor;
        }

        /** How many cooperations. */
        public int cooperations() {
            return Math.max(1, factor / 5);
        }

        /** How many bodies, in all cooperations together. */
        public int bodies() {
            return 2 * factor;
        }

        /** How many people, in all cooperations together. */
        public int people() {
            return 20 * factor;
        }
    }
}
