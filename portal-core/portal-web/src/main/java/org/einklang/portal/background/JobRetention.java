package org.einklang.portal.background;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.einklang.api.privacy.RetentionRule;
import org.einklang.portal.retention.OldRows;

/** Work that is done; what comes again by itself stays, and so does what has failed. */
@ApplicationScoped
class JobRetention implements RetentionRule {

    private static final OldRows OLD = new OldRows(
            "StoredJob",
            "t.created < :before and t.state = org.einklang.api.job.JobProgress.State.DONE and t.slot <> 'schedule'");

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Override
    public String key() {
        return "jobs.retention.done";
    }

    @Override
    public int usualMonths() {
        return 3;
    }

    @Override
    public int fewestMonths() {
        return 1;
    }

    @Override
    public int mostMonths() {
        return 24;
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
