package org.einklang.meetings.invitation;

/**
 * The members of the body have been invited.
 *
 * @param meeting number of the meeting
 */
public record MeetingInvited(long meeting) {}
