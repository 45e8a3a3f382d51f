package org.einklang.api.task;

import java.time.LocalDate;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A task to be given.
 *
 * @param cooperation in which cooperation
 * @param assignee the one person who has to do it
 * @param title what has to be done, at most 300 characters
 * @param due last day for it, in Berlin
 * @param source where it comes from; null if it comes from nowhere
 * @param body whose task it is besides: everybody who sits in this body sees it; null if it concerns the two alone
 */
public record NewTask(
        CooperationId cooperation,
        PersonId assignee,
        String title,
        LocalDate due,
        @Nullable ItemRef source,
        @Nullable BodyId body) {

    /** A task that concerns no body. */
    public NewTask(CooperationId cooperation, PersonId assignee, String title, LocalDate due, ItemRef source) {
        this(cooperation, assignee, title, due, source, null);
    }
}
