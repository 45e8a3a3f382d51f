package org.einklang.meetings.minutes;

/**
 * The last day for objections to minutes is over, and none is open.
 *
 * @param minutes their number
 */
record SilenceOver(long minutes) {}
