package org.einklang.portal.session;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a login lasts: until nobody has used it for a while, and in any case not longer than a working day.
 *
 * @param idle so long without a request of the person
 * @param absolute so long since the login, whatever happens
 */
record SessionLimits(Duration idle, Duration absolute) {

    /** So long before the end the person is told, or less where sessions are shorter than that. */
    private static final Duration NOTICE = Duration.ofMinutes(5);

    private static final int NOTICE_OF_IDLE = 3;

    /** Limits that somebody has set to nothing would lock everybody out. */
    SessionLimits {
        idle = idle.compareTo(Duration.ofMinutes(1)) < 0 ? Duration.ofMinutes(1) : idle;
        absolute = absolute.compareTo(Duration.ofHours(1)) < 0 ? Duration.ofHours(1) : absolute;
    }

    /** When a session ends unless it is used before. */
    Instant end(Instant started, Instant lastUsed) {
        Instant byIdling = lastUsed.plus(idle);
        Instant last = started.plus(absolute);
        return byIdling.isBefore(last) ? byIdling : last;
    }

    /** Whether using it would make it last longer. */
    boolean canGoOn(Instant started, Instant lastUsed) {
        return end(started, lastUsed).isBefore(started.plus(absolute));
    }

    /** How it stands with a session of which this is known. */
    SessionState judge(Instant started, Instant lastUsed, Instant now) {
        if (!now.isBefore(started.plus(absolute))) {
            return SessionState.TOO_OLD;
        }
        return now.isBefore(lastUsed.plus(idle)) ? SessionState.ALIVE : SessionState.IDLE;
    }

    /** So long before the end the person is told. */
    Duration notice() {
        Duration third = idle.dividedBy(NOTICE_OF_IDLE);
        return third.compareTo(NOTICE) < 0 ? third : NOTICE;
    }
}
