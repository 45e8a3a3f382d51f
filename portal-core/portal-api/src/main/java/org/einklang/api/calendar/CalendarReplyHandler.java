package org.einklang.api.calendar;

import java.util.Optional;

/**
 * Extension point: takes the answers that people give in their calendar program, and that come back by mail.
 *
 * <p>Register: a CDI bean that implements this, in a module that sends {@link CalendarInvitations} with the organiser's
 * address from {@link CalendarInvitations#repliesTo}. Called: {@link #invitation} as nobody, for every answer that arrives;
 * then, if the sender's address is known as that of exactly one invited person and the edition still holds, {@link #answer}
 * or {@link #propose} as that person, in one transaction in which the host also notes that the mail has been dealt with:
 * each mail is answered once. If they throw a {@link org.einklang.api.RuleViolation} or
 * {@link org.einklang.api.NotVisible}, the answer no longer holds, and the administrator sees that one was ignored; after
 * any other fault the mail is tried again a few times and then kept aside. Nobody gets a mail about it.
 *
 * <p>The address of a sender can be forged, as on a postcard: not for anything that binds. An answer goes the same way as
 * one by a link (see {@link org.einklang.api.answer.AnswerHandler}), with the same rules.
 */
public interface CalendarReplyHandler {

    /** What this uid stands for; empty if it is none of the module's. */
    Optional<OpenInvitation> invitation(String uid);

    /** Takes the answer of the person who acts; it is never {@link Participation#OPEN}. */
    void answer(OpenInvitation invitation, CalendarReply reply);

    /**
     * Keeps a proposal for another time by the person who acts, see {@link CalendarReply#proposal}.
     *
     * @return whether the module has a place for it, where somebody sees it
     */
    default boolean propose(OpenInvitation invitation, CalendarReply reply) {
        return false;
    }
}
