package org.einklang.portal.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentLinesTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "ä", "€", "🎼", "aä€🎼"})
    void no_line_has_more_than_75_octets_and_no_character_is_torn(String character) {
        String line = "SUMMARY:" + character.repeat(200);

        String folded = ContentLines.fold(line + "\r\nEND:VEVENT\r\n");

        assertThat(folded.split("\r\n"))
                .allSatisfy(part -> assertThat(part.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(folded.replace("\r\n ", "")).isEqualTo(line + "\r\nEND:VEVENT\r\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 74, 75})
    void a_line_that_fits_is_left_alone(int length) {
        assertThat(ContentLines.fold("x".repeat(length))).isEqualTo("x".repeat(length) + "\r\n");
    }
}
