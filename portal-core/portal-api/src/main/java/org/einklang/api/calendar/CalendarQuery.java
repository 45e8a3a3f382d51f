package org.einklang.api.calendar;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in a calendar, by the person who acts.
 *
 * @param cooperation in which cooperation
 * @param from from this moment on (UTC)
 * @param until before this moment (UTC)
 * @param kinds only these
 * @param ownOnly whether only what is the person's own and takes place counts
 * @param only of this body alone; null for all
 * @param limit at most so many of each source
 * @param locale the reader's language
 */
public record CalendarQuery(
        CooperationId cooperation,
        Instant from,
        Instant until,
        Set<CalendarKind> kinds,
        boolean ownOnly,
        @Nullable BodyId only,
        int limit,
        Locale locale) {

    private static final int MOST = 1000;

    /** Keeps a copy of the kinds. */
    public CalendarQuery {
        kinds = Set.copyOf(kinds);
    }

    /** Everything between two moments. */
    public CalendarQuery(CooperationId cooperation, Instant from, Instant until, Locale locale) {
        this(cooperation, from, until, EnumSet.allOf(CalendarKind.class), false, null, MOST, locale);
    }

    /** Only these kinds. */
    public CalendarQuery of(Set<CalendarKind> wanted) {
        return new CalendarQuery(cooperation, from, until, wanted, ownOnly, only, limit, locale);
    }

    /** Only what is the person's own and takes place, at most so many. */
    public CalendarQuery own(int most) {
        return new CalendarQuery(cooperation, from, until, kinds, true, only, most, locale);
    }

    /** Only what this body has. */
    public CalendarQuery in(BodyId body) {
        return new CalendarQuery(cooperation, from, until, kinds, ownOnly, body, limit, locale);
    }

    /** The same between two other moments. */
    public CalendarQuery between(Instant first, Instant end) {
        return new CalendarQuery(cooperation, first, end, kinds, ownOnly, only, limit, locale);
    }

    /** The same, at most so many of each source. */
    public CalendarQuery most(int most) {
        return new CalendarQuery(cooperation, from, until, kinds, ownOnly, only, most, locale);
    }

    /** The one body that is asked about, if it is one. */
    public Optional<BodyId> body() {
        return Optional.ofNullable(only);
    }

    /** Whether the entry lies within, with at least a moment of its time, and is of a kind that is looked for. */
    public boolean finds(CalendarEntry entry) {
        boolean moment = entry.start().equals(entry.end());
        return kinds.contains(entry.kind())
                && entry.start().isBefore(until)
                && (entry.end().isAfter(from) || moment && entry.start().equals(from))
                && (only == null || only.equals(entry.body()));
    }
}
