package org.einklang.portal.body;

import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;

/**
 * Somebody sits in a seat on some days instead of its holder.
 *
 * @param body which body
 * @param deputy who stands in
 * @param holder whose seat it is
 */
public record DeputisingRecorded(BodyCard body, PersonId deputy, PersonId holder) implements Audited {

    @Override
    public String auditKey() {
        return "bodies.audit.deputising_recorded";
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.of(body.cooperation());
    }

    @Override
    public List<ItemRef> subjects() {
        return List.of(Subject.of(deputy), Subject.of(holder), Subject.of(body));
    }
}
