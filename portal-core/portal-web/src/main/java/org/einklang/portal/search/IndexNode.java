package org.einklang.portal.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How the index of one node stands, as the node itself says. */
@Entity
@Table(name = "SEARCH_NODE", schema = "EK_CORE")
public class IndexNode {

    @Id
    private String node;

    private long entries;

    @Column(name = "SEEN_CHANGE")
    private long seen;

    @Column(name = "CHANGED_AT")
    private @Nullable Instant changed;

    @Column(name = "READ_AT")
    private @Nullable Instant read;

    @Column(name = "READING_DONE")
    private long done;

    @Column(name = "READING_ALL")
    private long all;

    @Column(name = "LOOKED_AT")
    private Instant looked;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected IndexNode() {}

    /** A node that is seen for the first time. */
    @SuppressWarnings("NullAway.Init") // say() fills the rest
    IndexNode(String node, State state, Instant now) {
        this.node = node;
        say(state, now);
    }

    /**
     * How it stands.
     *
     * @param entries how many there are
     * @param seen the number of the last change
     * @param changed when an entry last changed
     * @param read when everything was last read
     * @param done how much of everything has been read, while that goes on
     * @param all of how much, 0 if everything has been read
     */
    record State(
            long entries,
            long seen,
            @Nullable Instant changed,
            @Nullable Instant read,
            long done,
            long all) {}

    final void say(State state, Instant now) {
        entries = state.entries();
        seen = state.seen();
        changed = state.changed();
        read = state.read();
        done = state.done();
        all = state.all();
        looked = now;
    }

    /** Name of the node. */
    public String node() {
        return node;
    }

    /** How it stands. */
    State state() {
        return new State(entries, seen, changed, read, done, all);
    }

    /** When it said so (UTC). */
    Instant looked() {
        return looked;
    }
}
