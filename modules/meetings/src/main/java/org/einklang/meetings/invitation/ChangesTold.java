package org.einklang.meetings.invitation;

/**
 * The members of the body have been told what has changed of a meeting.
 *
 * @param meeting number of the meeting
 */
public record ChangesTold(long meeting) {}
