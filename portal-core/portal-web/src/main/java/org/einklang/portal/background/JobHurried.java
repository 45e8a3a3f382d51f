package org.einklang.portal.background;

import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;

/**
 * An administrator has had something done in the background before its time.
 *
 * @param job the number of the job
 * @param kind what it does
 */
public record JobHurried(long job, String kind) implements Audited {

    @Override
    public String auditKey() {
        return "jobs.audit.hurried";
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.empty();
    }

    @Override
    public List<ItemRef> subjects() {
        return List.of();
    }
}
