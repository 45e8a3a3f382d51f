package org.einklang.portal.term;

import org.einklang.api.RuleViolation;

/**
 * What a word is called and what it means.
 *
 * @param german German name
 * @param english English name, may be empty
 * @param definition what it means, may be empty
 */
public record Wording(String german, String english, String definition) {

    private static final int NAME = 120;
    private static final int DEFINITION = 2000;

    /** Takes blanks off both ends. @throws RuleViolation if the German name is missing or something is too long */
    public Wording {
        german = german.strip();
        english = english.strip();
        definition = definition.strip();
        if (german.isEmpty()) {
            throw new RuleViolation("terms.german_missing").at("german");
        }
        if (german.length() > NAME) {
            throw new RuleViolation("terms.too_long", NAME).at("german");
        }
        if (english.length() > NAME) {
            throw new RuleViolation("terms.too_long", NAME).at("english");
        }
        if (definition.length() > DEFINITION) {
            throw new RuleViolation("terms.too_long", DEFINITION).at("definition");
        }
    }

    /** Whether the names are the same; the meaning may differ. */
    boolean hasNamesOf(Wording other) {
        return german.equals(other.german) && english.equals(other.english);
    }

    /** Names and meaning as one text, to be compared with another. */
    public String asText() {
        return german
                + (english.isEmpty() ? "" : " (" + english + ")")
                + (definition.isEmpty() ? "" : "\n" + definition);
    }
}
