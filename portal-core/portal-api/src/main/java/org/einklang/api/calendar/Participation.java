package org.einklang.api.calendar;

/** Whether somebody comes, as a calendar program says it. */
public enum Participation {
    /** Comes. */
    ACCEPTED,
    /** Comes perhaps. */
    TENTATIVE,
    /** Does not come. */
    DECLINED,
    /** Says neither, for example because somebody else is to come instead. */
    OPEN
}
