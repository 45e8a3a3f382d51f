package org.einklang.portal.audit.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.einklang.api.access.Access;
import org.einklang.api.audit.AccessLog;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;

/** Notes accesses in the database, each hour once. */
@ApplicationScoped
public class StoredAccessLog implements AccessLog {

    @Inject
    private Access access;

    @Inject
    private AccessLines lines;

    @Inject
    private Clock clock;

    @Override
    public void seen(ItemRef item, CooperationId cooperation) {
        PersonId person = access.me();
        Instant now = clock.instant();
        try {
            lines.add(person, item, cooperation, now);
        } catch (RuntimeException fault) {
            if (!lines.has(person, item, cooperation, now)) { // otherwise their other window was faster
                throw fault;
            }
        }
    }
}
