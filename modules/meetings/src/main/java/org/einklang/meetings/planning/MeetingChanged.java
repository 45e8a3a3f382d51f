package org.einklang.meetings.planning;

/**
 * A meeting is called something else now, or is at another time or place; those who were invited have not been told of it.
 *
 * @param meeting number of the meeting
 */
public record MeetingChanged(long meeting) {}
