package org.einklang.portal.audit;

import java.time.Instant;
import java.util.List;

/**
 * A line of the audit log in plain words.
 *
 * @param number in the chain
 * @param moment when
 * @param sentence who did what
 * @param cooperation where, or an empty text for the installation
 * @param involved what it was about, each to look for
 */
public record LogEntry(long number, Instant moment, String sentence, String cooperation, List<Link> involved) {

    /**
     * Something that the line is about.
     *
     * @param item as the log refers to it
     * @param name as people call it
     */
    public record Link(String item, String name) {}
}
