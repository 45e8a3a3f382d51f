package org.einklang.testkit.server;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Does deeds of tests, each in a transaction of its own, on any thread of the server. */
@ApplicationScoped
class InOneTransaction {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Transactional(TxType.REQUIRES_NEW)
    public void commit(Runnable deed) {
        try {
            deed.run();
        } catch (RuntimeException | Error fault) {
            transaction.setRollbackOnly();
            throw fault;
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void takeBack(Runnable deed) {
        try {
            deed.run();
        } finally {
            transaction.setRollbackOnly();
        }
    }
}
