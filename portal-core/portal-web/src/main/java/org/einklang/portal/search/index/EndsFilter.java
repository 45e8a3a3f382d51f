package org.einklang.portal.search.index;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Leaves the ends of long words: what begins somewhere within a word is found as the beginning of one of its ends. It is
 * what is left for compounds whose parts nobody has told {@link Compounds}.
 */
final class EndsFilter extends TokenFilter {

    /** The shortest end, and the shortest word that is looked for in this way. */
    static final int SHORTEST = 4;

    private static final int LONGEST = 40;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private String word = "";
    private int from;

    EndsFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (from > word.length() - SHORTEST) {
            if (!input.incrementToken()) {
                return false;
            }
            word = term.length() <= LONGEST ? term.toString() : "";
            from = 1;
        }
        clearAttributes();
        term.setEmpty().append(word, from, word.length());
        from++;
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        word = "";
        from = 1;
    }
}
