package org.einklang.portal.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.einklang.api.calendar.CalendarEntry;
import org.einklang.api.calendar.CalendarKind;
import org.einklang.api.calendar.CalendarQuery;
import org.einklang.api.calendar.CalendarSource;
import org.einklang.api.people.Directory;
import org.einklang.api.text.Texts;
import org.einklang.api.waiting.WaitingKind;
import org.einklang.api.waiting.WaitingThing;

/** Whatever waits for the person who looks until a day, from all parts of the portal: approvals, rounds of confirmation, tasks. */
@ApplicationScoped
class DeadlinesInCalendar implements CalendarSource {

    /** So many things to be confirmed are worth an entry each. */
    private static final int FEW = 3;

    @Inject
    private WaitingList list;

    @Inject
    private Directory directory;

    @Inject
    private Texts texts;

    @Override
    public Set<CalendarKind> kinds() {
        return Set.of(CalendarKind.DEADLINE);
    }

    @Override
    public List<CalendarEntry> entries(CalendarQuery query) {
        Map<Together, List<WaitingThing>> due = new LinkedHashMap<>();
        list.of(query.cooperation()).forEach(waiting -> {
            WaitingThing thing = waiting.thing();
            if (thing.deadline() != null) {
                due.computeIfAbsent(Together.of(waiting.source(), thing), key -> new ArrayList<>())
                        .add(thing);
            }
        });
        return due.entrySet().stream()
                .flatMap(one -> entries(query, one.getKey(), one.getValue()))
                .filter(query::finds)
                .limit(query.limit())
                .toList();
    }

    /**
     * What is one entry: things to be confirmed by the same moment, such as all contacts of somebody in a round; everything else
     * is one for itself.
     *
     * @param id of a thing for itself; empty for things to be confirmed
     */
    private record Together(String source, Instant deadline, String id) {

        static Together of(String source, WaitingThing thing) {
            Instant deadline = Objects.requireNonNull(thing.deadline());
            return new Together(source, deadline, thing.kind() == WaitingKind.CONFIRM ? "" : thing.id());
        }
    }

    private Stream<CalendarEntry> entries(CalendarQuery query, Together together, List<WaitingThing> things) {
        if (things.size() < FEW) {
            return things.stream().map(thing -> entry(together.source(), thing));
        }
        String uid = "due-" + together.source() + "-" + together.deadline().getEpochSecond() + "@einklang";
        return Stream.of(CalendarEntry.due(
                        CalendarKind.DEADLINE,
                        uid,
                        texts.get(query.locale(), "calendar.confirm_several", things.size()),
                        together.deadline())
                .note(things.get(0).reason())
                .address("/c/" + directory.cooperation(query.cooperation()).key())
                .own());
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
