package org.einklang.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import org.einklang.portal.retention.OldRows;

/** What people were told is of no use a year later, read or not. */
@ApplicationScoped
class NoticeRetention extends OldRows {

    NoticeRetention() {
        super("notifications.retention.told", "Told", "t.moment < :before", new Months(12, 2, 36));
    }
}
