package org.einklang.api.number;

/**
 * Draws numbers one after the other. Provided by the host, to be injected; part of the caller's transaction: two
 * transactions that draw from the same sequence wait for each other, and a rollback gives the number back, so there are
 * neither duplicates nor holes.
 */
public interface NumberSequences {

    /** The next number of this sequence, starting with 1. The name begins with the module id: {@code meetings.resolution.7.2026}. */
    long draw(String sequence);
}
