package org.einklang.meetings.demand;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;

/**
 * Something was done with a demand.
 *
 * @param act what was done
 * @param here in which cooperation
 * @param demand the demand
 */
public record DemandActed(Act act, CooperationId here, ItemRef demand) implements Audited {

    /** What was done. */
    public enum Act {
        /** A meeting was demanded. */
        DEMANDED,
        /** A meeting was called for it. */
        MET,
        /** It was withdrawn. */
        WITHDRAWN
    }

    static DemandActed on(MeetingDemand demand, Act act) {
        return new DemandActed(act, demand.cooperation(), demand.ref());
    }

    @Override
    public String auditKey() {
        return "meetings.audit.demand_" + act.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.of(here);
    }

    @Override
    public List<ItemRef> subjects() {
        return List.of(demand);
    }
}
