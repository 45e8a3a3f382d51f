package org.einklang.api.privacy;

import java.time.Instant;

/**
 * Extension point: a kind of data that is deleted when its time is over (DIN 66398: a kind, a moment from which counts, a
 * period).
 *
 * <p>What for: administrators see on one page what is kept for how long, set the period within what the part allows, and look
 * before anything goes; a job deletes every night. Register: a CDI bean that implements this. Called: {@link #count} when the page is
 * looked at, {@link #delete} by the job, in its transaction, as often as there is something left. If it throws, it is tried
 * again later like any job, and the kinds after it wait. Not for: what a record of a body consists of (that stays as long as the body's papers do), and
 * not for erasing one person ({@link PersonalData#erase}).
 */
public interface RetentionRule {

    /**
     * Names the kind and is the key of its name, bundle first: {@code notifications.retention.told}. The text {@code <key>.from}
     * of the same bundle says from when the period counts.
     */
    String key();

    /** How many months it is kept unless somebody has set another period. */
    int usualMonths();

    /** The shortest period that works, in months. */
    int fewestMonths();

    /** The longest that can be justified, in months. */
    int mostMonths();

    /** How much of it is older than this moment (UTC) and would go. */
    long count(Instant before);

    /** Deletes some of what is older than this moment (UTC). @param most at most so many @return how many there were */
    int delete(Instant before, int most);
}
