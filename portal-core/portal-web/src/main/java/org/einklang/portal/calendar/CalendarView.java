package org.einklang.portal.calendar;

import java.util.Locale;

/** How a calendar is shown. */
public enum CalendarView {
    /** The weeks of a month. */
    MONTH,
    /** Seven days. */
    WEEK,
    /** The days of a month on which there is something. */
    LIST;

    /** As addresses say it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that is meant by what stands in an address; the month if none is. */
    static CalendarView of(String key) {
        for (CalendarView view : values()) {
            if (view.key().equals(key)) {
                return view;
            }
        }
        return MONTH;
    }
}
