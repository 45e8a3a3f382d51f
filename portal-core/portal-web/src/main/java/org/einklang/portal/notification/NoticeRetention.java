package org.einklang.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.einklang.api.privacy.RetentionRule;
import org.einklang.portal.retention.OldRows;

/** What people were told is of no use a year later, read or not. */
@ApplicationScoped
class NoticeRetention implements RetentionRule {

    private static final OldRows OLD = new OldRows("Told", "t.moment < :before");

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Override
    public String key() {
        return "notifications.retention.told";
    }

    @Override
    public int usualMonths() {
        return 12;
    }

    @Override
    public int fewestMonths() {
        return 2;
    }

    @Override
    public int mostMonths() {
        return 36;
    }

    @Override
    public long count(Instant before) {
        return OLD.count(entities, before);
    }

    @Override
    public int delete(Instant before, int most) {
        return OLD.delete(entities, before, most);
    }
}
