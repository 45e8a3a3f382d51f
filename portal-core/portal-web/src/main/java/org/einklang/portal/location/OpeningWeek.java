package org.einklang.portal.location;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.einklang.api.RuleViolation;

/**
 * When a location is open, week by week. People type a day as they would say it, {@code 8–12, 13:30–16 Uhr}; an empty day is a
 * closed one.
 */
public final class OpeningWeek {

    /** A time in which it is open. @param from when it opens @param to when it closes, on the same day */
    public record Span(LocalTime from, LocalTime to) {

        @Override
        public String toString() {
            return from + "–" + to;
        }
    }

    private static final Pattern SPAN =
            Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s*(?:-|–|bis|to)\\s*(\\d{1,2})(?:[:.](\\d{2}))?(?:\\s*uhr)?");
    private static final int MOST = 3;

    private final Map<DayOfWeek, List<Span>> days;

    private OpeningWeek(Map<DayOfWeek, List<Span>> days) {
        this.days = days;
    }

    /**
     * What was typed, day by day from Monday on.
     *
     * @throws RuleViolation if it cannot be read, at the field {@code day1} for Monday and so on
     */
    public static OpeningWeek typed(List<String> typed) {
        Map<DayOfWeek, List<Span>> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, spans(typed.get(day.ordinal()), "day" + day.getValue()));
        }
        return new OpeningWeek(days);
    }

    /** As {@link #stored} has written it. */
    static OpeningWeek read(String stored) {
        return typed(Arrays.asList(stored.split(";", -1)));
    }

    /** As one text, for the database: seven days with semicolons between them. */
    String stored() {
        return Arrays.stream(DayOfWeek.values()).map(this::words).collect(Collectors.joining(";"));
    }

    /** When it is open on this day; empty if it is closed. */
    public List<Span> on(DayOfWeek day) {
        return Collections.unmodifiableList(days.getOrDefault(day, List.of()));
    }

    /** The same in words; empty if it is closed. */
    public String words(DayOfWeek day) {
        return on(day).stream().map(Span::toString).collect(Collectors.joining(", "));
    }

    private static List<Span> spans(String typed, String field) {
        List<Span> spans = new ArrayList<>();
        for (String part : typed.toLowerCase(Locale.GERMAN).split(",|;|\\bund\\b|\\band\\b")) {
            if (!part.isBlank()) {
                spans.add(span(part.strip(), field));
            }
        }
        boolean inOrder = true;
        for (int i = 1; i < spans.size(); i++) {
            inOrder &= spans.get(i).from().isAfter(spans.get(i - 1).to());
        }
        if (!inOrder || spans.size() > MOST) {
            throw new RuleViolation("publicarea.hours.order").at(field);
        }
        return spans;
    }

    private static Span span(String part, String field) {
        Matcher numbers = SPAN.matcher(part);
        if (!numbers.matches()) {
            throw new RuleViolation("publicarea.hours.form").at(field);
        }
        try {
            LocalTime from = LocalTime.of(number(numbers.group(1)), number(numbers.group(2)));
            LocalTime to = LocalTime.of(number(numbers.group(3)), number(numbers.group(4)));
            if (to.isAfter(from)) {
                return new Span(from, to);
            }
        } catch (DateTimeException noTime) {
            throw new RuleViolation("publicarea.hours.form").at(field);
        }
        throw new RuleViolation("publicarea.hours.order").at(field);
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
