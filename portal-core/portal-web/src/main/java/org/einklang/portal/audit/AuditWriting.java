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
import org.einklang.api.audit.Audited;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.audit.chain.Deed;
import org.einklang.portal.audit.chain.Head;

/**
 * Writes what happened into the chain, in the transaction in which it happened: a rollback leaves no line and no gap. An
 * event outside of a transaction gets one of its own.
 *
 * <p>From the first line on, others who write wait until this transaction ends. So a use case announces its act last, and
 * nobody opens a second transaction with an act of its own within the first: it would wait for itself. (To write at the
 * very end of the transaction would be gentler, but there the server hands out connections outside of it.)
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

    /** Writes down who did what and when. */
    @Transactional
    void hear(@Observes Audited act) {
        Doers.Doer doer = doers.now();
        pending().written = chain.append(new Deed(
                clock.instant(),
                doer.kind().name(),
                doer.number(),
                act.cooperation().map(CooperationId::value).orElse(0L),
                act.auditKey(),
                Involved.written(act.subjects())));
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

    /** The newest line of a transaction, to be noted once it holds. */
    private final class Pending implements Synchronization {

        private Head written = Head.START;

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED && written.number() > 0) {
                notes.add(written);
            }
        }
    }
}
