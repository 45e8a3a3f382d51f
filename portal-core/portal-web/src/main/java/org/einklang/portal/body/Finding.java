package org.einklang.portal.body;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;

/**
 * Something about the composition of a body that somebody should look at.
 *
 * @param kind what it is
 * @param about the names, days or words that fill its sentence; several of a kind are listed one after the other
 */
public record Finding(Kind kind, List<Phrase> about) {

    /** What can be found, the most serious first. */
    public enum Kind {
        /** Nobody chairs. */
        NO_CHAIR("bad"),
        /** A partner has no seat. */
        PARTNER_WITHOUT_SEAT("bad"),
        /** Partners have different numbers of votes although parity is wanted. */
        PARITY("bad"),
        /** A level that is to be present is not. */
        LEVEL_MISSING("bad"),
        /** Somebody left, and nobody has taken over the seat. */
        SEAT_VACANT("bad"),
        /** Somebody still holds a seat who has left, or works for no partner of the cooperation. */
        HOLDER_GONE("bad"),
        /** Nobody keeps the minutes. */
        NO_SECRETARY("warn"),
        /** Somebody with a vote has no deputy. */
        NO_DEPUTY("warn"),
        /** The term of a seat ends soon. */
        SEAT_ENDS("warn"),
        /** The term of the body ends soon, or has ended. */
        TERM_ENDS("warn");

        private final String light;

        Kind(String light) {
            this.light = light;
        }

        /** The light beside it. */
        public String light() {
            return light;
        }
    }

    /**
     * A few words.
     *
     * @param key key of the text
     * @param arguments what fills it
     */
    public record Phrase(String key, List<Object> arguments) {

        static Phrase of(String key, Object... arguments) {
            return new Phrase(key, Arrays.asList(arguments));
        }

        private Object[] words(Texts texts) {
            return arguments.stream()
                    .map(one -> one instanceof LocalDate day ? PortalTime.shortDay(day, texts.locale()) : one)
                    .toArray();
        }
    }

    /** A finding without anything to fill in. */
    static Finding of(Kind kind) {
        return new Finding(kind, List.of());
    }

    /** The sentence in the reader's language. */
    public String text(Texts texts) {
        String filled = about.stream()
                .map(phrase -> texts.get(phrase.key(), phrase.words(texts)))
                .collect(Collectors.joining(", "));
        return texts.get("bodies.check." + kind, filled);
    }
}
