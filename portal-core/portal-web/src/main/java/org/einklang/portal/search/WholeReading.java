package org.einklang.portal.search;

import java.util.List;
import org.einklang.api.search.SearchSource;
import org.jspecify.annotations.Nullable;

/** How far a node has come with reading everything anew: kind after kind, and within a kind after which id. */
final class WholeReading {

    private final String name;
    private final List<SearchSource> sources;
    private final long all;
    private int at;
    private String after = "";
    private long done;
    private boolean failed;

    WholeReading(String name, List<SearchSource> sources, long all) {
        this.name = name;
        this.sources = sources;
        this.all = all;
    }

    /** What is read now; null when everything has been read. */
    @Nullable
    SearchSource source() {
        return at < sources.size() ? sources.get(at) : null;
    }

    /** The last id that was read. */
    String after() {
        return after;
    }

    /** These have been read. */
    void read(List<String> ids) {
        if (ids.isEmpty()) {
            at++;
            after = "";
        } else {
            after = ids.get(ids.size() - 1);
            done += ids.size();
        }
    }

    /** This kind cannot be read now: what is known of it stays. */
    void skip() {
        failed = true;
        at++;
        after = "";
    }

    boolean hasFailed() {
        return failed;
    }

    String name() {
        return name;
    }

    long done() {
        return done;
    }

    long all() {
        return all;
    }
}
