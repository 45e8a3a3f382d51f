package org.einklang.meetings.sharing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;

/**
 * Others may read the approved minutes of a meeting.
 *
 * @param act how that came
 * @param here in which cooperation
 * @param meeting the meeting
 */
public record MinutesShared(Act act, CooperationId here, ItemRef meeting) implements Audited {

    /** How that came. */
    public enum Act {
        /** Chair or secretary have said so. */
        SHARED,
        /** The body always passes its minutes on. */
        PASSED_ON
    }

    @Override
    public String auditKey() {
        return "meetings.audit.minutes_" + act.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.of(here);
    }

    @Override
    public List<ItemRef> subjects() {
        return List.of(meeting);
    }
}
