package org.einklang.meetings.planning;

import org.einklang.api.RuleViolation;

/**
 * What is said of an item before the meeting.
 *
 * @param title what it is called
 * @param outline what it is to bring about, how long it takes, who presents it
 * @param paper what is decided upon
 */
public record ItemContent(String title, ItemOutline outline, DecisionPaper paper) {

    /** Of a title, in characters. */
    /** So many characters, because lists and addresses show it. */
    public static final int LONGEST_TITLE = 200;

    /** Nothing but a title is known. */
    public static ItemContent titled(String title) {
        return new ItemContent(title, new ItemOutline(), new DecisionPaper());
    }

    /** The same, about which only the body itself is to read. */
    public ItemContent nonPublic() {
        return new ItemContent(title, outline.nonPublic(true), paper);
    }

    /** An item has a title. @throws RuleViolation without one, or if it is too long */
    public ItemContent {
        title = title.strip();
        requireTitle(title, "title");
    }

    /** @param field where it was typed @throws RuleViolation without one, or if it is too long */
    static void requireTitle(String title, String field) {
        if (title.isBlank()) {
            throw new RuleViolation("meetings.agenda.title_missing").at(field);
        }
        if (title.strip().length() > LONGEST_TITLE) {
            throw new RuleViolation("meetings.agenda.title_too_long", LONGEST_TITLE).at(field);
        }
    }
}
