package org.einklang.portal.background;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.einklang.api.job.JobHandler;
import org.einklang.api.job.JobProgress.State;
import org.einklang.api.job.JobStep;

/** The jobs as {@link JobRunner} sees them. Each call is a short transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class JobQueue {

    private static final String FREE =
            " j.notBefore <= :now and (j.state = :waiting or j.state = :running and j.claimedUntil < :now)";

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * Jobs of these kinds whose time has come and that no node works on, longest waiting first. Other kinds, of modules that
     * are not installed any more, would wait in front of all others forever.
     */
    public List<Long> due(Collection<String> kinds, int most) {
        return entities.createQuery(
                        "select j.id from StoredJob j where j.kind in :kinds and" + FREE
                                + " order by j.notBefore, j.id",
                        Long.class)
                .setParameter("kinds", kinds)
                .setParameter("now", clock.instant())
                .setParameter("waiting", State.WAITING)
                .setParameter("running", State.RUNNING)
                .setMaxResults(most)
                .getResultList();
    }

    /** Takes a job for this node; empty if another node was faster. @return its kind */
    public Optional<String> claim(long id, String node) {
        Instant now = clock.instant();
        int won = entities.createQuery("update StoredJob j set j.state = :running, j.claimedBy = :node,"
                        + " j.claimedUntil = :until, j.version = j.version + 1 where j.id = :id and" + FREE)
                .setParameter("node", node)
                .setParameter("until", now.plus(StoredJob.CLAIM))
                .setParameter("id", id)
                .setParameter("now", now)
                .setParameter("waiting", State.WAITING)
                .setParameter("running", State.RUNNING)
                .executeUpdate();
        return won == 1 ? Optional.of(entities.find(StoredJob.class, id)).map(StoredJob::begun) : Optional.empty();
    }

    /**
     * Has the handler do its next part, and notes in the same transaction how far it came. It runs as nobody, as if nobody
     * were logged in.
     *
     * @return whether this node should go on with it
     */
    @ActivateRequestContext
    public boolean step(long id, String node, JobHandler handler) {
        StoredJob job = entities.find(StoredJob.class, id);
        if (job == null || !job.isHeldBy(node)) {
            return false;
        }
        JobStep step = handler.run(job.work());
        job.came(step, handler.schedule(), clock.instant());
        return !step.last();
    }

    /** The last step has failed. */
    public void failed(long id, String node, JobHandler handler, String fault) {
        held(id, node).ifPresent(job -> job.failed(fault, handler.schedule(), clock.instant()));
    }

    /** This node works on it no more. */
    public void release(long id, String node) {
        held(id, node).ifPresent(StoredJob::release);
    }

    /** Writes down a kind that runs by itself, unless it is there. */
    public void plan(JobHandler handler, Instant first) {
        long there = entities.createQuery(
                        "select count(j) from StoredJob j where j.kind = :kind and j.slot = 'schedule'", Long.class)
                .setParameter("kind", handler.kind())
                .getSingleResult();
        if (there == 0) {
            entities.persist(StoredJob.scheduled(handler.kind(), first, clock.instant()));
        }
    }

    private Optional<StoredJob> held(long id, String node) {
        return Optional.ofNullable(entities.find(StoredJob.class, id)).filter(job -> job.isHeldBy(node));
    }
}
