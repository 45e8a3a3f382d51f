package org.einklang.portal.benchmark;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.einklang.api.benchmark.BulkData;
import org.einklang.api.benchmark.BulkIds;
import org.einklang.api.benchmark.BulkWorld;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.login.Passwords;

/** Inserts the invented data of host and modules, wholly or not at all. */
@ApplicationScoped
class BulkInsertion {

    private static final System.Logger LOG = System.getLogger(BulkInsertion.class.getName());
    private static final String PASSWORD = "einklang";

    @Resource(lookup = "java:app/jdbc/einklang")
    private DataSource database;

    @Inject
    private Passwords passwords;

    @Inject
    private Clock clock;

    @Inject
    @Any
    private Instance<BulkData> modules;

    void insert(BulkData.Size size) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            BulkIds ids = new BulkIds();
            LocalDate today = PortalTime.dayOf(clock.instant());
            try (TaskRows tasks = new TaskRows(connection, ids, today)) {
                BulkWorld world = directory(connection, ids, today, tasks, size);
                for (BulkData part : parts()) {
                    part.insert(connection, world);
                }
            }
            ids.handOver(connection, "EK_CORE.CORE_SEQ");
            connection.commit();
        }
        LOG.log(System.Logger.Level.INFO, "inserted invented data of size {0}", size);
    }

    private BulkWorld directory(Connection connection, BulkIds ids, LocalDate today, TaskRows tasks, BulkData.Size size)
            throws SQLException {
        try (DirectoryRows rows = new DirectoryRows(connection, ids, passwords.hashForDemo(PASSWORD), today)) {
            return new BulkWorld(today, new BulkDirectory(rows).bodies(size), tasks);
        }
    }

    private List<BulkData> parts() {
        return modules.stream().sorted(Comparator.comparing(BulkData::module)).toList();
    }
}
