package org.einklang.portal.retention;

import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;

/** An administrator has changed for how long something is kept. */
public record RetentionChanged() implements Audited {

    @Override
    public String auditKey() {
        return "retention.audit.changed";
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
