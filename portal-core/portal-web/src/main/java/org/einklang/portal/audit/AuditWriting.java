package org.einklang.portal.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.audit.chain.Deed;
import org.einklang.portal.audit.chain.Head;

/**
 * Writes what happened into the chain, in the transaction in which it happened: a rollback leaves no line and no gap.
 *
 * <p>All lines of a transaction are written at its very end, after everything else has gone to the database. So the head
 * of the chain, for which writers wait, is locked for an instant only, however long the transaction took; and as it is
 * the last lock of every transaction, no two can wait for each other.
 *
 * <p>An event outside of a transaction gets one of its own.
 */
@ApplicationScoped
public class AuditWriting {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private ChainEnd chain;

    @Inject
    private HeadNotes notes;

    @Inject
    private Doers doers;

    @Inject
    private Clock clock;

    /** Takes down who did what and when; it is written when the transaction ends. */
    @Transactional
    void hear(@Observes Audited act) {
        if (!transaction.getRollbackOnly()) {
            Doers.Doer doer = doers.now();
            pending()
                    .deeds
                    .add(new Deed(
                            clock.instant(),
                            doer.kind().name(),
                            doer.number(),
                            act.cooperation().map(CooperationId::value).orElse(0L),
                            act.auditKey(),
                            Involved.written(act.subjects())));
        }
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

    /** The deeds of one transaction. */
    private final class Pending implements Synchronization {

        private final List<Deed> deeds = new ArrayList<>();
        private Optional<Head> written = Optional.empty();

        @Override
        public void beforeCompletion() {
            written = Optional.of(chain.append(deeds));
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                written.ifPresent(notes::add);
            }
        }
    }
}
