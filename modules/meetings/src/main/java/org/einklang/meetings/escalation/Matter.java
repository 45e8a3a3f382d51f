package org.einklang.meetings.escalation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.PartnerId;

/**
 * What a group does not agree on, as it is put to the body above.
 *
 * @param title what it is called
 * @param question what has to be decided
 * @param history what the group has said and tried so far; may be empty
 * @param positions what each partner wants; those that say nothing are left out
 */
public record Matter(String title, String question, String history, Map<PartnerId, String> positions) {

    /** Longest question, and longest position. */
    static final int LONGEST = 1_000;

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_HISTORY = 4_000;

    /** All positions together have to fit onto one page of an agenda. */
    private static final int ALL = 3_500;

    /** Without blanks around the words. @throws RuleViolation without title or question, with fewer than two positions, or if one is too long */
    public Matter {
        title = required(title, "title", LONGEST_TITLE);
        question = required(question, "question", LONGEST);
        history = shortEnough(history.strip(), "history", LONGEST_HISTORY);
        positions = positions.entrySet().stream()
                .filter(one -> !one.getValue().isBlank())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().strip(), (one, same) -> one, LinkedHashMap::new));
        if (positions.size() < 2) {
            throw new RuleViolation("meetings.escalation.positions_missing").at("words");
        }
        positions.values().forEach(one -> shortEnough(one, "words", LONGEST));
        if (positions.values().stream().mapToInt(String::length).sum() > ALL) {
            throw new RuleViolation("meetings.escalation.too_long", ALL).at("words");
        }
    }

    private static String required(String words, String field, int longest) {
        if (words.isBlank()) {
            throw new RuleViolation("meetings.escalation." + field + "_missing").at(field);
        }
        return shortEnough(words.strip(), field, longest);
    }

    private static String shortEnough(String words, String field, int longest) {
        if (words.length() > longest) {
            throw new RuleViolation("meetings.escalation.too_long", longest).at(field);
        }
        return words;
    }
}
