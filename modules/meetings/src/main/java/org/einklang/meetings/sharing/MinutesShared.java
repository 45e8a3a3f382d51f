package org.einklang.meetings.sharing;

import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;

/**
 * Somebody has said who may read the approved minutes of a meeting.
 *
 * @param here in which cooperation
 * @param meeting the meeting
 */
public record MinutesShared(CooperationId here, ItemRef meeting) implements Audited {

    @Override
    public String auditKey() {
        return "meetings.audit.minutes_shared";
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
