package org.einklang.portal.contact;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
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
 * entry, in German and English names of terms alike. Entries that have all words come first; only if none has, those
 * that have some.
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
     * An entry that was found.
     *
     * @param card the entry
     * @param reasons why, in the order of the words that were typed
     * @param words how many of them fit
     * @param score how well
     */
    record Hit(ContactCard card, List<Reason> reasons, int words, int score) {}

    private record Match(Reason reason, int score) {}

    /** What fits, the best first; entries that fit equally well stay in their order. */
    static List<Hit> find(List<ContactCard> cards, String typed) {
        List<String> words = words(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        List<Hit> hits = cards.stream()
                .map(card -> hit(card, words))
                .filter(hit -> hit.words() > 0)
                .sorted(Comparator.comparingInt(Hit::words)
                        .thenComparingInt(Hit::score)
                        .reversed())
                .toList();
        boolean whole = !hits.isEmpty() && hits.get(0).words() == words.size();
        return whole ? hits.stream().filter(hit -> hit.words() == words.size()).toList() : hits;
    }

    /** The words that say something; if none does, all of them. */
    static List<String> words(String typed) {
        List<String> all = split(Folded.of(typed)).distinct().toList();
        List<String> telling =
                all.stream().filter(word -> !EMPTY_WORDS.contains(word)).toList();
        return (telling.isEmpty() ? all : telling).stream().limit(MOST).toList();
    }

    private static Hit hit(ContactCard card, List<String> words) {
        List<Match> matches = words.stream()
                .map(word -> best(card, word))
                .filter(Objects::nonNull)
                .toList();
        Set<Reason> reasons = new LinkedHashSet<>();
        matches.forEach(match -> reasons.add(match.reason()));
        return new Hit(
                card,
                List.copyOf(reasons),
                matches.size(),
                matches.stream().mapToInt(Match::score).sum());
    }

    private static @Nullable Match best(ContactCard card, String word) {
        Stream<Match> terms = card.terms().stream().flatMap(term -> inTerm(term, word));
        Stream<Match> rest = Stream.of(
                        inWords(Facet.REMIT, card.remit(), word, false),
                        inWords(Facet.FUNCTION, card.function(), word, true),
                        inWords(Facet.NAME, card.name(), word, true),
                        inWords(Facet.PARTNER, card.partnerName(), word, true))
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
                .filter(one -> Folded.of(one).startsWith(word))
                .map(one -> new Match(
                        new Reason(facet, wholeText ? text : one),
                        facet.weight(Folded.of(one).equals(word))));
    }

    private static Stream<String> split(String text) {
        return Arrays.stream(BETWEEN.split(text)).filter(word -> !word.isEmpty());
    }
}
