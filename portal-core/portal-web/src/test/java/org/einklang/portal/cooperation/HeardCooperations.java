package org.einklang.portal.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.einklang.api.audit.Audited;

/** Remembers what was announced about cooperations, as the audit log does. */
@ApplicationScoped
public class HeardCooperations {

    private final List<Audited> all = new CopyOnWriteArrayList<>();

    void hear(@Observes Audited event) {
        all.add(event);
    }

    /** Everything, in its order. */
    List<Audited> all() {
        return all;
    }
}
