package org.einklang.meetings.planning;

/**
 * An item has left an agenda before the meeting.
 *
 * @param item where it is now
 * @param forGood whether it is gone; else it is dealt with at another meeting
 */
public record ItemLeft(AgendaItem item, boolean forGood) {}
