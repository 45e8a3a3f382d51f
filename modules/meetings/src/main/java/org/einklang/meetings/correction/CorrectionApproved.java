package org.einklang.meetings.correction;

import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;

/**
 * A correction was approved, and the minutes have a new edition.
 *
 * @param here in which cooperation
 * @param meeting whose minutes
 */
public record CorrectionApproved(CooperationId here, ItemRef meeting) implements Audited {

    @Override
    public String auditKey() {
        return "meetings.audit.minutes_corrected";
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
