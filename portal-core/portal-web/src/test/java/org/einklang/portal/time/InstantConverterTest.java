package org.einklang.portal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class InstantConverterTest {

    private final InstantConverter converter = new InstantConverter();

    @Test
    void a_moment_is_stored_as_the_clock_in_utc_shows_it() {
        assertThat(converter.convertToDatabaseColumn(Instant.parse("2026-07-01T12:30:15.123456Z")))
                .isEqualTo(LocalDateTime.parse("2026-07-01T12:30:15.123456"));
    }

    @Test
    void the_doubled_hour_of_october_comes_back_as_two_different_hours() {
        Instant first = Instant.parse("2026-10-25T00:30:00Z");
        Instant second = Instant.parse("2026-10-25T01:30:00Z");

        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(first)))
                .isEqualTo(first);
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(second)))
                .isEqualTo(second);
    }

    @Test
    void nothing_stays_nothing() {
        assertThat(converter.convertToDatabaseColumn(null)).isNull();
        assertThat(converter.convertToEntityAttribute(null)).isNull();
    }
}
