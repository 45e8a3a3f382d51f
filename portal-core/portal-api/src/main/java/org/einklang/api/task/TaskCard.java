package org.einklang.api.task;

import java.time.LocalDate;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A task as others see it.
 *
 * @param id its number
 * @param assignee who has to do it
 * @param title what has to be done
 * @param due last day for it, in Berlin
 * @param state where it stands
 * @param source where it comes from; null for what somebody has noted for themselves
 */
public record TaskCard(
        long id,
        PersonId assignee,
        String title,
        LocalDate due,
        TaskState state,
        @Nullable ItemRef source) {}
