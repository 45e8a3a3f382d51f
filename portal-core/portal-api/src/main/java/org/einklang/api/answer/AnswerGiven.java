package org.einklang.api.answer;

import java.util.Map;

/**
 * An answer by a link.
 *
 * @param option value of the option that was sent
 * @param parts what was chosen for each part of the question, by its name; only what the question offers
 * @param remark the person's own words, may be empty
 */
public record AnswerGiven(String option, Map<String, String> parts, String remark) {

    /** Keeps a copy. */
    public AnswerGiven {
        parts = Map.copyOf(parts);
    }
}
