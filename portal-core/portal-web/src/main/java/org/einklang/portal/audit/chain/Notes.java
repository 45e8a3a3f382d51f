package org.einklang.portal.audit.chain;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/** Numbers and hashes of lines that were noted outside of the database. */
public final class Notes {

    private final Map<Long, String> hashes = new HashMap<>();
    private long newest;
    private long forged;

    /** No notes at all. */
    public Notes() {}

    /** Adds one, which somebody vouches for. */
    public Notes with(Head noted) {
        hashes.put(noted.number(), noted.hash());
        newest = Math.max(newest, noted.number());
        return this;
    }

    /** Remembers that the note on this line was not written by the installation; the first one counts. */
    void forged(long place) {
        forged = forged == 0 ? place : forged;
    }

    boolean has(long number) {
        return hashes.containsKey(number);
    }

    boolean contradict(Head line) {
        return !hashes.getOrDefault(line.number(), line.hash()).equals(line.hash());
    }

    long newest() {
        return newest;
    }

    OptionalLong forged() {
        return forged == 0 ? OptionalLong.empty() : OptionalLong.of(forged);
    }
}
