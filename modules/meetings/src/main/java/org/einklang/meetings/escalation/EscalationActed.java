package org.einklang.meetings.escalation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;

/**
 * Something was done with an escalation.
 *
 * @param act what was done
 * @param here in which cooperation
 * @param escalation the escalation
 */
public record EscalationActed(Act act, CooperationId here, ItemRef escalation) implements Audited {

    /** What was done. */
    public enum Act {
        /** A group has put it to the steering group. */
        RAISED,
        /** The steering group has answered. */
        ANSWERED,
        /** It was withdrawn. */
        WITHDRAWN
    }

    static EscalationActed on(Escalation escalation, Act act) {
        return new EscalationActed(act, escalation.cooperation(), escalation.ref());
    }

    @Override
    public String auditKey() {
        return "meetings.audit.escalation_" + act.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.of(here);
    }

    @Override
    public List<ItemRef> subjects() {
        return List.of(escalation);
    }
}
