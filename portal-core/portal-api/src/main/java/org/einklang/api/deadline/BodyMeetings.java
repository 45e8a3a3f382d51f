package org.einklang.api.deadline;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.jspecify.annotations.Nullable;

/**
 * Extension point: knows when bodies met last and meet next, so that the portal can tell how they keep to their cadence.
 *
 * <p>Register: a CDI bean that implements this. Called: once for a page with all bodies whose light it shows, in the
 * request of the person who looks, outside a transaction; then once for each body on it whose next meeting has to be
 * planned. The portal has asked whether that person may know the days. If it throws, the fault is logged and the portal
 * says that it does not know; the same without any such bean. Not for: what the meetings are about, and appointments of a
 * person (see {@link org.einklang.api.calendar.CalendarSource}).
 */
public interface BodyMeetings {

    /**
     * The days of these bodies, all of one cooperation; a few statements, however many bodies there are. A body that has no
     * meetings may be missing.
     */
    Map<BodyId, Days> days(CooperationId cooperation, Collection<BodyId> bodies, Instant now);

    /** Path of the form in which the person who acts may plan a meeting of the body; empty if they may not. */
    Optional<String> planning(BodyCard body);

    /**
     * When a body met and meets.
     *
     * @param last day in Berlin of the last meeting that took place; null if there was none
     * @param next day in Berlin of the next meeting that is planned, today's as well; null if there is none
     */
    record Days(@Nullable LocalDate last, @Nullable LocalDate next) implements Serializable {

        /** No meeting at all. */
        public static final Days NONE = new Days(null, null);

        /** What two know together: the later last day, the earlier next one. */
        public Days and(Days other) {
            return new Days(
                    Stream.of(Optional.ofNullable(last), Optional.ofNullable(other.last))
                            .flatMap(Optional::stream)
                            .max(LocalDate::compareTo)
                            .orElse(null),
                    Stream.of(Optional.ofNullable(next), Optional.ofNullable(other.next))
                            .flatMap(Optional::stream)
                            .min(LocalDate::compareTo)
                            .orElse(null));
        }
    }
}
