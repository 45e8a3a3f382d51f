package org.einklang.portal.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How often a key may ask: so many times a minute, counted from its first request of that minute. Counted in memory, since
 * a write for each request would cost more than most requests; with several nodes each counts by itself.
 */
@ApplicationScoped
public class RateLimits {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int CROWD = 1_000;

    private final Map<Long, Window> windows = new ConcurrentHashMap<>();

    @Inject
    @ConfigProperty(name = "einklang.api.requests-per-minute", defaultValue = "300")
    private int limit;

    @Inject
    private Clock clock;

    /**
     * What was asked in a minute.
     *
     * @param start when it began
     * @param asked how often so far
     */
    record Window(Instant start, int asked) {

        /** One more at this moment. */
        Window plusOne(Instant now) {
            return isOver(now) ? new Window(now, 1) : new Window(start, asked + 1);
        }

        boolean isOver(Instant now) {
            return !now.isBefore(start.plus(MINUTE)) || now.isBefore(start);
        }

        /** How it stands, if so many are allowed. */
        Standing standing(int limit, Instant now) {
            long left =
                    Duration.between(now, start.plus(MINUTE)).plusMillis(999).toSeconds();
            return new Standing(limit, Math.max(0, limit - asked), Math.max(1, left), asked > limit);
        }
    }

    /**
     * How it stands with a key.
     *
     * @param limit how often it may ask in a minute
     * @param remaining how often it still may
     * @param resetSeconds when the next minute begins
     * @param exceeded whether this request is one too many
     */
    public record Standing(int limit, int remaining, long resetSeconds, boolean exceeded) {}

    /** One more request with this key. */
    Standing take(long key) {
        Instant now = clock.instant();
        if (windows.size() > CROWD) {
            windows.values().removeIf(window -> window.isOver(now));
        }
        Window window =
                windows.compute(key, (number, before) -> before == null ? new Window(now, 1) : before.plusOne(now));
        return Objects.requireNonNull(window).standing(limit, now);
    }
}
