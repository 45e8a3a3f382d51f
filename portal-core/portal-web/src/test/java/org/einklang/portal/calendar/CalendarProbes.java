package org.einklang.portal.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.einklang.api.access.Access;
import org.einklang.api.calendar.CalendarEntry;
import org.einklang.api.calendar.CalendarKind;
import org.einklang.api.calendar.CalendarQuery;
import org.einklang.api.calendar.CalendarSource;
import org.einklang.testkit.Personas;
import org.einklang.testkit.server.Stage;

/** What a test puts into the calendar of one person, such as a module that fails. */
@ApplicationScoped
class CalendarProbes implements CalendarSource {

    private volatile Supplier<List<CalendarEntry>> probes = List::of;

    @Inject
    private Access access;

    @Inject
    private Stage stage;

    /** From now on this is there. */
    void put(Supplier<List<CalendarEntry>> entries) {
        probes = entries;
    }

    @Override
    public Set<CalendarKind> kinds() {
        return Set.of(CalendarKind.EVENT);
    }

    @Override
    public List<CalendarEntry> entries(CalendarQuery query) {
        return access.me().equals(stage.person(Personas.PRESS_CITY))
                ? probes.get().stream()
                        .filter(query::finds)
                        .limit(query.limit())
                        .toList()
                : List.of();
    }
}
