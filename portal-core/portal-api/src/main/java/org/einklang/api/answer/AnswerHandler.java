package org.einklang.api.answer;

import java.util.Locale;
import java.util.Optional;

/**
 * Extension point: asks the question of an answer link and takes the answer.
 *
 * <p>Register: a CDI bean that implements this. Called: {@link #question} when the link is opened, which changes
 * nothing (mail scanners open links); {@link #answer} after one POST, as the person of the ticket, in a transaction of
 * the host; for somebody without an account as nobody, so that only the thing of the ticket says what they may do. If it throws a {@link org.einklang.api.RuleViolation}, its text is shown; {@link
 * org.einklang.api.NotVisible} says that the question no longer stands. Not for: anything that binds.
 */
public interface AnswerHandler {

    /** Module id, a dot and a word; unique in the portal. */
    String purpose();

    /** The question, in the language of the reader. */
    AnswerQuestion question(AnswerTicket ticket, Locale locale);

    /** Takes the answer. @return one sentence of thanks that says what was understood */
    String answer(AnswerTicket ticket, String option, Locale locale);

    /** Takes the answer to a question that has parts or a field for words; without them only the option counts. */
    default String answer(AnswerTicket ticket, AnswerGiven given, Locale locale) {
        return answer(ticket, given.option(), locale);
    }

    /** The language of somebody without an account; whoever has one is asked in their own. */
    default Locale outsidersLocale(AnswerTicket ticket) {
        return Locale.GERMAN;
    }

    /**
     * Where the person goes on after this answer, as a path of the portal, instead of reading the thanks; they log in
     * there if need be. Asked after {@link #answer}, as the same person.
     */
    default Optional<String> leadsTo(AnswerTicket ticket, String option) {
        return Optional.empty();
    }
}
