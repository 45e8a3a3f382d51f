package org.einklang.portal.search.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What somebody typed, word for word, as the index is asked. A word may be a beginning; words that say nothing are left out. */
public final class Question {

    /** How generously a word is taken. */
    public enum Generosity {
        /** As it is, in another form, as the beginning or the part of another. */
        AS_TYPED,
        /** Also with typing errors, and within words that nobody knows how to take apart. */
        FORGIVING
    }

    private static final int MOST_WORDS = 8;
    private static final int LONG_WORD = 8;
    private static final int EXPANSIONS = 24;
    private static final float BEGINNING = 3f;
    private static final Map<String, Float> WEIGHTS = Map.of(Field.TITLE, 3f, Field.WORDS, 2.2f, Field.TEXT, 1f);
    private static final Set<String> SAYING_NOTHING =
            Compounds.lines("/search/stop-de-en.txt").map(Folding::of).collect(Collectors.toUnmodifiableSet());
    private static final Map<String, Set<String>> ALIKE = alike();

    private final List<Word> words;
    private final List<String> written;

    /**
     * A word that was typed.
     *
     * @param forms the word itself, then its stem if that is another
     * @param parts the forms of its parts, if it is a compound
     * @param alike the forms of words that mean the same
     * @param english its English stem
     */
    private record Word(List<String> forms, List<List<String>> parts, List<List<String>> alike, String english) {
        String itself() {
            return forms.get(0);
        }
    }

    private Question(List<Word> words, List<String> written) {
        this.words = words;
        this.written = written;
    }

    static Question of(String typed, Compounds compounds) {
        Analyzer stems = new HouseAnalyzers.Stems();
        List<String> all = Folding.words(new HouseAnalyzers.Spelling(), typed);
        List<String> telling = all.stream()
                .filter(word -> !SAYING_NOTHING.contains(Folding.of(word)))
                .toList();
        List<String> written =
                (telling.isEmpty() ? all : telling).stream().limit(MOST_WORDS).toList();
        List<Word> words = written.stream()
                .filter(word -> !Folding.of(word).isEmpty())
                .map(word -> word(word, compounds, stems))
                .toList();
        return new Question(words, written);
    }

    private static Word word(String written, Compounds compounds, Analyzer stems) {
        String folded = Folding.of(written);
        List<String> english = Folding.words(new HouseAnalyzers.English(), written);
        return new Word(
                Folding.words(stems, folded).stream().distinct().toList(),
                compounds.parts(folded).stream()
                        .map(part ->
                                Folding.words(stems, part).stream().distinct().toList())
                        .filter(forms -> !forms.isEmpty())
                        .toList(),
                ALIKE.getOrDefault(folded, Set.of()).stream()
                        .map(word ->
                                Folding.words(stems, word).stream().distinct().toList())
                        .toList(),
                english.isEmpty() ? folded : english.get(0));
    }

    private static Map<String, Set<String>> alike() {
        Map<String, Set<String>> alike = new HashMap<>();
        Compounds.lines("/search/alike-de-en.txt").forEach(line -> {
            List<String> words = Arrays.stream(line.split(",")).map(Folding::of).toList();
            words.forEach(word -> {
                Set<String> others = alike.computeIfAbsent(word, one -> new HashSet<>());
                words.stream().filter(other -> !other.equals(word)).forEach(others::add);
            });
        });
        return alike;
    }

    /** Whether there is nothing to ask. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** How many words there are. */
    public int size() {
        return words.size();
    }

    /** The words as they were typed, in lower case. */
    public List<String> written() {
        return written;
    }

    /** Things that have each of the words. */
    Query all(Generosity generosity) {
        return atLeast(words.size(), generosity);
    }

    /** Things that have so many of the words. */
    Query atLeast(int number, Generosity generosity) {
        if (words.isEmpty()) {
            return new MatchNoDocsQuery("nothing was asked");
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(one(word, generosity), number == words.size() ? Occur.MUST : Occur.SHOULD));
        if (number < words.size()) {
            query.setMinimumNumberShouldMatch(number);
        }
        return new BooleanQuery.Builder()
                .add(query.build(), Occur.MUST)
                .add(begins(), Occur.SHOULD)
                .build();
    }

    /** What is called so, or begins so: who types "Jobcenter" means the jobcenter before its people. */
    private Query begins() {
        return new BoostQuery(
                new ConstantScoreQuery(new PrefixQuery(new Term(Field.NAME, Folding.of(String.join(" ", written))))),
                BEGINNING);
    }

    /** What is marked in a text: every form and beginning; typing errors are not, that would take too long. */
    Query marked() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Word word : words) {
            Stream.of(List.of(word.forms()), word.parts(), word.alike())
                    .flatMap(List::stream)
                    .flatMap(forms -> forms(Field.TEXT, forms, 1f).stream())
                    .forEach(form -> query.add(form, Occur.SHOULD));
            if (word.itself().length() > 1) {
                query.add(new PrefixQuery(new Term(Field.TEXT, word.itself())), Occur.SHOULD);
            }
        }
        return query.build();
    }

    private static Query one(Word word, Generosity generosity) {
        List<Query> ways = new ArrayList<>();
        WEIGHTS.forEach((field, weight) -> {
            ways.addAll(forms(field, word.forms(), weight));
            if (word.parts().size() > 1) {
                ways.add(new BoostQuery(parts(field, word.parts()), weight * 0.5f));
            }
            word.alike().forEach(forms -> ways.addAll(forms(field, forms, weight * 0.6f)));
            beginning(field, word.itself(), weight).forEach(ways::add);
            if (generosity == Generosity.FORGIVING) {
                slips(field, word.itself(), weight).forEach(ways::add);
            }
        });
        ways.add(new BoostQuery(new TermQuery(new Term(Field.ENGLISH, word.english())), 0.7f));
        if (generosity == Generosity.FORGIVING && word.itself().length() >= EndsFilter.SHORTEST) {
            ways.add(new BoostQuery(new PrefixQuery(new Term(Field.ENDS, word.itself())), 0.8f));
        }
        return new DisjunctionMaxQuery(ways, 0.1f);
    }

    /** The word itself counts more than its stem. */
    private static List<Query> forms(String field, List<String> forms, float weight) {
        List<Query> queries = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            queries.add(new BoostQuery(new TermQuery(new Term(field, forms.get(i))), i == 0 ? weight * 1.3f : weight));
        }
        return queries;
    }

    private static Query parts(String field, List<List<String>> parts) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        parts.forEach(forms -> all.add(new DisjunctionMaxQuery(forms(field, forms, 1f), 0f), Occur.MUST));
        return all.build();
    }

    /** Two letters are enough for the beginning of a name; texts have too many words for that. */
    private static Stream<Query> beginning(String field, String word, float weight) {
        return word.length() < 2 || field.equals(Field.TEXT) && word.length() < 3
                ? Stream.empty()
                : Stream.of(new BoostQuery(new PrefixQuery(new Term(field, word)), weight * 0.6f));
    }

    private static Stream<Query> slips(String field, String word, float weight) {
        if (word.length() < EndsFilter.SHORTEST || word.chars().anyMatch(Character::isDigit)) {
            return Stream.empty();
        }
        int slips = word.length() < LONG_WORD ? 1 : 2;
        return Stream.of(
                new BoostQuery(new FuzzyQuery(new Term(field, word), slips, 1, EXPANSIONS, true), weight * 0.35f));
    }
}
