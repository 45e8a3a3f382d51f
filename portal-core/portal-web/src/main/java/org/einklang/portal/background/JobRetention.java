package org.einklang.portal.background;

import jakarta.enterprise.context.ApplicationScoped;
import org.einklang.portal.retention.OldRows;

/** Work that is done; what comes again by itself stays, and so does what has failed. */
@ApplicationScoped
class JobRetention extends OldRows {

    JobRetention() {
        super(
                "jobs.retention.done",
                "StoredJob",
                "t.created < :before and t.state = org.einklang.api.job.JobProgress.State.DONE and t.slot <> 'schedule'",
                new Months(3, 1, 24));
    }
}
