package org.einklang.portal.body;

import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;

/**
 * A seat that somebody left is not filled again.
 *
 * @param body which body
 * @param person who sat there last
 */
public record SeatGivenUp(BodyCard body, PersonId person) implements Audited {

    @Override
    public String auditKey() {
        return "bodies.audit.seat_changed";
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.of(body.cooperation());
    }

    @Override
    public List<ItemRef> subjects() {
        return List.of(Subject.of(person), Subject.of(body));
    }
}
