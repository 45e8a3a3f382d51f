package org.einklang.api.text;

/**
 * A place in a text, and what is to be said about it.
 *
 * @param weight how much it matters
 * @param passage the words themselves, as they stand in the text
 * @param at where they begin, counted from 0
 * @param words what to do, a whole sentence in the reader's language
 */
public record TextNotice(Weight weight, String passage, int at, String words) {

    /** How much it matters. */
    public enum Weight {
        /** Could be said better; the text is kept as it is. */
        HINT,
        /** Should be looked at again; the text is kept as it is. */
        WARNING,
        /**
         * Looks like social data of a single person. The form goes on only when the passage has been taken out, or when the
         * person has read it again and says that it is none; that they said so is kept in the audit log.
         */
        CLIENT_DATA
    }
}
