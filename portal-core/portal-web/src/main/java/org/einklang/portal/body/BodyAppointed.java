package org.einklang.portal.body;

import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.CooperationId;

/**
 * A body was set up, with its charter.
 *
 * @param body which body
 */
public record BodyAppointed(BodyCard body) implements Audited {

    @Override
    public String auditKey() {
        return "bodies.audit.appointed";
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.of(body.cooperation());
    }

    @Override
    public List<ItemRef> subjects() {
        return List.of(Subject.of(body));
    }
}
