package org.einklang.portal.background;

import java.time.Instant;
import org.einklang.api.job.JobProgress;
import org.jspecify.annotations.Nullable;

/**
 * A job as the list shows it.
 *
 * @param id its number
 * @param kind what it does
 * @param state what has become of it
 * @param notBefore when it is done next (UTC)
 * @param lastEnd when it was done last (UTC), null if never
 * @param attempts how often it has failed since
 * @param fault why it failed last, null if it did not
 * @param done how many things have been dealt with
 * @param outOf of how many, 0 if nobody knows
 */
public record JobRow(
        long id,
        String kind,
        JobProgress.State state,
        Instant notBefore,
        @Nullable Instant lastEnd,
        int attempts,
        @Nullable String fault,
        long done,
        long outOf) {

    static JobRow of(StoredJob job) {
        JobProgress progress = job.progress();
        return new JobRow(
                job.id(),
                job.kind(),
                job.state(),
                job.notBefore(),
                job.lastEnd().orElse(null),
                job.attempts(),
                job.lastFault().orElse(null),
                progress.done(),
                progress.all());
    }

    /** Whether somebody should look: it has failed, if only once. */
    public boolean needsCare() {
        return fault != null;
    }
}
