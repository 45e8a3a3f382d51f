package org.einklang.api.benchmark;

import java.sql.SQLException;
import java.time.Instant;
import org.einklang.api.notification.Notification;
import org.einklang.api.people.PersonId;

/** Fills what people were told, which belongs to the host. Provided by the host in {@link BulkWorld#notifications}. */
public interface BulkNotifications {

    /** Tells the person at this moment what somebody did; whoever was told long ago has read it. */
    void tell(Notification notification, PersonId person, PersonId by, Instant moment) throws SQLException;
}
