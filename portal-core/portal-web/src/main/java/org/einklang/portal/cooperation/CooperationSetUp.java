package org.einklang.portal.cooperation;

import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.portal.audit.Involved;

/**
 * An administrator has set up a cooperation. It is an act of the installation: the log of the cooperation begins after it.
 *
 * @param fresh which one
 * @param coordinator who coordinates it first
 */
public record CooperationSetUp(CooperationId fresh, PersonId coordinator) implements Audited {

    @Override
    public String auditKey() {
        return "cooperations.audit.set_up";
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.empty();
    }

    @Override
    public List<ItemRef> subjects() {
        return List.of(Involved.cooperation(fresh), Involved.person(coordinator));
    }
}
