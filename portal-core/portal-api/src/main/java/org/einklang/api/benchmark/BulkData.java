package org.einklang.api.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;

/**
 * Extension point: a module's part of a large invented data set to measure with.
 *
 * <p>Register: a CDI bean that implements this. Called: only by the benchmark, on an empty database, after the host's
 * own part, with a connection that the host commits. Use batches of a thousand rows; do not go through use cases. The
 * same size gives the same rows every time. Not for: the demo or tests.
 */
public interface BulkData {

    /** Id of the module. */
    String module();

    /** Inserts the module's part. @throws SQLException which ends the benchmark */
    void insert(Connection connection, BulkWorld world) throws SQLException;

    /** How much data. */
    enum Size {
        /** One small cooperation: some hundred rows. */
        S(1),
        /** A hundred times S. */
        M(100),
        /** A thousand times S: years of twenty cooperations. */
        L(1000);

        private final int factor;

        Size(int factor) {
            this.factor = factor;
        }

        /** How many times the rows of S. */
        public int factor() {
            return factor;
        }
    }

    /**
     * What the host has inserted before.
     *
     * @param size how much data
     * @param cooperation the cooperation to fill
     * @param bodies its bodies
     * @param people its people; the first is the one who measures
     */
    record BulkWorld(Size size, CooperationId cooperation, List<BodyId> bodies, List<PersonId> people) {}
}
