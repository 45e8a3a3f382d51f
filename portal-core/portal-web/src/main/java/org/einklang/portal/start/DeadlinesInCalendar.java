package org.einklang.portal.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.einklang.api.calendar.CalendarEntry;
import org.einklang.api.calendar.CalendarKind;
import org.einklang.api.calendar.CalendarQuery;
import org.einklang.api.calendar.CalendarSource;
import org.einklang.api.waiting.WaitingThing;

/** Whatever waits for the person who looks until a day, from all parts of the portal: approvals, rounds of confirmation, tasks. */
@ApplicationScoped
class DeadlinesInCalendar implements CalendarSource {

    @Inject
    private WaitingList list;

    @Override
    public Set<CalendarKind> kinds() {
        return Set.of(CalendarKind.DEADLINE);
    }

    @Override
    public List<CalendarEntry> entries(CalendarQuery query) {
        return list.of(query.cooperation()).stream()
                .filter(waiting -> waiting.thing().deadline() != null)
                .map(waiting -> entry(waiting.source(), waiting.thing()))
                .filter(query::finds)
                .limit(query.limit())
                .toList();
    }

    private static CalendarEntry entry(String source, WaitingThing thing) {
        Instant deadline = thing.deadline() == null ? Instant.EPOCH : thing.deadline();
        String uid = "due-" + (source + "-" + thing.id()).replaceAll("[^A-Za-z0-9.-]", "-") + "@einklang";
        return CalendarEntry.due(CalendarKind.DEADLINE, uid, thing.title(), deadline)
                .note(thing.reason())
                .address(thing.address())
                .own();
    }
}
