package org.einklang.portal.body;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.jspecify.annotations.Nullable;

/**
 * A value as the history of a body keeps it, to be told later in the reader's language: a text as it was typed, a day, or
 * words of a bundle with what fills them.
 */
final class Told {

    private static final String BETWEEN = "|";

    private Told() {}

    static String text(String typed) {
        return "=" + typed;
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : "#" + day;
    }

    static String words(String key, Object... arguments) {
        return Stream.concat(Stream.of(key), Arrays.stream(arguments))
                .map(String::valueOf)
                .collect(Collectors.joining(BETWEEN, "@", ""));
    }

    static String several(List<String> told) {
        return "+" + String.join("\n", told);
    }

    /** In the language of the one who reads; what is empty was not said. */
    static String in(Texts texts, String told) {
        String rest = told.isEmpty() ? "" : told.substring(1);
        if (rest.isEmpty()) {
            return texts.get("bodies.told.nothing");
        }
        return switch (told.charAt(0)) {
            case '#' -> PortalTime.shortDay(LocalDate.parse(rest), texts.locale());
            case '@' -> words(texts, List.of(rest.split("\\|")));
            case '+' -> rest.lines().map(one -> in(texts, one)).collect(Collectors.joining(", "));
            default -> rest;
        };
    }

    private static String words(Texts texts, List<String> parts) {
        Object[] arguments = parts.stream()
                .skip(1)
                .map(part -> part.matches("\\d+") ? (Object) Integer.valueOf(part) : part)
                .toArray();
        return texts.get(parts.get(0), arguments);
    }
}
