package org.einklang.api.job;

/**
 * What a {@link JobHandler} is asked to do.
 *
 * @param job the number of the job
 * @param argument what it was asked for with, empty for what runs by itself
 * @param mark how far it came, as the last {@link JobStep} said; empty at the first call
 */
public record JobWork(JobId job, String argument, String mark) {

    /** Whether this is the first part. */
    public boolean isBeginning() {
        return mark.isEmpty();
    }
}
