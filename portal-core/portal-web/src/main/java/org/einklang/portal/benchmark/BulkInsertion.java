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
import org.einklang.api.benchmark.BulkWorld.BulkBody;
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
            List<BulkCooperation> cooperations = directory(connection, ids, today, size);
            for (CooperationRows part : hostParts(connection, ids, today)) {
                try (part) {
                    for (BulkCooperation cooperation : cooperations) {
                        part.add(cooperation);
                    }
                }
            }
            try (TaskRows tasks = new TaskRows(connection, ids, today);
                    NotificationRows notifications = new NotificationRows(connection, ids, today)) {
                BulkWorld world = new BulkWorld(today, bodies(cooperations), tasks, notifications);
                for (BulkData part : parts()) {
                    part.insert(connection, world);
                }
            }
            ids.handOver(connection, "EK_CORE.CORE_SEQ");
            connection.commit();
        }
        LOG.log(System.Logger.Level.INFO, "inserted invented data of size {0}", size);
    }

    private List<BulkCooperation> directory(Connection connection, BulkIds ids, LocalDate today, BulkData.Size size)
            throws SQLException {
        try (DirectoryRows rows = new DirectoryRows(connection, ids, passwords.hashForDemo(PASSWORD), today);
                BodyRows bodies = new BodyRows(connection, ids, today)) {
            return new BulkDirectory(rows, bodies).cooperations(size);
        }
    }

    private static List<CooperationRows> hostParts(Connection connection, BulkIds ids, LocalDate today)
            throws SQLException {
        return List.of(
                new TermRows(connection, ids, today),
                new RoleRows(connection, ids, today),
                new LogRows(connection, ids, today));
    }

    private static List<BulkBody> bodies(List<BulkCooperation> cooperations) {
        return cooperations.stream().flatMap(one -> one.bodies().stream()).toList();
    }

    private List<BulkData> parts() {
        return modules.stream().sorted(Comparator.comparing(BulkData::module)).toList();
    }
}
