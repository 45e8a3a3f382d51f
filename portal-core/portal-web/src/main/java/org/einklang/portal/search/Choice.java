package org.einklang.portal.search;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.PersonId;
import org.einklang.portal.search.index.Filter;

/**
 * What somebody chose to look through; an empty text is no choice. It stands in the address, so that links and the back
 * button work.
 *
 * @param kind module and type
 * @param body number of a body
 * @param person number of a person
 * @param when one of {@link When}, in lower case
 */
public record Choice(String kind, String body, String person, String when) implements Serializable {

    /** No choice. */
    public static final Choice NONE = new Choice("", "", "", "");

    private static final int YEAR = 365;
    private static final int MONTH = 30;

    /** Days, counted from today. */
    public enum When {
        /** Today and after it. */
        COMING,
        /** The last thirty days. */
        MONTH,
        /** The last year. */
        YEAR,
        /** Before that. */
        EARLIER
    }

    /** What stands in an address; what makes no sense is no choice. */
    public static Choice of(UnaryOperator<String> query) {
        return new Choice(
                query.apply("kind").matches("[a-z]{1,20}\\.[a-z-]{1,40}") ? query.apply("kind") : "",
                number(query.apply("body")),
                number(query.apply("person")),
                Arrays.stream(When.values())
                        .map(Choice::word)
                        .filter(query.apply("when")::equals)
                        .findFirst()
                        .orElse(""));
    }

    private static String number(String text) {
        return text.matches("\\d{1,18}") ? text : "";
    }

    private static String word(When when) {
        return when.name().toLowerCase(Locale.ROOT);
    }

    Filter on(Filter all, LocalDate today) {
        Optional<When> chosen = chosen();
        return new Filter(
                all.here(),
                all.sights(),
                Optional.of(kind).filter(one -> !one.isEmpty()),
                Optional.of(body).filter(one -> !one.isEmpty()).map(one -> new BodyId(Long.parseLong(one))),
                Optional.of(person).filter(one -> !one.isEmpty()).map(one -> new PersonId(Long.parseLong(one))),
                chosen.map(one -> from(one, today)),
                chosen.filter(one -> one != When.COMING)
                        .map(one -> one == When.EARLIER ? today.minusDays(YEAR + 1L) : today));
    }

    private static LocalDate from(When when, LocalDate today) {
        return switch (when) {
            case COMING -> today;
            case MONTH -> today.minusDays(MONTH);
            case YEAR -> today.minusDays(YEAR);
            case EARLIER -> LocalDate.EPOCH;
        };
    }

    /** The days that were chosen. */
    Optional<When> chosen() {
        return Arrays.stream(When.values())
                .filter(one -> word(one).equals(when))
                .findFirst();
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** The same with another kind. */
    Choice withKind(String other) {
        return new Choice(other, body, person, when);
    }

    /** The same with another body. */
    Choice withBody(String other) {
        return new Choice(kind, other, person, when);
    }

    /** The same with another person. */
    Choice withPerson(String other) {
        return new Choice(kind, body, other, when);
    }

    /** The same with other days. */
    Choice withWhen(String other) {
        return new Choice(kind, body, person, other);
    }

    static Choice ofDays(Choice choice, When when) {
        return choice.withWhen(word(when));
    }

    /** The query of an address that asks this. */
    String query(String typed) {
        return Stream.of(
                        pair("q", typed),
                        pair("kind", kind),
                        pair("body", body),
                        pair("person", person),
                        pair("when", when))
                .filter(pair -> !pair.endsWith("="))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
