package org.einklang.api.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Texts as they are compared, in every database alike: lower case, without accents and dots, so that ä stands beside a
 * (DIN 5007-1) and "muller" finds Müller. Keep the folded text in a column of its own, sort by it and search in it.
 */
public final class Folded {

    /** The sign that makes the next one literal in what {@link #like} gives; for {@code escape '!'}. */
    public static final char ESCAPE = '!';

    private static final int WORDS = 8;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Cntrl}\\p{Z}]+");
    private static final Pattern SPECIAL = Pattern.compile("[!%_]");

    private Folded() {}

    /** The text as it is compared. */
    public static String of(String text) {
        if (isPlain(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ø", "o")
                .replace("ł", "l");
        return GAPS.matcher(plain).replaceAll(" ").strip();
    }

    /** Most texts are: letters and digits of ASCII with single blanks between, for which a look is enough. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one < ' ' || one > '~' || one == ' ' && before == ' ') {
                return false;
            }
            before = one;
        }
        return before != ' ' || text.isEmpty();
    }

    /** The words of the text as they are compared; the first eight, which is enough to find anything. */
    public static List<String> words(String text) {
        return Arrays.stream(of(text).split(" "))
                .filter(word -> !word.isEmpty())
                .limit(WORDS)
                .toList();
    }

    /** A pattern for {@code like :pattern escape '!'} that finds the word anywhere; its wildcards are literal. */
    public static String like(String word) {
        return "%" + SPECIAL.matcher(word).replaceAll("!$0") + "%";
    }
}
