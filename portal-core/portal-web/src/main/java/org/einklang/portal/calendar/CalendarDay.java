package org.einklang.portal.calendar;

import java.time.LocalDate;
import java.util.List;
import org.einklang.api.calendar.CalendarEntry;
import org.einklang.api.calendar.CalendarKind;

/**
 * A day of the calendar.
 *
 * @param date which day
 * @param within whether the period is about it; a month shows days of its neighbours
 * @param today whether it is today
 * @param entries what there is on it, also what has begun before
 */
public record CalendarDay(LocalDate date, boolean within, boolean today, List<CalendarEntry> entries) {

    private static final int AT_ONCE = 3;

    /** The names of its holidays. */
    public List<String> holidays() {
        return entries.stream()
                .filter(entry -> entry.kind() == CalendarKind.HOLIDAY)
                .map(CalendarEntry::title)
                .toList();
    }

    /** Everything but holidays. */
    public List<CalendarEntry> things() {
        return entries.stream()
                .filter(entry -> entry.kind() != CalendarKind.HOLIDAY)
                .toList();
    }

    /** What a month shows of it; one thing more is shown rather than counted. */
    public List<CalendarEntry> first() {
        List<CalendarEntry> all = things();
        return all.size() <= AT_ONCE + 1 ? all : all.subList(0, AT_ONCE);
    }

    /** How many more there are. */
    public int more() {
        return things().size() - first().size();
    }

    /** Whether there is nothing on it. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }
}
