package org.einklang.portal.body;

import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;

/**
 * A cooperation has agreed which level decides on a matter.
 *
 * @param where which cooperation
 * @param matter on what
 */
public record DecisionRightsAgreed(CooperationId where, Matter matter) implements Audited {

    @Override
    public String auditKey() {
        return "bodies.audit.parts";
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.of(where);
    }

    @Override
    public List<ItemRef> subjects() {
        return List.of(new ItemRef("core", "matter", matter.name()));
    }
}
