package org.einklang.portal.search;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What somebody looked for last in each cooperation, until they log out: who comes back finds it as it was. */
@SessionScoped
public class LastSearch implements Serializable {

    private final Map<Long, Asked> last = new ConcurrentHashMap<>();

    /**
     * A search.
     *
     * @param typed what was typed
     * @param choice what was chosen
     */
    record Asked(String typed, Choice choice) implements Serializable {}

    void keep(long cooperation, Asked asked) {
        last.put(cooperation, asked);
    }

    Optional<Asked> in(long cooperation) {
        return Optional.ofNullable(last.get(cooperation));
    }
}
