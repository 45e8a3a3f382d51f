package org.einklang.api.calendar;

/** What an entry of a calendar is; people choose among these what they see. */
public enum CalendarKind {
    /** A meeting of a body. */
    MEETING,
    /** A date that was proposed and is not chosen yet. */
    PROPOSAL,
    /** Another appointment, such as a training or a visit. */
    EVENT,
    /** The last day for something that waits for the person. */
    DEADLINE,
    /** Somebody is away. */
    ABSENCE,
    /** Somebody's term ends. */
    TERM,
    /** A public holiday. */
    HOLIDAY;

    /** Whether it takes the time of those who take part; what does not, clashes with nothing. */
    public boolean takesTime() {
        return this == MEETING || this == PROPOSAL || this == EVENT || this == ABSENCE;
    }

    /** Whether people come together for it. */
    public boolean isAppointment() {
        return this == MEETING || this == PROPOSAL || this == EVENT;
    }
}
