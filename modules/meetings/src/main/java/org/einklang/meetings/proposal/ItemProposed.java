package org.einklang.meetings.proposal;

import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;

/**
 * Somebody has proposed an item.
 *
 * @param here in which cooperation
 * @param proposal the proposal
 */
public record ItemProposed(CooperationId here, ItemRef proposal) implements Audited {

    @Override
    public String auditKey() {
        return "meetings.audit.item_proposed";
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.of(here);
    }

    @Override
    public List<ItemRef> subjects() {
        return List.of(proposal);
    }
}
