package org.einklang.api.waiting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the person who looks.
 *
 * @param id names it within its source, at most 200 characters; the same as long as it waits
 * @param kind what is wanted
 * @param title what it is about, in the reader's language
 * @param address path of the page on which it is dealt with
 * @param reason why it waits for this person, in a few words: "Sie stimmen für das Jobcenter ab", "als Vertretung von …"
 * @param deadline by when (UTC); the end of the last day if it is a day, see {@link org.einklang.api.deadline.Deadlines#endOf};
 *     null if there is no day for it
 * @param answers what can be answered on the spot, the usual one first; empty if people have to read before
 */
public record WaitingThing(
        String id,
        WaitingKind kind,
        String title,
        String address,
        String reason,
        @Nullable Instant deadline,
        List<QuickAnswer> answers) {}
