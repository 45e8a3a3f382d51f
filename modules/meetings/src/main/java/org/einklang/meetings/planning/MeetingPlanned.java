package org.einklang.meetings.planning;

/**
 * A meeting was planned; nobody has been invited yet.
 *
 * @param meeting number of the meeting
 */
public record MeetingPlanned(long meeting) {}
