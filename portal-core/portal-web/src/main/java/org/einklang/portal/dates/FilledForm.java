package org.einklang.portal.dates;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.einklang.api.time.TimeSpan;

/**
 * What stands in the form already when somebody comes there from a thing that needs a date; carried by the address, so
 * that it is a link like any other. What is no date is left out.
 *
 * @param title what the date is for
 * @param place where
 * @param times the dates
 */
record FilledForm(String title, String place, List<TimeSpan> times) {

    /** So many dates have room in the form. */
    static final int MOST = 10;

    private static final int LONGEST = 200;

    /** As the end of an address. */
    String query() {
        return "?title=" + encoded(title) + "&place=" + encoded(place) + "&times="
                + times.stream()
                        .limit(MOST)
                        .map(time -> time.from() + "/" + time.to())
                        .map(FilledForm::encoded)
                        .collect(Collectors.joining(","));
    }

    /** What stands in an address. @param query what each parameter says; empty without it */
    static FilledForm read(UnaryOperator<String> query) {
        return new FilledForm(
                cut(query.apply("title")),
                cut(query.apply("place")),
                Arrays.stream(query.apply("times").split(","))
                        .map(FilledForm::time)
                        .flatMap(Optional::stream)
                        .limit(MOST)
                        .toList());
    }

    private static Optional<TimeSpan> time(String written) {
        String[] ends = written.split("/", -1);
        try {
            return ends.length == 2
                    ? Optional.of(new TimeSpan(Instant.parse(ends[0]), Instant.parse(ends[1])))
                    : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
