package org.einklang.meetings.minutes;

import java.util.Set;

/**
 * A meeting is over: its minutes have been handed in for the first time.
 *
 * @param meeting number of the meeting
 * @param postponed numbers of the items on which a resolution was put off
 */
public record MeetingClosed(long meeting, Set<Long> postponed) {}
