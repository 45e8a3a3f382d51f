package org.einklang.api.publication;

import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * From when until when something may be seen outside. All moments are UTC.
 *
 * @param published when somebody published it; null as long as nobody has
 * @param updated when its text was last changed
 * @param embargo until this moment nobody outside sees it; null if it may be seen as soon as it is published
 * @param until from this moment on it is gone; null if it stays
 * @param withdrawn whether somebody has taken it back
 */
public record PublicationTimes(
        @Nullable Instant published,
        Instant updated,
        @Nullable Instant embargo,
        @Nullable Instant until,
        boolean withdrawn)
        implements Serializable {

    /** Whether somebody outside may see it at this moment. Not to be asked by outlets, which ask {@link EmbargoGate}. */
    public boolean areOpenAt(Instant moment) {
        return published != null && !withdrawn && !since().isAfter(moment) && (until == null || moment.isBefore(until));
    }

    /** The moment from which it can be seen: the later one of publication and end of the embargo. */
    public Instant since() {
        Instant shown = Objects.requireNonNullElse(published, updated);
        return embargo != null && embargo.isAfter(shown) ? embargo : shown;
    }

    /** When its text was last changed, as far as people outside could have noticed. */
    public Instant changed() {
        return updated.isAfter(since()) ? updated : since();
    }

    /** The next moment at which it comes or goes by itself; whatever is kept of it may not be older. */
    public Optional<Instant> nextMove(Instant moment) {
        if (published == null || withdrawn) {
            return Optional.empty();
        }
        return Stream.of(Optional.of(since()), Optional.ofNullable(until))
                .flatMap(Optional::stream)
                .filter(one -> one.isAfter(moment))
                .min(Comparator.naturalOrder());
    }
}
