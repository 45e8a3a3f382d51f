package org.einklang.portal.publicarea;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The pages of all public areas that this node keeps, by their addresses. Those that nobody has asked for the longest go
 * first when it is full; only what exists is kept, so that guessed addresses push nothing out.
 */
@ApplicationScoped
class PageCache {

    /** Bytes of all contents together. */
    static final long MOST = 16L * 1024 * 1024;

    private final Map<String, KeptPage> pages = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    /** What is kept for this address, current or not. */
    synchronized Optional<KeptPage> at(String path) {
        return Optional.ofNullable(pages.get(path));
    }

    /** Keeps it instead of what was there. */
    synchronized void keep(String path, KeptPage page) {
        forget(path);
        pages.put(path, page);
        bytes += page.answer().content().length;
        var eldest = pages.entrySet().iterator();
        while (bytes > MOST && eldest.hasNext()) {
            bytes -= eldest.next().getValue().answer().content().length;
            eldest.remove();
        }
    }

    /** How many there are. */
    synchronized int size() {
        return pages.size();
    }

    private void forget(String path) {
        KeptPage before = pages.remove(path);
        if (before != null) {
            bytes -= before.answer().content().length;
        }
    }
}
