package org.einklang.portal.search.index;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/** The place of a text that fits a question, with the words that fit marked. */
public final class Highlights {

    private static final int GOAL = 140;

    private final Query question;
    private final UnifiedHighlighter inTexts;
    private final UnifiedHighlighter inTitles;

    /**
     * A piece of a text.
     *
     * @param marked whether it is what was asked for
     * @param text the words
     */
    public record Piece(boolean marked, String text) {}

    Highlights(Analyzer analyzer, Query question) {
        this.question = question;
        this.inTexts = marker(
                analyzer,
                () -> LengthGoalBreakIterator.createClosestToLength(
                        BreakIterator.getSentenceInstance(Locale.GERMAN), GOAL, 0.5f));
        this.inTitles = marker(analyzer, WholeBreakIterator::new);
    }

    private static UnifiedHighlighter marker(Analyzer analyzer, Supplier<BreakIterator> cuts) {
        return UnifiedHighlighter.builderWithoutSearcher(analyzer)
                .withWeightMatches(false)
                .withFormatter(new Pieces())
                .withBreakIterator(cuts)
                .build();
    }

    /** The whole of a title, marked. */
    public List<Piece> title(String title) {
        return title.isBlank() ? List.of(new Piece(false, title)) : pieces(inTitles, title, 1);
    }

    /** The best place of a text, or its beginning. */
    public List<Piece> text(String text) {
        return text.isBlank() ? List.of() : pieces(inTexts, text, 2);
    }

    @SuppressWarnings("unchecked")
    private List<Piece> pieces(UnifiedHighlighter marker, String text, int most) {
        try {
            Object pieces = marker.highlightWithoutSearcher(Field.TEXT, question, text, most);
            return pieces == null ? List.of() : (List<Piece>) pieces;
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Cuts passages into pieces; several forms of a word mark it once. */
    private static final class Pieces extends PassageFormatter {

        @Override
        public List<Piece> format(Passage[] passages, String content) {
            List<Piece> pieces = new ArrayList<>();
            int before = 0;
            for (Passage passage : passages) {
                if (passage.getStartOffset() > before && !pieces.isEmpty()) {
                    pieces.add(new Piece(false, " … "));
                }
                int at = passage.getStartOffset();
                for (int i = 0; i < passage.getNumMatches(); i++) {
                    int start = Math.max(at, passage.getMatchStarts()[i]);
                    int end = passage.getMatchEnds()[i];
                    if (end > start) {
                        add(pieces, false, content, at, start);
                        add(pieces, true, content, start, end);
                        at = end;
                    }
                }
                add(pieces, false, content, at, Math.max(at, passage.getEndOffset()));
                before = passage.getEndOffset();
            }
            return pieces;
        }

        private static void add(List<Piece> pieces, boolean marked, String content, int from, int to) {
            if (to > from) {
                pieces.add(new Piece(marked, content.substring(from, to)));
            }
        }
    }
}
