package org.einklang.api.job;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.einklang.api.time.PortalTime;
import org.jspecify.annotations.Nullable;

/**
 * When a job runs by itself: so long after it last ended, or once a day at a time in Berlin, or never.
 *
 * @param pause so long after the end of the last run, null if it is not counted from there
 * @param time at this time of the day in Berlin, null if it does not depend on the time
 */
public record Schedule(@Nullable Duration pause, @Nullable LocalTime time) implements Serializable {

    /** Only when somebody asks for it. */
    public static Schedule never() {
        return new Schedule(null, null);
    }

    /** So long after it last ended. @throws IllegalArgumentException for less than a second */
    public static Schedule every(Duration pause) {
        if (pause.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("too often: " + pause);
        }
        return new Schedule(pause, null);
    }

    /** Once a day. On the day on which a clock in Berlin skips this time, as soon as it can. */
    public static Schedule daily(LocalTime time) {
        return new Schedule(null, time);
    }

    /** The next time after this moment (UTC); empty if never. */
    public Optional<Instant> nextAfter(Instant moment) {
        if (pause != null) {
            return Optional.of(moment.plus(pause));
        }
        if (time == null) {
            return Optional.empty();
        }
        ZonedDateTime there = PortalTime.inBerlin(moment);
        Instant today = PortalTime.instantOf(there.toLocalDate(), time);
        return Optional.of(
                today.isAfter(moment)
                        ? today
                        : PortalTime.instantOf(there.toLocalDate().plusDays(1), time));
    }
}
