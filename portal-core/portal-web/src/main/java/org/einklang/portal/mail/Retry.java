package org.einklang.portal.mail;

import java.time.Duration;

/** How long a mail waits after a failed attempt, and when it is given up. */
final class Retry {

    static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    /** The pauses of a mail add up to this at most; time in which the portal was switched off does not count. */
    static final Duration GIVE_UP_AFTER = Duration.ofDays(5);

    private Retry() {}

    /** The pause after this many failed attempts, which are at least one. */
    static Duration pauseAfter(int failedAttempts) {
        Duration pause = FIRST_PAUSE;
        for (int i = 1; i < failedAttempts && pause.compareTo(LONGEST_PAUSE) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    /** Whether this many failed attempts are enough. */
    static boolean givesUpAfter(int failedAttempts) {
        Duration waited = Duration.ZERO;
        for (int i = 1; i < failedAttempts; i++) {
            waited = waited.plus(pauseAfter(i));
        }
        return waited.compareTo(GIVE_UP_AFTER) >= 0;
    }
}
