package org.einklang.testkit.job;

import java.time.Instant;
import java.util.function.Supplier;

/**
 * How to see that a kind of work in the background is done once, although a node dies in the middle of it. A bean among the
 * tests of the part that does this work, found by CDI; there is no central list, and a kind of work without one fails.
 *
 * <p>{@code DoneOnceIT} calls {@link #errand} once. In every step it lets a node do all of it and die before it can commit and
 * say so, and lets another one take the job over when the claim is void. Then it lets the same work be done once more, as its
 * next time would.
 *
 * <p>It is not for work whose effect is outside the database: real deaths of a real server are in {@code KilledProof}.
 */
public interface DoneOnce {

    /** The kind, as the {@link org.einklang.api.job.JobHandler} names it. */
    String kind();

    /** Brings about something that there is to do. */
    Errand errand() throws Exception;

    /** Takes away what other tests would notice; called after each errand, whatever became of it. */
    default void tidyUp() throws Exception {}

    /**
     * Something that there is to do.
     *
     * @param argument of the order, empty for what runs by itself
     * @param moment at which it is done, by the portal's clock (UTC)
     * @param effect what can be seen of it
     * @param done what is to be seen when it was done once
     */
    record Errand(String argument, Instant moment, Supplier<Object> effect, Object done) {}
}
