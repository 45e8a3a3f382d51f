package org.einklang.portal.login;

import java.time.Duration;
import java.time.Instant;

/**
 * How long somebody waits after failed logins: not at all after four, from the fifth on five seconds, then twice as long
 * each time, a quarter of an hour at most. After an hour without a failure everything is forgotten.
 */
final class ThrottleRule {

    /** From this failure on people wait. */
    static final int FIRST = 5;

    /** After so long without a failure it counts from nothing. */
    static final Duration FORGOTTEN = Duration.ofHours(1);

    /** From so many failures of an account on, even an address without any failure waits. */
    private static final int SIEGE = 50;

    private static final Duration SHORTEST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int DOUBLED_AT_MOST = 12;

    /**
     * Failures of one kind.
     *
     * @param failures how many
     * @param last when the last one was
     */
    record Record(int failures, Instant last) {

        static final Record NONE = new Record(0, Instant.EPOCH);
    }

    private ThrottleRule() {}

    /** How long is still to wait; zero or less if it is not. */
    static Duration toWait(Record record, Instant now) {
        if (record.failures() < FIRST || isForgotten(record, now)) {
            return Duration.ZERO;
        }
        Duration delay = SHORTEST.multipliedBy(1L << Math.min(record.failures() - FIRST, DOUBLED_AT_MOST));
        Duration capped = delay.compareTo(LONGEST) < 0 ? delay : LONGEST;
        return Duration.between(now, record.last().plus(capped));
    }

    /**
     * What the failures of an account mean for somebody from an address that is new to it. Whoever has not failed here yet
     * is let through, so that attackers elsewhere lock nobody out; but not if a whole swarm of addresses is guessing.
     */
    static Duration toWaitAsStranger(Record account, Record accountFromHere, Instant now) {
        boolean firstTry = accountFromHere.failures() == 0 || isForgotten(accountFromHere, now);
        return firstTry && account.failures() < SIEGE ? Duration.ZERO : toWait(account, now);
    }

    private static boolean isForgotten(Record record, Instant now) {
        return !now.isBefore(record.last().plus(FORGOTTEN));
    }
}
