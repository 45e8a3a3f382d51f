package org.einklang.api.answer;

import org.einklang.api.item.ItemRef;
import org.einklang.api.people.PersonId;

/**
 * What an answer link stands for.
 *
 * @param purpose key of the {@link AnswerHandler} that understands it, such as {@code meetings.attendance}
 * @param item what is asked about
 * @param person who is asked
 */
public record AnswerTicket(String purpose, ItemRef item, PersonId person) {}
