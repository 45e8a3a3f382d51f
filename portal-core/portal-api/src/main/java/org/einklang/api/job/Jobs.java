package org.einklang.api.job;

import java.util.Optional;

/** Has work done in the background. Injected; the host implements it. */
public interface Jobs {

    /**
     * Asks for work, in the running transaction: if that is rolled back, nothing was asked for.
     *
     * @return the new job, or the one that waits already if the order allows only one
     * @throws IllegalArgumentException if no {@link JobHandler} is there for this kind
     */
    JobId submit(JobOrder order);

    /** How it stands; empty if it is unknown, or was done more than a fortnight ago. */
    Optional<JobProgress> progress(JobId job);
}
