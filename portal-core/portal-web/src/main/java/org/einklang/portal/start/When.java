package org.einklang.portal.start;

import java.time.Instant;
import java.time.LocalDate;
import org.einklang.api.time.PortalTime;
import org.jspecify.annotations.Nullable;

/** How soon something is due, in the order in which it is shown. Days are those of Berlin. */
public enum When {
    /** Its moment has passed. */
    OVERDUE,
    /** Before the end of today. */
    TODAY,
    /** Within seven days. */
    WEEK,
    /** After that. */
    LATER,
    /** On no day. */
    UNDATED;

    private static final int DAYS = 7;

    /** How soon something with this deadline is due at this moment. */
    static When of(@Nullable Instant deadline, Instant now) {
        if (deadline == null) {
            return UNDATED;
        } else if (!deadline.isAfter(now)) {
            return OVERDUE;
        }
        LocalDate today = PortalTime.dayOf(now);
        LocalDate last = lastDay(deadline);
        return last.equals(today) ? TODAY : last.isAfter(today.plusDays(DAYS)) ? LATER : WEEK;
    }

    /** The last day for it: what ends at midnight was due the day before. */
    static LocalDate lastDay(Instant deadline) {
        return PortalTime.dayOf(deadline.minusSeconds(1));
    }
}
