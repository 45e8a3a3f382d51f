package org.einklang.portal.background;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;

/** An administrator looks after the jobs. */
@ApplicationScoped
public class JobKeeping {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    @Inject
    private Event<JobHurried> hurried;

    /** All jobs. */
    JobRows all() {
        access.require(JobPermission.KEEP_JOBS, Scope.installation());
        return new JobRows(entities);
    }

    /** Has a job done as soon as a node has time, also one that was given up. @throws NotVisible if it is not there */
    @Transactional
    public void hurry(long id) {
        access.require(JobPermission.KEEP_JOBS, Scope.installation());
        StoredJob job = entities.find(StoredJob.class, id);
        if (job == null) {
            throw new NotVisible("no job " + id);
        }
        job.hurry(clock.instant());
        hurried.fire(new JobHurried(job.id(), job.kind()));
    }
}
