package org.einklang.testkit.server;

import jakarta.transaction.UserTransaction;

/** Lets a test inside the server do in one transaction what the portal would do in one. */
public final class Transactions {

    private Transactions() {}

    /** Does the deed and commits it; what fails leaves nothing behind and is thrown. */
    public static void commit(UserTransaction transaction, Runnable deed) throws Exception {
        transaction.begin();
        try {
            deed.run();
            transaction.commit();
        } catch (RuntimeException fault) {
            transaction.rollback();
            throw fault;
        }
    }
}
