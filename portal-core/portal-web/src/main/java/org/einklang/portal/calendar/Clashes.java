package org.einklang.portal.calendar;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.einklang.api.calendar.CalendarEntry;

/**
 * What wants the time of one person twice.
 *
 * @param others the titles of what overlaps, by the uid of the entry
 */
record Clashes(Map<String, Set<String>> others) {

    static final Clashes NONE = new Clashes(Map.of());

    /** Among these; each is compared with those that begin before it is over. */
    static Clashes among(List<CalendarEntry> entries) {
        List<CalendarEntry> busy = entries.stream()
                .filter(CalendarEntry::busy)
                .sorted(Comparator.comparing(CalendarEntry::start))
                .toList();
        Map<String, Set<String>> others = new HashMap<>();
        for (int at = 0; at < busy.size(); at++) {
            CalendarEntry one = busy.get(at);
            for (int next = at + 1; next < busy.size() && busy.get(next).start().isBefore(one.end()); next++) {
                CalendarEntry other = busy.get(next);
                if (one.clashesWith(other) && !areChoicesOfOne(one, other)) {
                    others.computeIfAbsent(one.uid(), uid -> new LinkedHashSet<>())
                            .add(other.title());
                    others.computeIfAbsent(other.uid(), uid -> new LinkedHashSet<>())
                            .add(one.title());
                }
            }
        }
        return new Clashes(others);
    }

    /** Of the dates of one poll only one will be chosen. */
    private static boolean areChoicesOfOne(CalendarEntry one, CalendarEntry other) {
        return one.kind() == other.kind()
                && !one.address().isEmpty()
                && one.address().equals(other.address());
    }

    /** The titles of what overlaps with it. */
    List<String> of(CalendarEntry entry) {
        return List.copyOf(others.getOrDefault(entry.uid(), Set.of()));
    }
}
