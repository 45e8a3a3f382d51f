package org.einklang.api.calendar;

import java.time.Instant;
import java.util.List;
import org.einklang.api.people.CooperationId;

/**
 * Extension point: appointments of a module that concern the person who looks.
 *
 * <p>What for: the start page's next appointments (later the calendar). Register: a CDI bean that implements this.
 * Called: once per page, in the request of the viewer, outside a transaction; one statement. Leave out what the viewer
 * may not see. If it throws, the page is shown without and says so. Not for: tasks, deadlines of others.
 */
public interface CalendarSource {

    /** Entries that begin in [from, until), earliest first, at most {@code limit}. */
    List<CalendarEntry> entries(CooperationId cooperation, Instant from, Instant until, int limit);
}
