package org.einklang.portal.contact;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.einklang.api.term.TermCard;
import org.einklang.api.text.Folded;
import org.jspecify.annotations.Nullable;

/**
 * Answers "who is responsible for …?". Each word that says something is looked for at the beginning of the words of an
 * entry, in German and English names of terms alike. {@link ContactRows} finds the entries in the database; here is which
 * of them fits better, and why.
 */
final class ContactFinder {

    private static final int MOST = 8;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Words with which people ask, folded; they say nothing about the matter. */
    private static final Set<String> EMPTY_WORDS = Set.of(
            "wer",
            "wen",
            "wem",
            "was",
            "wie",
            "wo",
            "an",
            "am",
            "auf",
            "aus",
            "bei",
            "beim",
            "bin",
            "das",
            "dem",
            "den",
            "der",
            "des",
            "die",
            "ein",
            "eine",
            "einem",
            "einen",
            "einer",
            "fur",
            "hilft",
            "ich",
            "im",
            "in",
            "ist",
            "kann",
            "macht",
            "mit",
            "nach",
            "oder",
            "sind",
            "um",
            "und",
            "von",
            "vom",
            "wir",
            "zu",
            "zum",
            "zur",
            "zustandig",
            "who",
            "is",
            "are",
            "for",
            "the",
            "a",
            "of",
            "to",
            "with",
            "on",
            "or",
            "and",
            "responsible");

    private ContactFinder() {}

    /**
     * Why an entry was found.
     *
     * @param facet in which part
     * @param text the term, name or word that fits
     */
    record Reason(Facet facet, String text) {}

    /**
     * What is looked into.
     *
     * @param terms what it belongs to
     * @param remit for what
     * @param function what they do
     * @param name of the person or office
     * @param partner short name of the partner
     */
    record Texts(List<TermCard> terms, String remit, String function, String name, String partner) {

        static Texts of(ContactCard card) {
            return new Texts(card.terms(), card.remit(), card.function(), card.name(), card.partnerName());
        }
    }

    /**
     * How well an entry fits, without saying why.
     *
     * @param words how many of the words fit
     * @param score how well
     */
    record Rank(int words, int score) {

        /** The best first. */
        static final Comparator<Rank> BEST = Comparator.comparingInt(Rank::words)
                .thenComparingInt(Rank::score)
                .reversed();
    }

    private record Match(Reason reason, int score) {}

    /** The words that say something; if none does, all of them. */
    static List<String> words(String typed) {
        List<String> all = split(Folded.of(typed)).distinct().toList();
        List<String> telling =
                all.stream().filter(word -> !EMPTY_WORDS.contains(word)).toList();
        return (telling.isEmpty() ? all : telling).stream().limit(MOST).toList();
    }

    /** Why these texts fit the words, in the order of the words. */
    static List<Reason> reasons(Texts texts, List<String> words) {
        return words.stream()
                .map(word -> best(texts, word))
                .filter(Objects::nonNull)
                .map(Match::reason)
                .distinct()
                .toList();
    }

    /** How well these texts fit the words: for all that were found, hence with little work. */
    static Rank rank(Texts texts, List<String> words) {
        String remit = Folded.of(texts.remit());
        String function = Folded.of(texts.function());
        String name = Folded.of(texts.name());
        String partner = Folded.of(texts.partner());
        int fitting = 0;
        int score = 0;
        for (String word : words) {
            int best = Math.max(
                    Math.max(score(Facet.REMIT, remit, word), score(Facet.FUNCTION, function, word)),
                    Math.max(score(Facet.NAME, name, word), score(Facet.PARTNER, partner, word)));
            for (TermCard term : texts.terms()) {
                Facet facet = Facet.of(term.kind());
                best = Math.max(best, score(facet, Folded.of(term.german()), word));
                best = Math.max(best, score(facet, Folded.of(term.english()), word));
            }
            fitting += best > 0 ? 1 : 0;
            score += best;
        }
        return new Rank(fitting, score);
    }

    /** What a match in this part says; 0 if no word of the folded text begins like that. */
    private static int score(Facet facet, String folded, String word) {
        int score = 0;
        for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(folded.codePointBefore(at))) {
                int end = at + word.length();
                boolean whole = end == folded.length() || !Character.isLetterOrDigit(folded.codePointAt(end));
                score = Math.max(score, facet.weight(whole));
            }
        }
        return score;
    }

    private static @Nullable Match best(Texts texts, String word) {
        Stream<Match> terms = texts.terms().stream().flatMap(term -> inTerm(term, word));
        Stream<Match> rest = Stream.of(
                        inWords(Facet.REMIT, texts.remit(), word, false),
                        inWords(Facet.FUNCTION, texts.function(), word, true),
                        inWords(Facet.NAME, texts.name(), word, true),
                        inWords(Facet.PARTNER, texts.partner(), word, true))
                .flatMap(found -> found);
        return Stream.concat(terms, rest)
                .max(Comparator.comparingInt(Match::score))
                .orElse(null);
    }

    private static Stream<Match> inTerm(TermCard term, String word) {
        Facet facet = Facet.of(term.kind());
        return Stream.of(term.german(), term.english()).flatMap(name -> inWords(facet, name, word, true));
    }

    /** @param wholeText whether the reason is the whole text, and not only the word that fits */
    private static Stream<Match> inWords(Facet facet, String text, String word, boolean wholeText) {
        return split(text)
                .filter(one -> begins(one, word))
                .map(one -> new Match(
                        new Reason(facet, wholeText ? text : one),
                        facet.weight(Folded.of(one).equals(word))));
    }

    /** Whether some word of the text begins like that; folded already. */
    static boolean found(String text, String word) {
        return score(Facet.NAME, Folded.of(text), word) > 0;
    }

    private static boolean begins(String one, String word) {
        return Folded.of(one).startsWith(word);
    }

    /** The words of a text. */
    static Stream<String> split(String text) {
        return Arrays.stream(BETWEEN.split(text)).filter(word -> !word.isEmpty());
    }
}
