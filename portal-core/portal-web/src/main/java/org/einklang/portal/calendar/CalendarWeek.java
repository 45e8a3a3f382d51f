package org.einklang.portal.calendar;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import org.einklang.api.calendar.CalendarEntry;

/**
 * Days of the calendar that belong to one week.
 *
 * @param number the week of the year as ISO 8601 counts: the first one has the first Thursday
 * @param days the days that are shown of it
 */
public record CalendarWeek(int number, List<CalendarDay> days) {

    /** The weeks of a period; each entry stands on every day on which it takes place. */
    static List<CalendarWeek> of(CalendarPeriod period, List<CalendarEntry> entries, LocalDate today) {
        List<CalendarWeek> weeks = new ArrayList<>();
        LocalDate end = period.shownLast().plusDays(1);
        for (LocalDate monday = period.shownFirst(); monday.isBefore(end); monday = next(monday)) {
            LocalDate beyond = next(monday).isBefore(end) ? next(monday) : end;
            weeks.add(new CalendarWeek(
                    monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                    monday.datesUntil(beyond)
                            .map(day -> new CalendarDay(day, period.isAbout(day), day.equals(today), on(day, entries)))
                            .toList()));
        }
        return weeks;
    }

    private static LocalDate next(LocalDate day) {
        return day.plusDays(8L - day.getDayOfWeek().getValue());
    }

    private static List<CalendarEntry> on(LocalDate day, List<CalendarEntry> entries) {
        return entries.stream()
                .filter(entry ->
                        !entry.firstDay().isAfter(day) && !entry.lastDay().isBefore(day))
                .toList();
    }
}
