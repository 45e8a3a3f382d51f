package org.einklang.portal.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.einklang.api.calendar.CalendarEntry;
import org.einklang.api.calendar.CalendarKind;
import org.einklang.api.calendar.CalendarQuery;
import org.einklang.api.calendar.CalendarSource;
import org.einklang.api.deadline.Holidays;
import org.einklang.api.deadline.PublicHolidays;
import org.einklang.api.time.PortalTime;

/** The public holidays of the federal state of the cooperation. */
@ApplicationScoped
class HolidaysInCalendar implements CalendarSource {

    @Inject
    private Holidays holidays;

    @Override
    public Set<CalendarKind> kinds() {
        return Set.of(CalendarKind.HOLIDAY);
    }

    @Override
    public List<CalendarEntry> entries(CalendarQuery query) {
        PublicHolidays here = holidays.of(query.cooperation());
        LocalDate end = PortalTime.dayOf(query.until().minusNanos(1)).plusDays(1);
        return PortalTime.dayOf(query.from())
                .datesUntil(end)
                .flatMap(day -> here.name(day, query.locale()).map(name -> entry(day, name)).stream())
                .limit(query.limit())
                .toList();
    }

    private static CalendarEntry entry(LocalDate day, String name) {
        return CalendarEntry.on(CalendarKind.HOLIDAY, "holiday-" + day + "@einklang", name, day, day);
    }
}
