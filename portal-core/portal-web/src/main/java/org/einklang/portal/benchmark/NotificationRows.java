package org.einklang.portal.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.einklang.api.benchmark.BulkIds;
import org.einklang.api.benchmark.BulkNotifications;
import org.einklang.api.benchmark.BulkRows;
import org.einklang.api.notification.Notification;
import org.einklang.api.people.PersonId;

/** The rows of what people were told; what is older than a week has been read. */
final class NotificationRows implements BulkNotifications, AutoCloseable {

    private final BulkIds ids;
    private final Instant read;
    private final Instant now;
    private final BulkRows rows;

    NotificationRows(Connection to, BulkIds ids, LocalDate today) throws SQLException {
        this.ids = ids;
        now = today.atStartOfDay(ZoneOffset.UTC).toInstant();
        read = today.minusWeeks(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        rows = new BulkRows(
                to,
                "EK_CORE.TOLD",
                "id, version, person_id, cooperation_id, actor_id, text_key, item_module, item_type, item_id, moment,"
                        + " read_at");
    }

    @Override
    public void tell(Notification notification, PersonId person, PersonId by, Instant moment) throws SQLException {
        rows.add(
                ids.next(),
                0,
                person.value(),
                notification.cooperation().value(),
                by.value(),
                notification.textKey(),
                notification.about().module(),
                notification.about().type(),
                notification.about().id(),
                moment.isBefore(now) ? moment : now,
                moment.isBefore(read) ? moment.plusSeconds(3600) : null);
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}
