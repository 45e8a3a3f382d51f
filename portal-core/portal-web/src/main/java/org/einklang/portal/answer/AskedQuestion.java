package org.einklang.portal.answer;

import java.util.Locale;
import org.einklang.api.answer.AnswerQuestion;

/**
 * A question and the language in which it is asked.
 *
 * @param question what is asked
 * @param locale language of the person who is asked
 */
public record AskedQuestion(AnswerQuestion question, Locale locale) {}
