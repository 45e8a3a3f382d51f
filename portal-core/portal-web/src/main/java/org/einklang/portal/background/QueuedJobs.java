package org.einklang.portal.background;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.einklang.api.job.JobId;
import org.einklang.api.job.JobOrder;
import org.einklang.api.job.JobProgress;
import org.einklang.api.job.Jobs;

/** Keeps orders in the database, from where {@link JobRunner} takes them. */
@ApplicationScoped
public class QueuedJobs implements Jobs {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private JobBook book;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    public JobId submit(JobOrder order) {
        if (book.handler(order.kind()).isEmpty()) {
            throw new IllegalArgumentException("nobody does " + order.kind());
        }
        String slot = order.slot() == null ? UUID.randomUUID().toString() : "for " + order.slot();
        return waiting(order.kind(), slot).map(StoredJob::jobId).orElseGet(() -> {
            StoredJob job = new StoredJob(order, slot, clock.instant());
            entities.persist(job);
            return job.jobId();
        });
    }

    @Override
    public Optional<JobProgress> progress(JobId job) {
        return Optional.ofNullable(entities.find(StoredJob.class, job.value())).map(StoredJob::progress);
    }

    private Optional<StoredJob> waiting(String kind, String slot) {
        return entities.createQuery(
                        "select j from StoredJob j where j.kind = :kind and j.slot = :slot", StoredJob.class)
                .setParameter("kind", kind)
                .setParameter("slot", slot)
                .getResultStream()
                .findFirst();
    }
}
