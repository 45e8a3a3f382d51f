package org.einklang.portal.search;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.search.SearchChanges;

/**
 * Writes down what has changed, in the transaction that changes it, once for each thing; wakes the index of this node as soon
 * as the transaction holds. Other nodes look every second. What an act of a cooperation is about is written down by itself.
 */
@ApplicationScoped
public class AnnouncedChanges implements SearchChanges {

    private static final int LONGEST = 60;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private IndexFollower follower;

    @Inject
    private Clock clock;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void changed(Collection<ItemRef> things) {
        things.forEach(this::write);
    }

    /** An event outside of a transaction gets one of its own, as in the log. */
    @Transactional
    void hear(@Observes Audited act) {
        if (act.cooperation().isPresent()) {
            act.subjects().forEach(this::write);
        }
    }

    private void write(ItemRef thing) {
        if (thing.id().length() > LONGEST || !pending().things.add(thing)) {
            return;
        }
        entities.createNativeQuery("insert into EK_CORE.SEARCH_CHANGE (ITEM_MODULE, ITEM_TYPE, ITEM_ID, ANNOUNCED)"
                        + " values (?1, ?2, ?3, ?4)")
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter(1, thing.module())
                .setParameter(2, thing.type())
                .setParameter(3, thing.id())
                .setParameter(4, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    private Pending pending() {
        if (transaction.getResource(Pending.class) instanceof Pending known) {
            return known;
        }
        Pending pending = new Pending();
        transaction.putResource(Pending.class, pending);
        transaction.registerInterposedSynchronization(pending);
        return pending;
    }

    /** What a transaction has announced. */
    private final class Pending implements Synchronization {

        private final Set<ItemRef> things = new HashSet<>();

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                follower.wake();
            }
        }
    }
}
