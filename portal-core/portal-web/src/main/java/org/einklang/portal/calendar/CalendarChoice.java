package org.einklang.portal.calendar;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.einklang.api.calendar.CalendarEntry;
import org.einklang.api.calendar.CalendarKind;
import org.einklang.api.people.BodyId;
import org.einklang.portal.table.QueryString;

/**
 * What somebody wants to see of the calendar, as it stands in the address. What an address says wrongly, counts as not said.
 *
 * @param view how
 * @param day around which day
 * @param kinds only these; empty for all
 * @param body only of the body with this key; empty for all
 * @param mine only what concerns the person who looks
 */
record CalendarChoice(CalendarView view, LocalDate day, Set<CalendarKind> kinds, String body, boolean mine) {

    private static final int EARLIEST = 1990;
    private static final int LATEST = 2150;

    /** As the address says. */
    static CalendarChoice of(QueryString asked, LocalDate today) {
        return new CalendarChoice(
                CalendarView.of(asked.first("view")),
                day(asked.first("day"), today),
                kinds(asked.all("kind")),
                asked.first("body"),
                asked.first("mine").equals("yes"));
    }

    private static LocalDate day(String text, LocalDate today) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.getYear() < EARLIEST || day.getYear() > LATEST ? today : day;
        } catch (DateTimeException none) {
            return today;
        }
    }

    private static Set<CalendarKind> kinds(List<String> wanted) {
        Set<CalendarKind> kinds = EnumSet.noneOf(CalendarKind.class);
        Arrays.stream(CalendarKind.values())
                .filter(kind -> wanted.contains(key(kind)))
                .forEach(kinds::add);
        return kinds;
    }

    /** How addresses call a kind. */
    static String key(CalendarKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The days that are shown. */
    CalendarPeriod period() {
        return new CalendarPeriod(view, day);
    }

    /** Whether the entry is to be seen; holidays always are. @param only the body that is chosen, if there is such a one */
    boolean shows(CalendarEntry entry, Optional<BodyId> only) {
        return entry.kind() == CalendarKind.HOLIDAY
                || (kinds.isEmpty() || kinds.contains(entry.kind()))
                        && (!mine || entry.mine())
                        && only.filter(one -> !one.equals(entry.body())).isEmpty();
    }

    /** Whether anything is left out. */
    boolean isNarrowed() {
        return !kinds.isEmpty() || !body.isEmpty() || mine;
    }

    /** The same around another day. */
    CalendarChoice on(LocalDate other) {
        return new CalendarChoice(view, other, kinds, body, mine);
    }

    /** The same in another way. */
    CalendarChoice as(CalendarView other) {
        return new CalendarChoice(other, day, kinds, body, mine);
    }

    /** What stands behind the question mark, with the day. */
    String query() {
        return "view=" + view.key() + "&day=" + day + filters();
    }

    /** What is remembered: the way and the filters, but not the day. */
    String lasting() {
        return "view=" + view.key() + filters();
    }

    private String filters() {
        StringBuilder filters = new StringBuilder();
        kinds.forEach(kind -> filters.append("&kind=").append(key(kind)));
        if (!body.isEmpty()) {
            filters.append("&body=").append(URLEncoder.encode(body, StandardCharsets.UTF_8));
        }
        return filters.append(mine ? "&mine=yes" : "").toString();
    }
}
