package org.einklang.portal.setup;

import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.portal.audit.Involved;

/**
 * The portal was set up: its first cooperation, and the person who administrates and coordinates it.
 *
 * @param first the first cooperation
 * @param person the first person
 */
public record PortalSetUp(CooperationId first, PersonId person) implements Audited {

    @Override
    public String auditKey() {
        return "audit.act.portal_set_up";
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.empty();
    }

    @Override
    public List<ItemRef> subjects() {
        return List.of(Involved.cooperation(first), Involved.person(person));
    }
}
