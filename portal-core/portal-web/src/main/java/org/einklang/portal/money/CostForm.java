package org.einklang.portal.money;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.einklang.api.RuleViolation;
import org.einklang.api.money.CostSharing;
import org.einklang.api.money.CostSharing.Way;
import org.einklang.api.money.Money;
import org.einklang.api.people.PartnerId;
import org.einklang.portal.tags.Cents;
import org.jspecify.annotations.Nullable;

/** What is typed about costs, for {@code <e:costForm>}: an amount, which may be left out, and who carries what of it. */
public final class CostForm {

    private final List<CostRow> rows;
    private @Nullable Long amount;
    private Way way = Way.EQUAL;

    CostForm(List<CostRow> rows) {
        this.rows = rows;
    }

    /** One for the same partners in which nothing has been typed. */
    CostForm empty() {
        return new CostForm(rows.stream().map(CostRow::anew).toList());
    }

    /** What the partners are called. */
    Map<PartnerId, String> names() {
        return rows.stream().collect(Collectors.toMap(CostRow::partner, CostRow::getName));
    }

    /** Shows this instead. */
    void show(@Nullable CostSharing other, Locale locale) {
        amount = other == null ? null : other.amount().cents();
        way = other == null ? Way.EQUAL : other.way();
        for (CostRow row : rows) {
            Optional<CostSharing.Part> part = other == null
                    ? Optional.empty()
                    : other.parts().stream()
                            .filter(one -> one.partner().equals(row.partner()))
                            .findFirst();
            row.setCarries(other == null ? row.isUsual() : part.isPresent());
            row.setShare(
                    way == Way.EQUAL
                            ? ""
                            : part.map(one -> written(one.weight(), locale)).orElse(""));
        }
    }

    /**
     * What was typed.
     *
     * @return empty if nothing costs anything
     * @throws RuleViolation at the field, if it is no number, or the parts do not add up
     */
    public Optional<CostSharing> sharing(Locale locale) {
        Long cents = amount;
        if (cents == null) {
            return Optional.empty();
        }
        Map<PartnerId, Long> weights = new LinkedHashMap<>();
        for (int at = 0; at < rows.size(); at++) {
            CostRow row = rows.get(at);
            if (row.isCarries()) {
                weights.put(row.partner(), way == Way.EQUAL ? 1 : weight(row, "shares:" + at + ":share", locale));
            }
        }
        try {
            return Optional.of(CostSharing.divide(new Money(cents), way, weights));
        } catch (RuleViolation violation) {
            throw violation.field().filter("shares"::equals).isPresent() ? violation.at(firstField()) : violation;
        }
    }

    private static long weight(CostRow row, String field, Locale locale) {
        String typed = row.getShare().strip().replaceAll("\\s*%$", "");
        if (typed.isEmpty()) {
            throw new RuleViolation("core.costs.share_missing", row.getName()).at(field);
        }
        try {
            return Cents.parse(typed, locale);
        } catch (NumberFormatException e) {
            throw new RuleViolation("core.costs.share_form", row.getName()).at(field);
        }
    }

    /** Where what is wrong with all parts together is shown: at the first one that there is. */
    private String firstField() {
        for (int at = 0; at < rows.size(); at++) {
            if (rows.get(at).isCarries()) {
                return "shares:" + at + ":share";
            }
        }
        return "way";
    }

    /** All of it in one, for a form that may be overtaken by somebody else; what is ticked or typed beside no amount is nothing. */
    public String value() {
        Long cents = amount;
        return cents == null
                ? ""
                : cents + "|" + way
                        + rows.stream()
                                .filter(CostRow::isCarries)
                                .map(row -> "|" + row.partner().value() + "="
                                        + (way == Way.EQUAL
                                                ? ""
                                                : row.getShare().strip()))
                                .collect(Collectors.joining());
    }

    /** Holds this instead, as {@link #value} has written it. */
    public void fill(String value) {
        String[] parts = value.split("\\|", -1);
        amount = value.isEmpty() ? null : Long.valueOf(parts[0]);
        way = value.isEmpty() ? Way.EQUAL : Way.valueOf(parts[1]);
        for (CostRow row : rows) {
            Optional<String> part = Arrays.stream(parts)
                    .skip(2)
                    .filter(one -> one.startsWith(row.partner().value() + "="))
                    .findFirst();
            row.setCarries(value.isEmpty() ? row.isUsual() : part.isPresent());
            row.setShare(part.map(one -> one.substring(one.indexOf('=') + 1)).orElse(""));
        }
    }

    /** What such a value says to people. */
    public String inWords(String value) {
        if (value.isEmpty()) {
            return "";
        }
        CostForm other = empty();
        other.fill(value);
        String parts = other.rows.stream()
                .filter(CostRow::isCarries)
                .map(row -> row.getShare().isEmpty() ? row.getName() : row.getName() + " " + row.getShare())
                .collect(Collectors.joining(", "));
        return new Money(Long.parseLong(value.substring(0, value.indexOf('|')))).in(Locale.GERMAN) + ": " + parts;
    }

    private static String written(long hundredths, Locale locale) {
        return Cents.format(BigDecimal.valueOf(hundredths, 2), locale);
    }

    public List<CostRow> getRows() {
        return rows;
    }

    public Way[] getWays() {
        return Way.values();
    }

    public @Nullable Long getAmount() {
        return amount;
    }

    public void setAmount(@Nullable Long amount) {
        this.amount = amount;
    }

    public Way getWay() {
        return way;
    }

    public void setWay(Way way) {
        this.way = way;
    }
}
