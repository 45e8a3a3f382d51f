package org.einklang.api.job;

/**
 * Extension point: does one kind of work in the background. Found by CDI; the host calls it when a job of its kind is due,
 * on exactly one node, without a person and without a request.
 *
 * <p>Each call is a transaction of its own, in which the host also notes how far the job has come. What a call has changed
 * in the database is therefore there exactly once, also when the machine dies in the middle: the call is simply made again.
 * Work that takes longer than a few seconds returns {@link JobStep#further} and is called again with its own mark, so that
 * other jobs, a shutdown and the administrator's page with its progress get their turn.
 *
 * <p>If it throws, nothing of that call remains but what it did in transactions of its own; the job is tried again with growing pauses and given up after a day. An
 * administrator sees it and can start it again. A job of a module leaves out the cooperations that have switched the module off, see
 * {@link org.einklang.api.module.ModuleUse}. It is not for mail: {@link org.einklang.api.mail.Outbox} sends that.
 */
public interface JobHandler {

    /**
     * Names the kind, and is the key of the text that tells administrators what it does: id of the module or bundle of the
     * host's part, {@code job}, and a word, such as {@code contacts.job.reminders}.
     */
    String kind();

    /** When it runs by itself; {@link Schedule#never()} if only somebody who needs it asks for it. */
    default Schedule schedule() {
        return Schedule.never();
    }

    /** Does the work, or the next part of it. */
    JobStep run(JobWork work);
}
