package org.einklang.api.version;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What becomes of a text that two people have changed at the same time. Where they changed different words, both changes
 * are in it; where they changed the same ones, both wordings are, for somebody to choose.
 *
 * @param pieces in reading order
 */
public record MergedText(List<Piece> pieces) implements Serializable {

    /** From where a piece comes. */
    public enum Kind {
        /** Nobody has changed it, or both in the same way. */
        SAME,
        /** Only I have changed it. */
        MINE,
        /** Only somebody else has changed it. */
        THEIRS,
        /** Both have, differently. */
        CONFLICT
    }

    /**
     * A piece of the text, with its spaces and line breaks.
     *
     * @param kind from where
     * @param text the words; in a conflict mine
     * @param theirs the other's words in a conflict, else empty
     */
    public record Piece(Kind kind, String text, String theirs) implements Serializable {}

    /** Keeps a copy. */
    public MergedText {
        pieces = List.copyOf(pieces);
    }

    /** Where both have changed the same words, for somebody to choose. */
    public List<Piece> conflicts() {
        return pieces.stream().filter(piece -> piece.kind() == Kind.CONFLICT).toList();
    }

    /** Whether nobody has to choose. */
    public boolean isClean() {
        return conflicts().isEmpty();
    }

    /** The whole text; in a conflict both wordings stand one after the other, so that none is lost: theirs, then mine. */
    public String text() {
        return pieces.stream()
                .map(piece -> piece.kind() == Kind.CONFLICT ? joined(piece.theirs(), piece.text()) : piece.text())
                .collect(Collectors.joining());
    }

    private static String joined(String theirs, String mine) {
        boolean apart =
                theirs.isEmpty() || mine.isEmpty() || Character.isWhitespace(theirs.charAt(theirs.length() - 1));
        return apart ? theirs + mine : theirs + " " + mine;
    }
}
