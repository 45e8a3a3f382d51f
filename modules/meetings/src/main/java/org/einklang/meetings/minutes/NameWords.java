package org.einklang.meetings.minutes;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.einklang.api.text.Folded;

/** The words of a name as they are compared: "Dr. Jana Weiß (Gast)" are {@code jana} and {@code weiss}, without titles. */
final class NameWords {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> TITLES = Set.of("dr", "prof", "dipl", "med", "ing");

    private NameWords() {}

    /** In their order. */
    static List<String> of(String name) {
        return Arrays.stream(
                        BETWEEN_WORDS.split(Folded.of(IN_BRACKETS.matcher(name).replaceAll(" "))))
                .filter(word -> !word.isEmpty() && !TITLES.contains(word))
                .toList();
    }

    /** The same word whether somebody writes ü or ue, which also makes Goethe and Göthe one. */
    static String withoutUmlauts(String word) {
        return word.replace("ae", "a").replace("oe", "o").replace("ue", "u");
    }
}
