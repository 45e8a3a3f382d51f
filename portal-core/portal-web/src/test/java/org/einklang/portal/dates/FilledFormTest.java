package org.einklang.portal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.einklang.api.time.TimeSpan;
import org.junit.jupiter.api.Test;

/** A form that is filled by its address. */
class FilledFormTest {

    private static final Instant DAY = Instant.parse("2027-03-31T13:00:00Z");

    @Test
    void what_was_put_into_the_address_stands_in_the_form() {
        FilledForm filled = new FilledForm("Öffentlichkeit & Presse", "Raum 2+3", times(2));

        assertThat(FilledForm.read(parameters(filled.query())::get)).isEqualTo(filled);
    }

    @Test
    void of_many_dates_the_form_has_room_for_the_first_ones() {
        FilledForm read = FilledForm.read(parameters(new FilledForm("", "", times(12)).query())::get);

        assertThat(read.times()).isEqualTo(times(FilledForm.MOST));
    }

    @Test
    void what_is_no_date_is_left_out_and_what_is_too_long_is_cut() {
        Map<String, String> typed = Map.of(
                "title", "x".repeat(300), "place", "", "times", "gestern,2027-01-01T10:00:00Z/2027-01-01T09:00:00Z,/,");

        FilledForm read = FilledForm.read(typed::get);
        assertThat(read.times()).isEmpty();
        assertThat(read.title()).hasSize(200);
    }

    private static List<TimeSpan> times(int many) {
        return IntStream.range(0, many)
                .mapToObj(day -> DAY.plus(Duration.ofDays(day)))
                .map(start -> new TimeSpan(start, start.plus(Duration.ofHours(2))))
                .toList();
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new HashMap<>();
        Arrays.stream(query.substring(1).split("&"))
                .map(one -> one.split("=", -1))
                .forEach(pair -> parameters.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        return parameters;
    }
}
