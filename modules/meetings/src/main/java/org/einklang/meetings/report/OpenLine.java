package org.einklang.meetings.report;

/**
 * Something that is open, as the page says it.
 *
 * @param number how much of it
 * @param words the same in words
 * @param address of the list that shows it
 */
public record OpenLine(int number, String words, String address) {}
