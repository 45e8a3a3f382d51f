package org.einklang.api.time;

import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * From one moment to a later one, in UTC and whole seconds; the last moment is not part of it, so that one thing can follow
 * upon another.
 *
 * @param from when it begins
 * @param to when it is over
 */
public record TimeSpan(Instant from, Instant to) implements Serializable {

    /** Whole seconds, which every database keeps as they are. @throws IllegalArgumentException if it is over before it begins */
    public TimeSpan {
        from = from.truncatedTo(ChronoUnit.SECONDS);
        to = to.truncatedTo(ChronoUnit.SECONDS);
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("no time: " + from + " to " + to);
        }
    }

    /** Whether there is a moment that lies in both. */
    public boolean overlaps(TimeSpan other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }
}
