package org.einklang.portal.directory;

import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.portal.audit.Involved;

/**
 * Somebody was given a seat in a body.
 *
 * @param in the cooperation
 * @param person who sits there now
 * @param body in which body
 */
public record SeatGiven(CooperationId in, PersonId person, BodyId body) implements Audited {

    @Override
    public String auditKey() {
        return "audit.act.seat_given";
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.of(in);
    }

    @Override
    public List<ItemRef> subjects() {
        return List.of(Involved.person(person), Involved.body(body));
    }
}
