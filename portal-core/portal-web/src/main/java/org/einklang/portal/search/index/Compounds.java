package org.einklang.portal.search.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Takes German compounds apart: <i>Jugendberufsagentur</i> is found by <i>Beruf</i>, too. It knows the words of the field
 * (a list of our own: the dictionaries that are usually taken for this may not be shipped) and how they are joined. Whole
 * segmentations go before words of which only the first or last part is known; what is known as a word of its own is left
 * alone. Words come and go folded: lower case, ä as a.
 */
final class Compounds {

    /** The shortest part that is believed when the rest of a word is unknown. */
    private static final int TELLING = 5;

    private static final int SHORTEST_REST = 3;
    private static final int LONGEST_WORD = 60;
    private static final List<String> JOINTS = List.of("", "s", "n", "en", "er", "es", "e", "ns", "-");
    private static final List<String> ENDINGS =
            List.of("", "s", "n", "en", "er", "ern", "es", "e", "em", "innen", "in");

    private final Set<String> words = new HashSet<>();
    private final int longest;
    private final int shortest;

    Compounds(Stream<String> known) {
        known.forEach(words::add);
        longest = words.stream().mapToInt(String::length).max().orElse(0);
        shortest = words.stream().mapToInt(String::length).min().orElse(0);
    }

    /** The list of the house, with its words folded by this rule. */
    static Compounds ofTheHouse() {
        return new Compounds(lines("/search/words-de.txt").map(Folding::of));
    }

    /** The lines of a list of the house, without remarks. */
    static Stream<String> lines(String file) {
        try (InputStream list = Objects.requireNonNull(Compounds.class.getResourceAsStream(file), file)) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parts of a compound, or nothing if it is none that is known. */
    List<String> parts(String word) {
        if (word.length() < shortest + SHORTEST_REST || word.length() > LONGEST_WORD || isKnown(word)) {
            return List.of();
        }
        return whole(word, 0, new HashMap<>())
                .filter(parts -> parts.size() > 1)
                .or(() -> tail(word))
                .or(() -> head(word))
                .orElse(List.of());
    }

    private boolean isKnown(String word) {
        return ENDINGS.stream()
                .anyMatch(ending ->
                        word.endsWith(ending) && words.contains(word.substring(0, word.length() - ending.length())));
    }

    /** The fewest words that make up the rest of the word from here on. */
    private Optional<List<String>> whole(String word, int from, Map<Integer, Optional<List<String>>> known) {
        Optional<List<String>> before = known.get(from);
        if (before != null) {
            return before;
        }
        List<String> best = null;
        for (int to = Math.min(word.length(), from + longest); to >= from + shortest; to--) {
            String part = word.substring(from, to);
            Optional<String> base = base(part);
            if (base.isEmpty()) {
                continue;
            }
            Optional<List<String>> rest = rest(word, to, known);
            if (rest.isPresent() && (best == null || rest.get().size() + 1 < best.size())) {
                List<String> parts = new ArrayList<>();
                parts.add(base.get());
                parts.addAll(rest.get());
                best = parts;
            }
        }
        Optional<List<String>> found = Optional.ofNullable(best);
        known.put(from, found);
        return found;
    }

    private Optional<List<String>> rest(String word, int at, Map<Integer, Optional<List<String>>> known) {
        if (ENDINGS.contains(word.substring(at))) {
            return Optional.of(List.of());
        }
        Optional<List<String>> best = Optional.empty();
        for (String joint : JOINTS) {
            if (word.startsWith(joint, at) && at + joint.length() < word.length()) {
                Optional<List<String>> next = whole(word, at + joint.length(), known);
                if (next.isPresent()
                        && (best.isEmpty() || next.get().size() < best.get().size())) {
                    best = next;
                }
            }
        }
        return best;
    }

    /** The word itself, or the one that loses its last e in a compound: Schulamt, Sprachkurs. */
    private Optional<String> base(String part) {
        if (words.contains(part)) {
            return Optional.of(part);
        }
        return words.contains(part + "e") ? Optional.of(part + "e") : Optional.empty();
    }

    private Optional<List<String>> tail(String word) {
        for (int from = SHORTEST_REST; from <= word.length() - TELLING; from++) {
            String last = word.substring(from);
            for (String ending : ENDINGS) {
                if (last.endsWith(ending) && last.length() - ending.length() >= TELLING) {
                    String bare = last.substring(0, last.length() - ending.length());
                    if (words.contains(bare)) {
                        return Optional.of(List.of(word.substring(0, from), bare));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<List<String>> head(String word) {
        for (int to = Math.min(longest, word.length() - SHORTEST_REST - 1); to >= TELLING; to--) {
            Optional<String> first = base(word.substring(0, to));
            if (first.isPresent()) {
                return Optional.of(List.of(first.get(), word.substring(to)));
            }
        }
        return Optional.empty();
    }
}
