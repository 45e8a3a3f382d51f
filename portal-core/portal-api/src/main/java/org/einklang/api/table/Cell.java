package org.einklang.api.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.einklang.api.money.Money;
import org.einklang.api.time.PortalTime;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a list, as the file with the list has it: a workbook calculates with numbers, days and amounts, and sorts by
 * them; a text stays a text, whatever it begins with. What a page shows is the page's own matter.
 */
public sealed interface Cell {

    /** Nothing. */
    Cell EMPTY = new Text("");

    /** The cell in words, for files that hold nothing else. */
    String in(Locale locale);

    /** Words. @param text in the reader's language */
    record Text(String text) implements Cell {
        @Override
        public String in(Locale locale) {
            return text;
        }
    }

    /** A number that can be calculated with; a key or a telephone number is a text. @param value how many */
    record Number(BigDecimal value) implements Cell {
        @Override
        public String in(Locale locale) {
            String plain = value.toPlainString();
            return Locale.GERMAN.getLanguage().equals(locale.getLanguage()) ? plain.replace('.', ',') : plain;
        }
    }

    /** A day. @param day the day */
    record Day(LocalDate day) implements Cell {
        @Override
        public String in(Locale locale) {
            return PortalTime.shortDay(day, locale);
        }
    }

    /** A moment, shown as it is in Berlin. @param moment UTC */
    record Moment(Instant moment) implements Cell {
        @Override
        public String in(Locale locale) {
            return PortalTime.shortMoment(moment, locale);
        }
    }

    /** An amount of Euro. @param money how much */
    record Amount(Money money) implements Cell {
        @Override
        public String in(Locale locale) {
            return money.in(locale);
        }
    }

    /** Words, or nothing. */
    static Cell of(@Nullable String text) {
        return text == null || text.isEmpty() ? EMPTY : new Text(text);
    }

    /** A number, or nothing. */
    static Cell of(java.lang.@Nullable Number number) {
        return number == null ? EMPTY : new Number(new BigDecimal(number.toString()));
    }

    /** A day, or nothing. */
    static Cell of(@Nullable LocalDate day) {
        return day == null ? EMPTY : new Day(day);
    }

    /** A moment, or nothing. */
    static Cell of(@Nullable Instant moment) {
        return moment == null ? EMPTY : new Moment(moment);
    }

    /** An amount, or nothing. */
    static Cell of(@Nullable Money money) {
        return money == null ? EMPTY : new Amount(money);
    }
}
