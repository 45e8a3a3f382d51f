package org.einklang.portal.tags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CentsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1234|123400", "1.234,50|123450", "0,05|5", "1,5|150", "12.345.678,90 €|1234567890", " 7 EUR |700"
            })
    void german_money_is_read(String typed, long cents) {
        assertThat(Cents.parse(typed, Locale.GERMAN)).isEqualTo(cents);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,234.50|123450", "0.05|5", "1234|123400"})
    void english_money_is_read(String typed, long cents) {
        assertThat(Cents.parse(typed, Locale.ENGLISH)).isEqualTo(cents);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.23", "1,234", "12.34,5", "tausend", "-5", "1,,5", "1e9", "9999999999999"})
    void what_could_mean_something_else_is_asked_for_again(String typed) {
        assertThatThrownBy(() -> Cents.parse(typed, Locale.GERMAN)).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void money_is_written_as_people_of_the_language_do() {
        assertThat(Cents.format(new BigDecimal("1234.5"), Locale.GERMAN)).isEqualTo("1.234,50");
        assertThat(Cents.format(new BigDecimal("1234.5"), Locale.ENGLISH)).isEqualTo("1,234.50");
    }
}
