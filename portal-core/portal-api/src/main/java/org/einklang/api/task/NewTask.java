package org.einklang.api.task;

import java.time.LocalDate;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;

/**
 * A task to be given.
 *
 * @param cooperation in which cooperation
 * @param assignee the one person who has to do it
 * @param title what has to be done, at most 300 characters
 * @param due last day for it, in Berlin
 * @param source where it comes from
 */
public record NewTask(CooperationId cooperation, PersonId assignee, String title, LocalDate due, ItemRef source) {}
