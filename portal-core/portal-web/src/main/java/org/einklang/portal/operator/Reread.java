package org.einklang.portal.operator;

/**
 * Something that every node has to know at every request and that seldom changes: it is kept in memory, and read again every two
 * seconds ({@link Rereading}), so that a change on one node holds on all. Whoever changes it reads it again at once, after the
 * change was committed.
 */
public interface Reread {

    /** Reads it again, in a short transaction of its own; called by a thread of the server, outside of any request. */
    void read();
}
