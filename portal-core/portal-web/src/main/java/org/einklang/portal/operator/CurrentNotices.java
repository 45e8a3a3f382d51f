package org.einklang.portal.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** What everybody is told now; known to every node without asking the database. */
@ApplicationScoped
public class CurrentNotices implements Reread {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Clock clock;

    private volatile List<OperatorNotice> known = List.of();

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void read() {
        known = entities.createQuery(
                        "select n from OperatorNotice n where n.until is null or n.until > :now order by n.from, n.id",
                        OperatorNotice.class)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** Those of this moment that are also for people who look at a public area, the oldest first. */
    public List<OperatorNotice> inPublic() {
        return now().stream().filter(OperatorNotice::isAlsoPublic).toList();
    }

    /** Those of this moment, the oldest first. */
    List<OperatorNotice> now() {
        Instant now = clock.instant();
        return known.stream().filter(notice -> notice.isShown(now)).toList();
    }
}
