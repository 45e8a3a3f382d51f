package org.einklang.api.calendar;

import java.util.List;
import java.util.Set;

/**
 * Extension point: what a module has in the calendar of the person who acts.
 *
 * <p>What for: the calendar, its feeds, and the next appointments on the start page. Register: a CDI bean that implements
 * this. Called: once per page or feed, as the person whose calendar it is, outside a transaction; the number of its statements
 * must not grow with what it finds. Leave out what that person may not see, and what belongs to another cooperation. If it
 * throws, the page is shown without and says so. Not for: tasks and other things with a day by which they have to be done,
 * which the calendar takes from each {@link org.einklang.api.waiting.WaitingSource}.
 */
public interface CalendarSource {

    /** The kinds of its entries; it is asked only if one of them is looked for. */
    Set<CalendarKind> kinds();

    /**
     * What lies between the two moments, also with a part of its time; earliest first, at most {@link CalendarQuery#limit}. The host
     * asks for one more than it shows, to tell people where there is more, and in shorter times where all is needed.
     * The host leaves out what was not looked for, so a source need not look at {@link CalendarQuery#kinds}.
     */
    List<CalendarEntry> entries(CalendarQuery query);
}
