package org.einklang.portal.directory;

import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.audit.Involved;

/**
 * A body was set up.
 *
 * @param in the cooperation
 * @param body the new body
 */
public record BodyAppointed(CooperationId in, BodyId body) implements Audited {

    @Override
    public String auditKey() {
        return "audit.act.body_appointed";
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.of(in);
    }

    @Override
    public List<ItemRef> subjects() {
        return List.of(Involved.body(body));
    }
}
