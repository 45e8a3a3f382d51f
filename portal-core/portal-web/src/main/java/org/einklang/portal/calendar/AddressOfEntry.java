package org.einklang.portal.calendar;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.einklang.api.calendar.CalendarEntry;

/** Where a single entry lies as a file; the day on which it begins stands in the address, so that only that day is looked through. */
final class AddressOfEntry {

    static final String PATTERN = "{day}/{entry}/appointment.ics";

    private AddressOfEntry() {}

    static String of(String cooperation, CalendarEntry entry) {
        return "/c/" + cooperation + "/calendar/" + entry.firstDay() + "/" + name(entry) + "/appointment.ics";
    }

    /** As the address calls it. */
    static String name(CalendarEntry entry) {
        return URLEncoder.encode(entry.uid().replaceFirst("@.*", ""), StandardCharsets.UTF_8);
    }
}
