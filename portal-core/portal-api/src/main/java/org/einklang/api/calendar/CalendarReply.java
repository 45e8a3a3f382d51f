package org.einklang.api.calendar;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody's calendar program has sent back about one appointment: an answer (iTIP REPLY), or a proposal for another
 * time (iTIP COUNTER). Everything in it was written by others.
 *
 * @param uid which appointment, see {@link CalendarEvent#uid}; at most 255 characters
 * @param sequence which edition of the invitation it answers, see {@link CalendarEvent#sequence}
 * @param attendee mail address of the person who answers, in lower case
 * @param participation whether they come
 * @param written when (UTC), by the clock of that program; null if it does not say
 * @param comment what they add in words, at most 1,000 characters, often empty
 * @param proposal the time they would rather have, null if this is an answer
 */
public record CalendarReply(
        String uid,
        int sequence,
        String attendee,
        Participation participation,
        @Nullable Instant written,
        String comment,
        @Nullable Proposal proposal)
        implements Serializable {

    /**
     * Another time.
     *
     * @param start UTC; null if the program names a zone that nobody knows
     * @param end UTC; null if unknown
     */
    public record Proposal(
            @Nullable Instant start, @Nullable Instant end) implements Serializable {}
}
