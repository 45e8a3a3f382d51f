package org.einklang.portal.table;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What somebody saw last of which list, until they log out; of the fifty lists that were used last. */
@SessionScoped
public class LastUsed implements Serializable {

    private static final int MOST = 50;

    private final LinkedHashMap<String, String> states = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > MOST;
        }
    };

    /** Keeps the parameters of a list. */
    public synchronized void keep(String list, String parameters) {
        states.put(list, parameters);
    }

    /** The parameters that were kept of a list. */
    public synchronized Optional<String> of(String list) {
        return Optional.ofNullable(states.get(list));
    }
}
