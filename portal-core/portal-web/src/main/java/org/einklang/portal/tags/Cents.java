package org.einklang.portal.tags;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;

/** Money as people write it, and in cents. */
public final class Cents {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

    private Cents() {}

    /**
     * Reads what was typed: "1234,5", "1.234,50 €", "1234". A separator of thousands must stand where it belongs, so that
     * "1.23" is a question and not 123 Euro.
     *
     * @return cents
     * @throws NumberFormatException if it is no amount of money, has parts of cents or is beyond a billion
     */
    public static Long parse(String typed, Locale locale) {
        DecimalFormatSymbols signs = DecimalFormatSymbols.getInstance(locale);
        String thousands = Pattern.quote(String.valueOf(signs.getGroupingSeparator()));
        String comma = Pattern.quote(String.valueOf(signs.getDecimalSeparator()));
        String plain = typed.strip().replaceAll("\\s*(€|EUR|Euro)$", "").strip();
        if (!plain.matches(
                "\\d{1,12}(" + comma + "\\d{1,2})?|\\d{1,3}(" + thousands + "\\d{3}){1,3}(" + comma + "\\d{1,2})?")) {
            throw new NumberFormatException(typed);
        }
        BigDecimal euros = new BigDecimal(plain.replaceAll(thousands, "").replaceAll(comma, "."));
        if (euros.compareTo(MOST) > 0) {
            throw new NumberFormatException(typed);
        }
        return euros.movePointRight(2).longValueExact();
    }

    /** Euros with two decimals, without the sign. */
    public static String format(BigDecimal euros, Locale locale) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(locale)).format(euros);
    }
}
