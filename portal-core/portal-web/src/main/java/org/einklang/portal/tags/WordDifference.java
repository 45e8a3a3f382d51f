package org.einklang.portal.tags;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What has changed between two texts, word by word. */
public final class WordDifference {

    private WordDifference() {}

    /** What has happened to a piece of text. */
    public enum Kind {
        /** It is in both. */
        KEPT,
        /** It is only in the earlier text. */
        REMOVED,
        /** It is only in the later text. */
        ADDED
    }

    /**
     * A piece of text, with its spaces.
     *
     * @param kind what has happened to it
     * @param text the piece
     */
    public record Piece(Kind kind, String text) {}

    /** The pieces in reading order; together, those kept or removed are the earlier text, those kept or added the later. */
    public static List<Piece> between(String before, String after) {
        List<String> earlier = words(before);
        List<String> later = words(after);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> change : DiffUtils.diff(earlier, later).getDeltas()) {
            int from = change.getSource().getPosition();
            add(pieces, Kind.KEPT, earlier.subList(at, from));
            add(pieces, Kind.REMOVED, change.getSource().getLines());
            add(pieces, Kind.ADDED, change.getTarget().getLines());
            at = from + change.getSource().size();
        }
        add(pieces, Kind.KEPT, earlier.subList(at, earlier.size()));
        return pieces;
    }

    /** Each word together with the space behind it, so that a changed line stays readable. */
    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("(?<=\\s)(?=\\S)"));
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", words)));
        }
    }
}
