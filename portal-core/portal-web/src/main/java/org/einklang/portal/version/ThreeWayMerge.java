package org.einklang.portal.version;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.einklang.api.version.MergedText;
import org.einklang.api.version.MergedText.Kind;
import org.einklang.api.version.MergedText.Piece;
import org.einklang.api.version.TextMerge;

/** Merges by paragraphs, and where both have changed the same ones, by words. */
@ApplicationScoped
public class ThreeWayMerge implements TextMerge {

    /** A paragraph together with the empty lines behind it. */
    private static final String PARAGRAPHS = "(?<=\\n)(?=[^\\n])";

    /** A word together with the space behind it. */
    private static final String WORDS = "(?<=\\s)(?=\\S)";

    @Override
    public MergedText merge(String base, String mine, String theirs) {
        List<Piece> pieces = new ArrayList<>();
        for (Strands.Section section :
                Strands.of(tokens(base, PARAGRAPHS), tokens(mine, PARAGRAPHS), tokens(theirs, PARAGRAPHS))) {
            if (section.mine() == null || section.theirs() == null) {
                add(pieces, section);
            } else {
                words(pieces, text(section.base()), text(section.mine()), text(section.theirs()));
            }
        }
        return new MergedText(pieces);
    }

    private static void words(List<Piece> pieces, String base, String mine, String theirs) {
        Strands.of(tokens(base, WORDS), tokens(mine, WORDS), tokens(theirs, WORDS))
                .forEach(section -> add(pieces, section));
    }

    private static void add(List<Piece> pieces, Strands.Section section) {
        if (section.mine() == null) {
            pieces.add(
                    section.theirs() == null
                            ? new Piece(Kind.SAME, text(section.base()), "")
                            : new Piece(Kind.THEIRS, text(section.theirs()), ""));
        } else if (section.theirs() == null) {
            pieces.add(new Piece(Kind.MINE, text(section.mine()), ""));
        } else if (text(section.mine()).equals(text(section.theirs()))) {
            pieces.add(new Piece(Kind.SAME, text(section.mine()), ""));
        } else {
            pieces.add(new Piece(Kind.CONFLICT, text(section.mine()), text(section.theirs())));
        }
    }

    private static List<String> tokens(String text, String between) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(between));
    }

    private static String text(List<String> tokens) {
        return String.join("", tokens);
    }
}
