package org.einklang.portal.background;

import java.time.Duration;
import java.util.List;

/** How long a job waits after it has failed: soon at first, then longer, and no more after about a day. */
final class Backoff {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(16));

    private Backoff() {}

    /** Whether so many attempts are enough. */
    static boolean givesUpAfter(int attempts) {
        return attempts > PAUSES.size();
    }

    /** How long to wait after so many attempts, at least one. */
    static Duration pauseAfter(int attempts) {
        return PAUSES.get(attempts - 1);
    }
}
