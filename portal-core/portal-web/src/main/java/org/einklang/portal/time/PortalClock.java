package org.einklang.portal.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The portal's one clock: the system's, moved by a fixed amount for tests and demos on another date, or standing still
 * on this thread while demo data is planted at a past moment.
 */
public final class PortalClock extends Clock {

    private final Clock system = Clock.systemUTC();
    private final ThreadLocal<@Nullable Instant> standing = new ThreadLocal<>();
    private volatile Duration shift = Duration.ZERO;

    /** Moves the clock so that it shows this moment now and ticks on from there. */
    public void moveTo(Instant moment) {
        shift = Duration.between(system.instant(), moment);
    }

    /** Lets the clock stand still at this moment for this thread while the deed is done. */
    public void during(Instant moment, Runnable deed) {
        Instant before = standing.get();
        standing.set(moment);
        try {
            deed.run();
        } finally {
            if (before == null) {
                standing.remove();
            } else {
                standing.set(before);
            }
        }
    }

    @Override
    public Instant instant() {
        Instant fixed = standing.get();
        return Objects.requireNonNullElseGet(fixed, () -> system.instant().plus(shift));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? this : Clock.fixed(instant(), zone);
    }
}
