package org.einklang.meetings.planning;

/**
 * A meeting was cancelled.
 *
 * @param meeting number of the meeting
 * @param wereInvited whether people had been invited already
 */
public record MeetingCancelled(long meeting, boolean wereInvited) {}
