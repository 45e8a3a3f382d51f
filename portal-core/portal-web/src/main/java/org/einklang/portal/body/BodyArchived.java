package org.einklang.portal.body;

import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.CooperationId;

/**
 * The work of a body is done; or it was taken up again.
 *
 * @param body which body
 * @param again whether it works again
 */
public record BodyArchived(BodyCard body, boolean again) implements Audited {

    @Override
    public String auditKey() {
        return again ? "bodies.audit.reopened" : "bodies.audit.archived";
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
