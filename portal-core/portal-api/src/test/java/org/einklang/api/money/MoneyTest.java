package org.einklang.api.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Money is whole cents, and written as its readers write it. */
class MoneyTest {

    @Test
    void it_reads_as_people_write_it() {
        assertThat(new Money(123450).in(Locale.GERMAN)).isEqualTo("1.234,50\u00a0€");
        assertThat(new Money(123450).in(Locale.ENGLISH)).isEqualTo("€1,234.50");
        assertThat(new Money(-5).in(Locale.GERMAN)).isEqualTo("\u22120,05\u00a0€");
    }

    @Test
    void a_percentage_is_rounded_to_the_cent_away_from_zero() {
        assertThat(new Money(150).percent(new BigDecimal("33"))).isEqualTo(new Money(50));
        assertThat(new Money(-150).percent(new BigDecimal("33"))).isEqualTo(new Money(-50));
        assertThat(new Money(1000).percent(new BigDecimal("12.5"))).isEqualTo(new Money(125));
    }

    @Test
    void too_much_is_refused_and_never_wraps_around() {
        assertThatThrownBy(() -> new Money(Long.MAX_VALUE).plus(new Money(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.euros(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
    }
}
