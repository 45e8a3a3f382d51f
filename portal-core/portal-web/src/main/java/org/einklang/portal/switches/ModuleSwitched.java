package org.einklang.portal.switches;

import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;

/** A module was switched on or off. @param here in which cooperation @param on whether it is on now */
public record ModuleSwitched(CooperationId here, boolean on) implements Audited {

    @Override
    public String auditKey() {
        return on ? "switches.audit.on" : "switches.audit.off";
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.of(here);
    }

    @Override
    public List<ItemRef> subjects() {
        return List.of();
    }
}
