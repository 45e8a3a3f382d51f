package org.einklang.portal.audit.chain;

/**
 * The first place at which the chain is broken.
 *
 * @param kind what is wrong there
 * @param number the line, or the note
 */
public record Fault(Kind kind, long number) {

    /** What can be wrong. */
    public enum Kind {
        /** The line with this number is missing, and later ones are there. */
        MISSING,
        /** The line does not join the one before: lines were swapped, or one was replaced together with its hash. */
        DETACHED,
        /** The line says something else than when it was written. */
        CHANGED,
        /** The line joins, but it is not the one that was noted outside of the database: the chain was written anew. */
        REWRITTEN,
        /** From this line on everything is missing: the end was cut off. */
        CUT,
        /** Lines follow that the database itself did not count. */
        UNCOUNTED,
        /** This note outside of the database was not written by this installation. */
        FORGED_NOTE
    }
}
