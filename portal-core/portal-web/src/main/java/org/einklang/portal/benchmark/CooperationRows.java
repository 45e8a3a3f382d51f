package org.einklang.portal.benchmark;

import java.sql.SQLException;

/** One part of what a cooperation has besides its directory; closed when all cooperations have it. */
interface CooperationRows extends AutoCloseable {

    /** Inserts the part of this cooperation. */
    void add(BulkCooperation cooperation) throws SQLException;

    @Override
    void close() throws SQLException;
}
