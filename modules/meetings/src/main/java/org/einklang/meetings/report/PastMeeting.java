package org.einklang.meetings.report;

import java.time.Instant;
import org.einklang.meetings.minutes.MinutesState;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that has been.
 *
 * @param key its key in addresses
 * @param title its title
 * @param starts UTC
 * @param cancelled whether it did not take place
 * @param minutes how its minutes stand; null if there are none
 */
record PastMeeting(
        String key,
        String title,
        Instant starts,
        boolean cancelled,
        @Nullable MinutesState minutes) {}
