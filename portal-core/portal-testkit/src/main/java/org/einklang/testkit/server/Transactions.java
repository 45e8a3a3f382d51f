package org.einklang.testkit.server;

import jakarta.enterprise.inject.spi.CDI;

/**
 * Lets a test inside the server do in one transaction what the portal would do in one.
 *
 * <p>A test that begins a {@code UserTransaction} by itself is now and then refused by the server, on a thread on which a
 * rule was broken before; a bean that opens a transaction of its own never is.
 */
public final class Transactions {

    private Transactions() {}

    /** Does the deed and commits it; what fails leaves nothing behind and is thrown. */
    public static void commit(Runnable deed) {
        inOne().commit(deed);
    }

    /** Does the deed and takes everything back, as if the portal had died before it could say that it was done. */
    public static void takeBack(Runnable deed) {
        inOne().takeBack(deed);
    }

    private static InOneTransaction inOne() {
        return CDI.current().select(InOneTransaction.class).get();
    }
}
