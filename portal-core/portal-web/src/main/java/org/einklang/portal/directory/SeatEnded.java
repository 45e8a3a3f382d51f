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
 * Somebody's seat in a body ended.
 *
 * @param in the cooperation
 * @param person who sat there
 * @param body in which body
 */
public record SeatEnded(CooperationId in, PersonId person, BodyId body) implements Audited {

    @Override
    public String auditKey() {
        return "audit.act.seat_ended";
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
