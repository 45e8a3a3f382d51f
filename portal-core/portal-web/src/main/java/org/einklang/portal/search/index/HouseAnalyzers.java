package org.einklang.portal.search.index;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** How texts become words, for each part of the index; a change here is a reason to raise {@link StoredIndex#FORMAT}. */
final class HouseAnalyzers {

    private HouseAnalyzers() {}

    /** All parts of the index. */
    static Analyzer all(Compounds compounds) {
        Analyzer forms = new Forms(compounds);
        return new PerFieldAnalyzerWrapper(
                new KeywordAnalyzer(),
                Map.of(
                        Field.TITLE,
                        forms,
                        Field.WORDS,
                        forms,
                        Field.TEXT,
                        forms,
                        Field.ENGLISH,
                        new English(),
                        Field.ENDS,
                        new Ends(),
                        Field.SPELLING,
                        new Spelling()));
    }

    private static TokenStream folded(Tokenizer words) {
        return new ASCIIFoldingFilter(new GermanNormalizationFilter(new LowerCaseFilter(words)));
    }

    private static TokenStream stemmed(TokenStream words) {
        return new RemoveDuplicatesTokenFilter(new GermanLightStemFilter(new KeywordRepeatFilter(words)));
    }

    /** Each word as it is, and nothing else. */
    static final class Folded extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, folded(words));
        }
    }

    /** Each word as it is, then its stem if that is another. */
    static final class Stems extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, stemmed(folded(words)));
        }
    }

    /** Each word as it is, the parts of compounds, and the stems of all that. */
    static final class Forms extends Analyzer {

        private final Compounds compounds;

        Forms(Compounds compounds) {
            this.compounds = compounds;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, stemmed(new CompoundFilter(folded(words), compounds)));
        }
    }

    /** English stems. */
    static final class English extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, new KStemFilter(new LowerCaseFilter(words)));
        }
    }

    /** The ends of long words. */
    static final class Ends extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, new EndsFilter(folded(words)));
        }
    }

    /** Each word as people write it, for "Meinten Sie …?". */
    static final class Spelling extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, new LowerCaseFilter(words));
        }
    }
}
