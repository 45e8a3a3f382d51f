package org.einklang.api.answer;

import java.util.List;

/**
 * What the page behind an answer link shows.
 *
 * @param title the question
 * @param lines what the person needs to know to answer
 * @param options the possible answers
 * @param given value of the answer that was given before, empty if none
 */
public record AnswerQuestion(String title, List<String> lines, List<Option> options, String given) {

    /**
     * One possible answer.
     *
     * @param value what the handler gets
     * @param label what the button says
     */
    public record Option(String value, String label) {}
}
