package org.einklang.portal.look;

import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.audit.Involved;

/**
 * A cooperation was given another look.
 *
 * @param in the cooperation
 */
public record LookChosen(CooperationId in) implements Audited {

    @Override
    public String auditKey() {
        return "audit.act.look_chosen";
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.of(in);
    }

    @Override
    public List<ItemRef> subjects() {
        return List.of(Involved.cooperation(in));
    }
}
