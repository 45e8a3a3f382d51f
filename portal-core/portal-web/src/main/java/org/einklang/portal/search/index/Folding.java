package org.einklang.portal.search.index;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** How a word is written before it is compared: lower case, ä, ae and a alike, ß as ss, without accents. */
final class Folding {

    private static final Analyzer FOLDED = new HouseAnalyzers.Folded();

    private Folding() {}

    /** One word, folded; several become one. */
    static String of(String word) {
        return String.join("", words(FOLDED, word));
    }

    /** The words of a text as this analyzer has them, in their order. */
    static List<String> words(Analyzer analyzer, String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", new StringReader(text))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
