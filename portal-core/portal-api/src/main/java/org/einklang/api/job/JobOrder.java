package org.einklang.api.job;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A wish for work in the background.
 *
 * @param kind of a {@link JobHandler}
 * @param argument what the handler needs to know, ids only, at most 2,000 characters
 * @param slot what there can be only one waiting job of a kind for, such as the id of the thing it is about; null if each
 *     wish is a job of its own
 * @param notBefore not before this moment (UTC); null if at once
 */
public record JobOrder(
        String kind,
        String argument,
        @Nullable String slot,
        @Nullable Instant notBefore) implements Serializable {

    private static final int LONGEST_ARGUMENT = 2_000;
    private static final int LONGEST_SLOT = 100;

    /** Something that can be kept. @throws IllegalArgumentException if it is too long */
    public JobOrder {
        if (argument.length() > LONGEST_ARGUMENT || slot != null && (slot.isBlank() || slot.length() > LONGEST_SLOT)) {
            throw new IllegalArgumentException("no order of " + kind);
        }
    }

    /** At once. */
    public static JobOrder of(String kind, String argument) {
        return new JobOrder(kind, argument, null, null);
    }

    /** Only if none with this slot waits yet. */
    public JobOrder onlyOneFor(String only) {
        return new JobOrder(kind, argument, only, notBefore);
    }

    /** Not before this moment (UTC). */
    public JobOrder at(Instant moment) {
        return new JobOrder(kind, argument, slot, moment);
    }
}
