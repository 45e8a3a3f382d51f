package org.einklang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.einklang.api.search.SearchChanges;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.Meeting;

/** What is still on the table when an item goes to the body above is recorded as that; for the use case, which asks for the right itself. */
@ApplicationScoped
public class ResolutionEscalating {

    @Inject
    private MinutesReading reading;

    @Inject
    private WishOutcomes outcomes;

    @Inject
    private SearchChanges changes;

    /** Only while the minutes are written; later nothing is on the table. */
    public void escalate(Meeting meeting, AgendaItem item) {
        Minutes minutes = reading.existing(meeting);
        minutes.getResolutions().stream()
                .filter(one -> one.agendaItem() == item.id() && one.isProposed())
                .forEach(one -> {
                    one.escalate(PortalTime.dayOf(meeting.getStarts()));
                    changes.changed(one.ref());
                    outcomes.announce(meeting, one, false);
                });
    }
}
