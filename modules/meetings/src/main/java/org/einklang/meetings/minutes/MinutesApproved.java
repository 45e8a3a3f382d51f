package org.einklang.meetings.minutes;

import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.meetings.planning.Meeting;

/**
 * Minutes were approved and frozen.
 *
 * @param meeting number of the meeting
 * @param in its cooperation
 * @param ref the meeting as others refer to it
 */
public record MinutesApproved(long meeting, CooperationId in, ItemRef ref) implements Audited {

    /** The minutes of this meeting were approved. */
    static MinutesApproved of(Meeting meeting) {
        return new MinutesApproved(meeting.id(), meeting.getCooperation(), meeting.ref());
    }

    @Override
    public String auditKey() {
        return "meetings.audit.minutes_approved";
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.of(in);
    }

    @Override
    public List<ItemRef> subjects() {
        return List.of(ref);
    }
}
