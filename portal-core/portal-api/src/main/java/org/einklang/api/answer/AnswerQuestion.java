package org.einklang.api.answer;

import java.util.List;
import org.einklang.api.item.ItemRef;
import org.jspecify.annotations.Nullable;

/**
 * What the page behind an answer link shows.
 *
 * @param title the question
 * @param lines what the person needs to know to answer
 * @param options the possible answers; none if there is only something to be told
 * @param given value of the answer that was given before, empty if none
 * @param parts what is chosen before one of the options is sent, each of them one of a few; mostly none
 * @param remark the label of a field for a few words of one's own, empty if there is none
 * @param remarked what was written there before
 * @param files the thing whose files the holder of the link reads as long as the question is shown; null if none
 */
public record AnswerQuestion(
        String title,
        List<String> lines,
        List<Option> options,
        String given,
        List<Part> parts,
        String remark,
        String remarked,
        @Nullable ItemRef files) {

    /** A question that is answered by one of the options alone. */
    public AnswerQuestion(String title, List<String> lines, List<Option> options, String given) {
        this(title, lines, options, given, List.of(), "", "");
    }

    /** A question without files. */
    public AnswerQuestion(
            String title,
            List<String> lines,
            List<Option> options,
            String given,
            List<Part> parts,
            String remark,
            String remarked) {
        this(title, lines, options, given, parts, remark, remarked, null);
    }

    /** The same question, and the files of this thing beside it. */
    public AnswerQuestion withFilesOf(ItemRef thing) {
        return new AnswerQuestion(title, lines, options, given, parts, remark, remarked, thing);
    }

    /**
     * One possible answer.
     *
     * @param value what the handler gets
     * @param label what the button says
     */
    public record Option(String value, String label) {}

    /**
     * A part of the question.
     *
     * @param name under which the handler gets the choice; letters, digits and hyphens
     * @param label what is asked
     * @param hint what helps to answer, may be empty
     * @param options the possible answers
     * @param given value of the one that was given before, empty if none
     */
    public record Part(String name, String label, String hint, List<Option> options, String given) {}
}
