package org.einklang.portal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.job.JobHandler;
import org.einklang.api.job.JobStep;
import org.einklang.api.job.JobWork;
import org.einklang.api.job.Schedule;
import org.einklang.api.people.CooperationId;
import org.einklang.api.privacy.KeptData;

/**
 * Keeps what somebody brought between their requests, on every node. The right to bring something is asked for by the kind
 * of import; here everybody sees only what they brought themself.
 */
@ApplicationScoped
public class BroughtTables implements JobHandler, KeptData {

    private static final Duration KEPT = Duration.ofHours(24);

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** Keeps a table that can be read. @throws org.einklang.api.RuleViolation if it cannot */
    @Transactional(Transactional.TxType.MANDATORY)
    public long keep(CooperationId cooperation, String kind, String fileName, byte[] content) {
        int[] lines = {-1};
        TableLines.read(content, line -> lines[0]++);
        BroughtTable table =
                new BroughtTable(access.me(), cooperation, kind, fileName, content, lines[0], clock.instant());
        entities.persist(table);
        return table.id();
    }

    /** My long tables, the latest first, without what is in them. */
    public List<TableUnderWay> mineUnderWay(CooperationId cooperation, String kind) {
        return entities.createQuery(
                        "select new org.einklang.portal.intake.TableUnderWay(b.id, b.fileName, b.stage) from BroughtTable b"
                                + " where b.personId = :person and b.cooperationId = :cooperation and b.kind = :kind"
                                + " and b.stage <> :atOnce order by b.brought desc, b.id desc",
                        TableUnderWay.class)
                .setParameter("person", access.me().value())
                .setParameter("cooperation", cooperation.value())
                .setParameter("kind", kind)
                .setParameter("atOnce", Stage.SHORT)
                .getResultList();
    }

    /** My table, unless it has been given up. */
    public Optional<BroughtTable> stillMine(CooperationId cooperation, String kind, long id) {
        return Optional.ofNullable(entities.find(BroughtTable.class, id))
                .filter(table -> table.is(access.me(), cooperation, kind));
    }

    /** My table. @throws NotVisible if it is not mine, was for something else, or has been forgotten */
    public BroughtTable mine(CooperationId cooperation, String kind, long id) {
        return stillMine(cooperation, kind, id).orElseThrow(() -> new NotVisible("no table " + id));
    }

    /** Remembers what I chose about it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remember(CooperationId cooperation, String kind, long id, String choices) {
        mine(cooperation, kind, id).remember(choices);
    }

    /** It is no longer needed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(CooperationId cooperation, String kind, long id) {
        entities.remove(mine(cooperation, kind, id));
    }

    @Override
    public String kind() {
        return "people.job.import_cleaning";
    }

    @Override
    public List<Kept> kept() {
        return List.of(new Kept("people.retention.brought", KEPT));
    }

    @Override
    public Schedule schedule() {
        return Schedule.every(Duration.ofHours(1));
    }

    @Override
    @Transactional
    public JobStep run(JobWork work) {
        entities.createQuery("delete from BroughtTable b where b.brought < :then")
                .setParameter("then", clock.instant().minus(KEPT))
                .executeUpdate();
        return JobStep.finished();
    }
}
