package org.einklang.api.mail;

/**
 * Mail leaves only when the transaction that wanted it has been committed, is tried again with growing pauses while the
 * mail server is away, and keeps its Message-ID, so that a repeat is recognised as one. Provided by the host, to be
 * injected.
 */
public interface Outbox {

    /** Puts the mail into the outbox, as part of the caller's transaction. */
    void put(Mail mail);
}
