package org.einklang.api.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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

    /** What becomes of the letters of European languages, which most texts consist of; nothing for a gap. */
    private static final String[] LATIN = IntStream.range(0, 0x180)
            .mapToObj(one -> ofAny(String.valueOf((char) one)))
            .toArray(String[]::new);

    private Folded() {}

    /** The text as it is compared. */
    public static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length() + 2);
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one >= LATIN.length) {
                return ofAny(text);
            }
            String letter = LATIN[one];
            if (letter.isEmpty()) {
                gap = true;
            } else {
                if (gap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                gap = false;
                folded.append(letter);
            }
        }
        return folded.toString();
    }

    /** The same for every sign that there is, with more work. */
    private static String ofAny(String text) {
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
