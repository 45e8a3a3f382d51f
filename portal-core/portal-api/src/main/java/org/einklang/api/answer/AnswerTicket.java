package org.einklang.api.answer;

import org.einklang.api.item.ItemRef;
import org.einklang.api.people.PersonId;

/**
 * What an answer link stands for.
 *
 * @param purpose key of the {@link AnswerHandler} that understands it, such as {@code meetings.attendance}
 * @param item what is asked about
 * @param person who is asked; nobody the directory knows, if it is somebody without an account
 */
public record AnswerTicket(String purpose, ItemRef item, PersonId person) {

    private static final PersonId OUTSIDER = new PersonId(0);

    /** A question to somebody without an account, who is known by the thing that is asked about alone. */
    public static AnswerTicket forOutsider(String purpose, ItemRef item) {
        return new AnswerTicket(purpose, item, OUTSIDER);
    }

    /** Whether somebody without an account is asked. */
    public boolean isForOutsider() {
        return person.equals(OUTSIDER);
    }
}
