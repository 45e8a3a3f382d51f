package org.einklang.api.dates;

import java.util.Optional;

/**
 * Extension point: offers to go on from a date that was found, such as to plan the meeting on it.
 *
 * <p>Register: a CDI bean that implements this. Called: when chair or secretary look at the page of a poll that has been
 * decided, in their request, outside a transaction; the offer stands there as a link. If it throws, the page is shown without
 * it and the fault is logged. Not for: doing anything by itself, which an observer of {@link DateFound} does.
 */
public interface DatePlanning {

    /** What the person who acts could do with it; empty if nothing, or not with this one. */
    Optional<Offer> offer(DateFound found);

    /**
     * A way to go on.
     *
     * @param label what the link says, in the language of the person who looks
     * @param address path within the portal; {@link DateFinder#found} tells the page behind it the date
     */
    record Offer(String label, String address) {}
}
