package org.einklang.portal.comment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Folded;

/**
 * A text in which people are mentioned: typed as {@code @Vorname Nachname}, kept as {@code @{17}}, the number of the person,
 * so that it always shows the present name. Nobody can type such a mark: between @ and a brace comes a blank.
 */
final class MentionText {

    /** What stands for a person in a text that is kept. */
    static final Pattern MARK = Pattern.compile("@\\{(\\d{1,18})}");

    /** So many are looked up; who mentions more people than that talks to nobody. */
    private static final int MOST = 20;

    private static final int LONGEST_NAME = 160;

    private MentionText() {}

    /**
     * A text that was typed and understood.
     *
     * @param text with marks for people
     * @param people whom it mentions, each once
     * @param unknown words after an @ that name nobody
     * @param length how many characters were typed
     */
    record Read(String text, Set<PersonId> people, List<String> unknown, int length) {}

    /**
     * A person who is mentioned.
     *
     * @param person who
     * @param length how many characters after the @ name the person
     */
    record Hit(PersonId person, int length) {}

    /**
     * Understands what was typed.
     *
     * @param finder who is named at the beginning of these words, which are the rest of the line after an @
     */
    static Read read(String typed, Function<String, Optional<Hit>> finder) {
        String words = typed.replace("\r\n", "\n").strip();
        StringBuilder text = new StringBuilder();
        Set<PersonId> people = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        int looked = 0;
        int at = 0;
        while (at < words.length()) {
            char sign = words.charAt(at++);
            text.append(sign);
            if (sign != '@') {
                continue;
            }
            String rest = restOfLine(words, at);
            boolean begins = at == 1 || isBefore(words.charAt(at - 2));
            Optional<Hit> hit =
                    begins && !firstWord(rest).isEmpty() && looked++ < MOST ? finder.apply(rest) : Optional.empty();
            if (hit.isPresent()) {
                text.append('{').append(hit.get().person().value()).append('}');
                people.add(hit.get().person());
                at += hit.get().length();
            } else if (rest.startsWith("{")) {
                text.append(' ');
            } else if (begins && firstWord(rest).length() > 1) {
                unknown.add(firstWord(rest));
            }
        }
        return new Read(text.toString(), people, List.copyOf(unknown), words.length());
    }

    /** As it was typed, with these names; who has none any more gets the other word. */
    static String typed(String text, Map<PersonId, String> names, String nobody) {
        return MARK.matcher(text)
                .replaceAll(mark -> Matcher.quoteReplacement(
                        "@" + names.getOrDefault(new PersonId(Long.parseLong(mark.group(1))), nobody)));
    }

    /** Whom a text that is kept mentions. */
    static Set<PersonId> people(String text) {
        return MARK.matcher(text)
                .results()
                .map(mark -> new PersonId(Long.parseLong(mark.group(1))))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Every beginning of these words that ends with a word, as it is compared, and how long it is. */
    static Map<String, Integer> beginnings(String words) {
        Map<String, Integer> found = new HashMap<>();
        for (int end = 1; end <= words.length(); end++) {
            boolean whole = end == words.length() || !Character.isLetterOrDigit(words.charAt(end));
            if (whole && !Character.isWhitespace(words.charAt(end - 1))) {
                found.put(Folded.of(words.substring(0, end)), end);
            }
        }
        return found;
    }

    /** The first word, empty if there is none at the very beginning. */
    static String firstWord(String words) {
        int end = 0;
        while (end < words.length() && Character.isLetterOrDigit(words.charAt(end))) {
            end++;
        }
        return words.substring(0, end);
    }

    private static String restOfLine(String words, int from) {
        int line = words.indexOf('\n', from);
        int end = line < 0 ? words.length() : line;
        return words.substring(from, Math.min(end, from + LONGEST_NAME));
    }

    /** An @ within a word is that of an address; after a backslash it is meant as a mere sign. */
    private static boolean isBefore(char sign) {
        return !Character.isLetterOrDigit(sign) && "._-+@\\".indexOf(sign) < 0;
    }
}
