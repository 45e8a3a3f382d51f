package org.einklang.portal.body;

import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;

/**
 * A person was given a seat.
 *
 * @param body which body
 * @param person whose seat
 */
public record SeatGiven(BodyCard body, PersonId person) implements Audited {

    @Override
    public String auditKey() {
        return "bodies.audit.seated";
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
