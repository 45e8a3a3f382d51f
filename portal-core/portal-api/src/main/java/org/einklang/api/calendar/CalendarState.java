package org.einklang.api.calendar;

/** How certain an entry of a calendar is. */
public enum CalendarState {
    /** One of several dates, none of which is chosen yet. */
    PROPOSED,
    /** Is being prepared; nobody has been invited yet. */
    PLANNED,
    /** Stands: people are invited, or nobody has to be. */
    FIRM,
    /** Does not take place. */
    CANCELLED
}
