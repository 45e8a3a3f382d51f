package org.einklang.api.money;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * An amount of Euro, kept as whole cents; it may be negative. Stored as a number of cents.
 *
 * @param cents the amount in cents
 */
public record Money(long cents) implements Comparable<Money>, Serializable {

    /** Nothing. */
    public static final Money ZERO = new Money(0);

    /** So many whole Euro. */
    public static Money euros(long euros) {
        return new Money(Math.multiplyExact(euros, 100L));
    }

    /** Both together. @throws ArithmeticException beyond all that a public budget knows */
    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    /** What is left. @throws ArithmeticException beyond all that a public budget knows */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    /** So many times of it. @throws ArithmeticException beyond all that a public budget knows */
    public Money times(long factor) {
        return new Money(Math.multiplyExact(cents, factor));
    }

    /** A part of it in percent, rounded to the cent, halves away from zero, as bookkeepers do. */
    public Money percent(BigDecimal percent) {
        return new Money(BigDecimal.valueOf(cents)
                .multiply(percent)
                .movePointLeft(2)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    public boolean isNegative() {
        return cents < 0;
    }

    /** The sum. */
    public static Money sum(Iterable<Money> amounts) {
        Money sum = ZERO;
        for (Money amount : amounts) {
            sum = sum.plus(amount);
        }
        return sum;
    }

    /** "1.234,50 €" or "€1,234.50"; with a real minus sign. */
    public String in(Locale locale) {
        boolean german = Locale.GERMAN.getLanguage().equals(locale.getLanguage());
        String digits = new DecimalFormat(
                        "#,##0.00", DecimalFormatSymbols.getInstance(german ? Locale.GERMAN : Locale.UK))
                .format(BigDecimal.valueOf(cents).abs().movePointLeft(2));
        String amount = german ? digits + "\u00a0€" : "€" + digits;
        return isNegative() ? "\u2212" + amount : amount;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }
}
